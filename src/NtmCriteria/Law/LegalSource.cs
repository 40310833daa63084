using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Where a figure comes from: every requirement carries one.</summary>
/// <param name="Instrument">Number of the legal instrument, such as <c>318/QĐ-TTg</c>.</param>
/// <param name="Reference">The place in it and the public texts in which it was seen.</param>
/// <param name="Evidence">The evidence grade of the figure.</param>
/// <param name="DecidedBy">Who fixes the level.</param>
/// <param name="Note">What a reader must know before leaning on the figure, or null.</param>
public sealed record LegalSource(
    string Instrument, string Reference, EvidenceGrade Evidence, Authority DecidedBy, string? Note = null)
{
    /// <summary>Where it stands: instrument and reference, or nothing where there is no source.</summary>
    internal static string Place(LegalSource? source) => source is null ? ""
        : source.Reference.StartsWith(source.Instrument, StringComparison.Ordinal) ? source.Reference
        : $"{source.Instrument}; {source.Reference}";

    /// <summary>
    /// Where it stands, in a language: in full in English, the language of the references of the data; in Vietnamese as an
    /// official cites it, without addresses.
    /// </summary>
    /// <param name="source">The source, or null.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="id">The indicator of which it speaks, or null.</param>
    internal static string Place(LegalSource? source, Language language, string? id = null) =>
        source is null ? "" : language == Language.Vietnamese ? source.Cite(id) : Place(source);

    /// <summary>The source as a Vietnamese official cites it: <c>QĐ 318/QĐ-TTg, Phụ lục, tiêu chí 10.1</c>, without addresses.</summary>
    /// <param name="indicatorId">The indicator of which it speaks, or null.</param>
    public string Cite(string? indicatorId = null) => ShortSource.Vietnamese(this, indicatorId);

    /// <summary>Instrument and evidence grade.</summary>
    public override string ToString() => $"{Instrument} ({Evidence})";
}
