using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Compares an observation with a level of a small table: true, false, or null where that is open.</summary>
internal static class Levels
{
    private static readonly LegalSource Table = new("-", "-", EvidenceGrade.Unknown, Authority.National);

    public static readonly UnitOfMeasure Percent = UnitOfMeasure.All.Single(u => u.Id == "percent");

    public static bool? AtLeast(Observation? observation, decimal level, bool share) =>
        Judge(new AtLeast(level, Table), observation, share);

    public static bool? MoreThan(Observation? observation, decimal level, bool share) =>
        Judge(new MoreThan(level, Table), observation, share);

    private static bool? Judge(LevelRequirement requirement, Observation? observation, bool share) =>
        observation is not (Measured or MeasuredRatio or Bounded)
            ? null
            : Comparison.Judge(requirement, observation, share ? Percent : null).Verdict switch
            {
                Verdict.Met => true,
                Verdict.NotMet => false,
                _ => null,
            };
}
