using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Titles;

/// <param name="Key">Which condition it is.</param>
/// <param name="Days">The days on which this wording may govern; two wordings may overlap where the change is not dated.</param>
/// <param name="Label">The wording, paraphrased.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Levels">The levels of satisfaction by tier, else empty.</param>
internal sealed record RecognitionConditionRule(
    RecognitionConditionKey Key, DateInterval Days, LocalText Label, LegalSource Source,
    ImmutableArray<SatisfactionLevel> Levels);
