using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Who left and who entered poverty between two years, household by household.</summary>
internal sealed class PovertyMovementRun(PovertyRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        var (before, now) = new PovertyYears(request, problems, host).Read();
        var earlier = request.PoorEarlier is { } file ? PovertyYears.Ids(file) : null;
        if (!problems.Allow(request, host)) return ExitCode.BadInput;
        if (before!.Concat(now).FirstOrDefault(c => c.Household.Id is null) is not null)
            throw Stop.BadInput("a household has no id; expected the column household filled in, because movements are followed by id");
        var movement = PovertyMovement.Between(before!, now, earlier);
        var words = new Words(request.Language);
        var listing = new Listing(
            "ntm-poverty-movement/1", "results",
            [
                ("household", words.Pick("hộ", "household")), ("before", words.Pick("trước", "before")), ("after", words.Pick("sau", "after")),
                ("poor", words.Pick("hộ nghèo", "of the poor")), ("nearPoor", words.Pick("hộ cận nghèo", "of the near-poor")),
            ])
        {
            Facts = [("relapseKnown", movement.RelapseKnown ? "true" : "false")],
        };
        // Who was in neither class in either year did not move.
        foreach (var one in movement.Households)
            if (one.FromPoor != Movement.Outside || one.FromNearPoor != Movement.Outside)
                listing.Add(one.Id, Class(one.Before), Class(one.After), Names.Camel(one.FromPoor.ToString()), Names.Camel(one.FromNearPoor.ToString()));
        return listing.Publish(request.Format, request.Out, host, request.Data);
    }

    private static string Class(Classification? classification) => classification is null ? "" : Names.Of(classification.Class);
}
