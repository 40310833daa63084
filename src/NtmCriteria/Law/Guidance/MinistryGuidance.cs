using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>Which ministry guides indicators of a set, and by which document.</summary>
/// <param name="SetIds">The sets.</param>
/// <param name="Criterion">The number of the criterion.</param>
/// <param name="Indicators">The indicators, or none where the whole criterion is guided.</param>
/// <param name="Ministry">The ministry, in both languages.</param>
/// <param name="Document">The number of its document, or null where none was seen.</param>
/// <param name="Date">Its date as far as it was printed: a day, a month or a year; or null.</param>
/// <param name="ReplacedBy">The document that replaced it, with its date, or null.</param>
/// <param name="Scope">What the document says of its own reach, or null.</param>
/// <param name="Source">Where that was seen, and how well it is evidenced.</param>
public sealed record MinistryGuidance(
    ImmutableArray<string> SetIds, int Criterion, ImmutableArray<string> Indicators, LocalText Ministry, string? Document,
    string? Date, string? ReplacedBy, string? Scope, LegalSource Source)
{
    private readonly EquatableArray<string> setIds = SetIds;

    /// <summary>The sets.</summary>
    public ImmutableArray<string> SetIds { get => setIds; init => setIds = value; }

    private readonly EquatableArray<string> indicators = Indicators;

    /// <summary>The indicators, or none where the whole criterion is guided.</summary>
    public ImmutableArray<string> Indicators { get => indicators; init => indicators = value; }

    /// <summary>Whether it guides an indicator.</summary>
    /// <param name="setId">The set.</param>
    /// <param name="indicator">The indicator.</param>
    public bool Guides(string setId, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return SetIds.Contains(setId, StringComparer.Ordinal) && Criterion == indicator.Criterion && (Indicators.IsEmpty || Indicators.Contains(indicator.Id, StringComparer.Ordinal));
    }

    /// <summary>Ministry and document.</summary>
    public override string ToString() => $"{Ministry.En}: {Document ?? "document not seen"}{(Date is null ? "" : $", {Date}")}";
}
