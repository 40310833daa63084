using System.Globalization;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What a set says of a commune, in counts.</summary>
/// <param name="SetId">The set, or null where none was in force.</param>
/// <param name="Verdict">The verdict; undetermined where no set was in force.</param>
/// <param name="Met">Criteria met.</param>
/// <param name="NotMet">Criteria not met.</param>
/// <param name="Undetermined">Criteria undetermined.</param>
/// <param name="NotApplicable">Criteria that do not apply.</param>
public sealed record SetStanding(string? SetId, Verdict Verdict, int Met, int NotMet, int Undetermined, int NotApplicable)
{
    /// <summary>Set, verdict and counts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{SetId ?? "no set"}: {Verdict}, {Met}/{NotMet}/{Undetermined}");

    internal static SetStanding Of(Assessment? assessment) => assessment is null
        ? new(null, Verdict.Undetermined, 0, 0, 0, 0)
        : new(
            assessment.Set.Id, assessment.Verdict, assessment.Met, assessment.NotMet, assessment.Undetermined,
            assessment.NotApplicable);
}
