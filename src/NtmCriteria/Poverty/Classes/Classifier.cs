using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>
/// Classifies one household by interval logic: what is certain, or every class that what is known still allows. Three
/// certain deprivations and an income under the line are enough, whatever else is missing.
/// </summary>
internal static class Classifier
{
    public static Classification Classify(PovertyStandard standard, Household household, EvidenceGrade minimum)
    {
        HouseholdCheck.ThrowIfBad(standard, household);
        var plan = standard.Plan;
        var deprivations = plan.CountsDeprivations ? DeprivationFinder.Find(standard, household) : [];
        var reasons = ClassReason.None;
        var score = Computed(standard, household);
        var bands = Bands(standard, household, score, ref reasons);
        var (least, most) = Count(deprivations);
        var atCutOff = AtCutOff(plan, household, ref least, ref most, ref reasons);
        var classes = plan.Classes(bands, atCutOff, household.FarmLivelihood);
        reasons = Needed(standard, household, plan, classes, bands, atCutOff, reasons);
        var result = new Classification(
            standard, household, classes, reasons, deprivations, least, most, score, bands);
        if (minimum > EvidenceGrade.Unknown && result.Evidence < minimum)
            return new(
                standard, household, HouseholdClasses.All, reasons | ClassReason.EvidenceBelowGrade, deprivations, least, most,
                score, bands);
        return result;
    }

    private static IncomeScore? Computed(PovertyStandard standard, Household household) =>
        household.Survey is not null && standard.HasIncomeForm
            ? SurveyForms.ScoreIncome(household, standard.AsOf) : null;

    private static int Bands(
        PovertyStandard standard, Household household, IncomeScore? computed, ref ClassReason reasons)
    {
        var plan = standard.Plan;
        var bands = plan.AllBands;
        var any = false;
        if (household.Income is { } income)
            Narrow(plan.BandsOfIncome(income, household.Settlement), ref reasons);
        if (household.Scores.Income is { } given)
        {
            if (plan.HasScores) Narrow(plan.BandsOfScore(given, household.Settlement), ref reasons);
            else reasons |= ClassReason.ScoreCutOffNotKnown;
        }

        if (computed is not null)
        {
            var own = plan.BandsOfScore(computed.Least, computed.Most, household.Settlement);
            var other = plan.BandsOfScore(computed.OtherLeast, computed.OtherMost, household.Settlement);
            if (own != other) reasons |= ClassReason.FormsDisagree;
            Narrow(own | other, ref reasons);
        }

        if (!any) reasons |= ClassReason.IncomeNotGiven;
        return bands;

        void Narrow(int further, ref ClassReason why)
        {
            any = true;
            if ((bands & further) != 0)
            {
                bands &= further;
                return;
            }

            // Neither is believed against the other: both stay possible.
            bands |= further;
            why |= ClassReason.IncomeContradiction;
        }
    }

    private static (int Least, int Most) Count(ImmutableArray<Deprivation> deprivations)
    {
        var (certain, open) = (0, 0);
        foreach (var deprivation in deprivations)
        {
            if (deprivation.State == DeprivationState.Deprived) certain++;
            else if (deprivation.State == DeprivationState.Undetermined) open++;
        }

        return (certain, certain + open);
    }

    private static bool? AtCutOff(
        ClassPlan plan, Household household, ref int least, ref int most, ref ClassReason reasons)
    {
        if (!plan.CountsDeprivations) return null;
        if (household.DeprivationCount is { } count && Meet(count, count, ref least, ref most))
            reasons |= ClassReason.DeprivationContradiction;
        var answer = plan.AtCutOff(least, most);
        if (household.Scores.Deprivation is not { } points) return answer;
        if (!plan.HasScores)
        {
            reasons |= ClassReason.ScoreCutOffNotKnown;
            return answer;
        }

        var scored = points / plan.PointsPerDeprivation;
        if (points % plan.PointsPerDeprivation == 0 && Meet(scored, scored, ref least, ref most))
            reasons |= ClassReason.DeprivationContradiction;
        var byScore = points >= plan.ScoreCutOff;
        if (answer is { } other && other != byScore)
        {
            reasons |= ClassReason.DeprivationContradiction;
            return null;
        }

        return (reasons & ClassReason.DeprivationContradiction) != 0 ? plan.AtCutOff(least, most) : byScore;
    }

    /// <summary>Narrows a count; true where the two exclude each other, and then both stay possible.</summary>
    private static bool Meet(int low, int high, ref int least, ref int most)
    {
        if (low > most || high < least)
        {
            (least, most) = (Math.Min(least, low), Math.Max(most, high));
            return true;
        }

        (least, most) = (Math.Max(least, low), Math.Min(most, high));
        return false;
    }

    /// <summary>Only what really keeps a class open is a reason.</summary>
    private static ClassReason Needed(
        PovertyStandard standard, Household household, ClassPlan plan, HouseholdClasses classes, int bands, bool? atCutOff,
        ClassReason reasons)
    {
        if (classes.AsClass() != HouseholdClass.Undetermined) return ClassReason.None;
        if ((classes & HouseholdClasses.PoorOrNearPoor) == HouseholdClasses.PoorOrNearPoor && plan.CountsDeprivations && atCutOff is null)
            reasons |= ClassReason.DeprivationsUndetermined;
        if (household.Settlement is null && household.Income is { } income
            && plan.BandsOfIncome(income, Settlement.Rural) != plan.BandsOfIncome(income, Settlement.Urban))
            reasons |= ClassReason.SettlementNotGiven;
        if (household.Settlement is null && household.Income is null && household.Scores.Income is not null)
            reasons |= ClassReason.SettlementNotGiven;
        const HouseholdClasses upper = HouseholdClasses.Average | HouseholdClasses.Above;
        if ((classes & upper) == upper && standard.Line(LineKind.Average) is { } average)
        {
            if (average.Rural.Value is null || average.Urban.Value is null) reasons |= ClassReason.LineNotKnown;
            else if (average.LivelihoodsOnly && household.FarmLivelihood is null && (bands & 0b0100) != 0)
                reasons |= ClassReason.LivelihoodNotGiven;
            if (household.Income is null && (household.Scores.Income is not null || household.Survey is not null)
                && standard.Scores?.Line(LineKind.Average) is null)
                reasons |= ClassReason.AverageNotScored;
        }

        return reasons;
    }
}
