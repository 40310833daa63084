namespace NtmCriteria.Poverty;

/// <summary>On what evidence a class leans, and what follows from the lines beside the class.</summary>
internal static class ClassEvidence
{
    public static bool InPrintedGap(Classification result) =>
        result is { Household: { Income: { } income, Settlement: { } settlement } }
        && result.Standard.Line(LineKind.Poor)?.In(settlement).Value is { } poor
        && result.Standard.Line(LineKind.NearPoor)?.In(settlement).PrintedFrom is { } from
        && income > poor && income < from;

    public static EvidenceGrade Grade(Classification result)
    {
        var (standard, household) = (result.Standard, result.Household);
        var grade = standard.Rule.Evidence;
        // The lines below and above the band are what put the household into it.
        for (var kind = LineKind.Poor; kind <= LineKind.Average; kind++)
        {
            var below = (1 << (int)kind) - 1;
            if ((result.Bands & ~below) == 0) break;
            Weigh(household.Income is null && household.Scores.Income is not null
                ? standard.Scores?.Line(kind) : standard.Line(kind));
        }

        if (InPrintedGap(result)) grade = Min(grade, EvidenceGrade.Recalled);
        if (!standard.Plan.CountsDeprivations) return grade;
        var counted = result.Standard.Plan.Classes(result.Bands, null, true) != standard.Plan.Classes(result.Bands, true, true);
        if (!counted || household.DeprivationCount is not null) return grade;
        if (household.Scores.Deprivation is not null && standard.Scores is { } scores)
            return Min(grade, scores.Source.Evidence);
        var deprived = result.LeastDeprivations >= standard.CutOff;
        foreach (var deprivation in result.Deprivations)
            if (deprivation.State == (deprived ? DeprivationState.Deprived : DeprivationState.NotDeprived))
                grade = Min(grade, deprivation.Evidence);
        return grade;

        void Weigh(IncomeLine? line)
        {
            if (line is null) return;
            if (household.Settlement != Settlement.Urban && line.Rural.Value is not null)
                grade = Min(grade, line.Rural.Source.Evidence);
            if (household.Settlement != Settlement.Rural && line.Urban.Value is not null)
                grade = Min(grade, line.Urban.Source.Evidence);
        }
    }

    public static bool? LowIncome(Classification result)
    {
        if (result.Standard.Line(LineKind.LowIncomeWorker) is not { } line) return false;
        if (result.Is(HouseholdClasses.PoorOrNearPoor) == true) return false;
        var (household, under) = (result.Household, (bool?)null);
        if (household.Income is { } income)
        {
            var (rural, urban) = (line.Covers(income, Settlement.Rural), line.Covers(income, Settlement.Urban));
            under = household.Settlement switch
            {
                Settlement.Rural => rural,
                Settlement.Urban => urban,
                _ => rural == urban ? rural : null,
            };
        }

        if (under == false) return false;
        return under == true && result.Is(HouseholdClasses.PoorOrNearPoor) == false ? true : null;
    }

    private static EvidenceGrade Min(EvidenceGrade one, EvidenceGrade other) => one < other ? one : other;
}
