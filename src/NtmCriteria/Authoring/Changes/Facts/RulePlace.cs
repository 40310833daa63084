namespace NtmCriteria.Authoring.Changes;

/// <summary>Where one fact of a criteria set stands: nothing else may stand there.</summary>
/// <param name="Aspect">What it speaks of.</param>
/// <param name="Criterion">The criterion, or 0.</param>
/// <param name="Indicator">The indicator, or null.</param>
/// <param name="Part">The part of the indicator, or null.</param>
/// <param name="Key">The stratum, instrument or province, or null.</param>
/// <param name="Year">The year of a table by year, or null.</param>
internal readonly record struct RulePlace(
    Aspect Aspect, int Criterion = 0, string? Indicator = null, string? Part = null, string? Key = null, int? Year = null);
