using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>A decision by which an authority took a title away.</summary>
/// <param name="Tier">The tier revoked; every higher one goes with it.</param>
/// <param name="Date">The date of the decision.</param>
/// <param name="Decision">Its number, or null where it was not published.</param>
/// <param name="Authority">Who decided, or null.</param>
/// <param name="Remaining">
/// The title that the decision leaves, or null where it is not stated: below the standard tier nothing can remain,
/// and above it what remains is not known.
/// </param>
/// <remarks>Decision 18/2022/QĐ-TTg, articles 3 and 4 and chapter V: the authority that recognised also revokes.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Revocation(
    Tier Tier, LocalDate Date, string? Decision = null, string? Authority = null, Tier? Remaining = null)
{
    /// <summary>Tier, date and decision.</summary>
    public override string ToString() =>
        $"revoked {Tier} on {Dates.Iso(Date)}" + (Decision is null ? "" : $" ({Decision})");
}
