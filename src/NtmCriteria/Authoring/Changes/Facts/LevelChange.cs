using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>One level of a document that is another on a stretch of days.</summary>
internal sealed record LevelChange(LevelPlace Place, BoundLevel? Old, BoundLevel? New, DateInterval Days);
