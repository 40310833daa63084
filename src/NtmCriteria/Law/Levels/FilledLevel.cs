using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>A level that somebody filled in, with the place where it stands.</summary>
/// <param name="SetId">The set.</param>
/// <param name="Id">The indicator or part.</param>
/// <param name="Stratum">The only column it holds for, or null.</param>
/// <param name="Year">The only year it holds for, or null.</param>
/// <param name="Level">The level, or null for "Đạt".</param>
/// <param name="Document">The document's number.</param>
/// <param name="Article">The article or annex.</param>
/// <param name="Page">The page, or null.</param>
/// <param name="Checked">The day somebody read it there.</param>
/// <param name="Evidence">The evidence grade.</param>
public sealed record FilledLevel(
    string SetId, string Id, string? Stratum, int? Year, decimal? Level, string Document, string Article, string? Page,
    LocalDate Checked, EvidenceGrade Evidence)
{
    /// <summary>The only zone it holds for, or null.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The days on which it holds, where they are fewer than those of its document; else null.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>The day on which the document was signed, or null where nobody said so.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>Set, indicator, level and document.</summary>
    public override string ToString() =>
        $"{SetId}#{Id}: {(Level is { } level ? Wording.Number(level, Language.English) : "attained")} ({Document})";
}
