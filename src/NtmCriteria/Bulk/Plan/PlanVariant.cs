using System.Globalization;

namespace NtmCriteria.Bulk;

/// <summary>Makes variants of a plan.</summary>
internal static class PlanVariant
{
    public static EvaluationPlan WithLevel(
        EvaluationPlan plan, string id, decimal level, string? stratum, int? year)
    {
        var slot = plan.Slots.FirstOrDefault(s => s.Id == id && !s.IsWhole)
            ?? throw new ArgumentException($"The set {plan.Set.Id} asks no level of '{id}'.", nameof(id));
        if (slot.Coding.Kind is SlotKind.Judged or SlotKind.OtherSet or SlotKind.OwnFactor)
            throw new ArgumentException($"'{id}' is not compared with a level of its own.", nameof(id));
        var unit = plan.Set.Version.UnitOf(id);
        if (!ValueRules.Allows(new Measured(level), unit))
            throw new ImpossibleValueException(id, level.ToString(CultureInfo.InvariantCulture), ValueRules.Expected(unit));
        var column = stratum is null ? -1 : plan.StratumCode(stratum);
        var (from, to) = plan.Set.Years;
        if (year < from || year > to)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"The set {plan.Set.Id} covers {from} to {to}.");

        // A level for one year splits what was one row into a row for each year.
        var rows = slot.ByYear || year is not null ? plan.YearCodes : 1;
        var rules = new CellRule[rows * slot.Strata];
        for (var y = 0; y < rows; y++)
        {
            var row = rules.AsSpan(y * slot.Strata, slot.Strata);
            var outside = rows > 1 && y == rows - 1;
            for (var s = 0; s < slot.Strata; s++)
                row[s] = slot.Rule(s, y);
            if (outside || (year is { } one && plan.YearCode(one) != y)) continue;
            for (var s = 0; s < slot.Strata - 1; s++)
                if (column < 0 || s == column)
                    row[s] = CellRule.Of(SlotCoding.MarkOf(slot.Coding.Kind, level));
            // A stratum that is not known decides only where all share the level.
            row[^1] = row[..^1].IndexOfAnyExcept(row[0]) < 0 ? row[0] : CellRule.NoLevel(plan.Options.MinimumEvidence);
        }

        var changed = slot.With([.. rules], PlanCompiler.Coding(id, slot.Coding, [.. rules]));
        var what = string.Create(CultureInfo.InvariantCulture, $"{id} = {level}{In(stratum)}{In(year)}");
        return new(
            plan.Set, plan.Options, plan.Place, plan.Slots.SetItem(slot.Position, changed),
            plan.Variant is null ? what : $"{plan.Variant}, {what}");

        static string In(object? where) =>
            where is null ? "" : string.Create(CultureInfo.InvariantCulture, $" in {where}");
    }
}
