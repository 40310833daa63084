using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Who left and who entered poverty between two years, household by household.</summary>
internal sealed class PovertyMovementRun(PovertyRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        var years = new PovertyYears(request, problems, host);
        var (before, now) = years.Read();
        var options = years.Options();
        if (!problems.Allow(request, host)) return ExitCode.BadInput;
        if (before!.Concat(now).FirstOrDefault(c => c.Household.Id is null) is not null)
            throw Stop.BadInput("householdWithoutId");
        var movement = Between(before!, now, options);
        var words = new Words(request.Language);
        var listing = new Listing(
            "ntm-poverty-movement/1", "results",
            [
                ("household", words.Pick("hộ", "household")), .. WithCommune ? [("commune", words.Pick("xã", "commune"))] : Array.Empty<(string, string)>(),
                ("before", words.Pick("trước", "before")), ("after", words.Pick("sau", "after")),
                ("poor", words.Pick("hộ nghèo", "of the poor")), ("nearPoor", words.Pick("hộ cận nghèo", "of the near-poor")),
            ])
        {
            Facts = [("relapseKnown", movement.RelapseKnown ? "true" : "false")],
        };
        // Who was in neither class in either year did not move.
        foreach (var one in movement.Households)
            if (one.FromPoor != Movement.Outside || one.FromNearPoor != Movement.Outside)
                listing.Add([one.Id, .. WithCommune ? [Commune(one)] : Array.Empty<string>(), Class(one.Before), Class(one.After), Names.Camel(one.FromPoor.ToString()), Names.Camel(one.FromNearPoor.ToString())]);
        return listing.Publish(request.Format, request.Out, host, request.Data);
    }

    // The id alone says which household only where it is unique in the list.
    private bool WithCommune => request.Key == HouseholdKey.WithinCommune;

    private static string Commune(HouseholdMovement one) => HouseholdPlace.CommuneOf((one.After ?? one.Before)!.Household)?.ToString() ?? "";

    private PovertyMovement Between(List<Classification> before, List<Classification> now, MovementOptions options)
    {
        try
        {
            return PovertyMovement.Between(before, now, options);
        }
        catch (HouseholdMatchException apart)
        {
            throw PovertyYears.NoMatch(apart, request);
        }
    }

    private static string Class(Classification? classification) => classification is null ? "" : Names.Spell(classification.Class);
}
