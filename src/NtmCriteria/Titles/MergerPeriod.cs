using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>What is known of mergers in one period.</summary>
/// <param name="Days">The first and last day of the period.</param>
/// <param name="Instrument">The letter whose rows apply, or null where none was seen.</param>
/// <param name="Source">Where that stands; graded unknown where no letter for these mergers was seen.</param>
internal sealed record MergerPeriod(DateInterval Days, string? Instrument, LegalSource Source);
