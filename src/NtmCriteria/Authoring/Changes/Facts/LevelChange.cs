using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>One level of a document that is another on a stretch of days.</summary>
internal sealed record LevelChange(LevelPlace Place, BoundLevel? Old, BoundLevel? New, DateInterval Days);
