using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>The procedure of recognition in one period.</summary>
/// <param name="Days">Its first and last day.</param>
/// <param name="Instrument">The instrument, or null where none was seen.</param>
/// <param name="Source">Where that stands.</param>
/// <param name="RenewalYears">The years after which renewal was asked for, or null where none was.</param>
/// <param name="TitlesCarryOver">Whether titles of the period before hold on; null where that was not seen.</param>
public sealed record RecognitionRegime(
    DateInterval Days, string? Instrument, LegalSource Source, int? RenewalYears, bool? TitlesCarryOver)
{
    /// <summary>Its first and last day.</summary>
    public DateInterval Days { get; init; } = Days ?? throw new ArgumentNullException(nameof(Days));

    /// <summary>Instrument and period.</summary>
    public override string ToString() =>
        $"{Instrument ?? "no rule seen"}, {Dates.Iso(Days.Start)} to {Dates.Iso(Days.End)}";
}
