using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>The classes of households one by one: the same tables as the vectors use, without their tricks.</summary>
internal static class HouseholdScalar
{
    public static void Run(HouseholdPlan plan, HouseholdBlock block, Span<byte> classes, int start)
    {
        if (start >= classes.Length) return;
        var income = block.Income;
        var urban = block.Urban;
        var bits = block.Deprivations;
        var known = block.Known;
        var farm = block.Livelihood;
        var scores = block.IncomeScores;
        var scored = block.Scored;
        for (var i = start; i < classes.Length; i++)
        {
            var bands = plan.Income.BandsOf(income[i], urban[i]);
            if (block.HasIncomeScores)
            {
                var other = plan.Scores!.BandsOf(scores[i], urban[i]);
                bands = (byte)((bands & other) != 0 ? bands & other : bands | other);
            }

            var (least, most) = Count(plan, bits[i], block.HasKnown ? known[i] : plan.AllIndicators);
            var state = State(plan, least, most);
            if (block.HasDeprivationScores && scored[i] != HouseholdColumns.UnknownFlag)
                state = Score(plan, scored[i], state, least, most);
            var found = plan.Lower[(4 * state) + (bands & HouseholdPlan.LowBands)] | (bands & HouseholdPlan.AboveBand);
            if ((bands & HouseholdPlan.AverageBand) != 0)
                found |= plan.Livelihood[block.HasLivelihood ? Math.Min(farm[i], HouseholdPlan.NotKnown) : HouseholdPlan.NotKnown];
            classes[i] = (byte)found;
        }
    }

    private static (int Least, int Most) Count(HouseholdPlan plan, ushort bits, ushort known) =>
        bits >= HouseholdColumns.UnknownDeprivations
            ? (0, plan.Indicators)
            : (BitOperations.PopCount(bits), BitOperations.PopCount((uint)(bits | (plan.AllIndicators & ~known))));

    private static int State(HouseholdPlan plan, int least, int most) => least >= plan.CutOff ? HouseholdPlan.Yes
        : most >= plan.CutOff ? HouseholdPlan.NotKnown : HouseholdPlan.No;

    private static int Score(HouseholdPlan plan, int scored, int state, int least, int most)
    {
        var byScore = scored >= plan.ScoredCutOff ? HouseholdPlan.Yes : HouseholdPlan.No;
        if (state != HouseholdPlan.NotKnown && state != byScore) return HouseholdPlan.NotKnown;
        return scored < least || scored > most ? State(plan, Math.Min(least, scored), Math.Max(most, scored)) : byScore;
    }
}
