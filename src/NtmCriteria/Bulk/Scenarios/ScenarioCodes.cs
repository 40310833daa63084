namespace NtmCriteria.Bulk;

/// <summary>The codes of a scenario: prepared ones, save what the scenario changes.</summary>
internal static class ScenarioCodes
{
    public static CodeSource?[] Sources(TierPlan plan, IReadOnlyList<PreparedColumns> prepared, Scenario scenario)
    {
        foreach (var variant in scenario.Rules) plan = plan.With(variant);
        var used = new HashSet<Perturbation>();
        var sources = plan.Match(prepared, p => p.Plan, (own, table) => Source(own, table, scenario, used));
        foreach (var unused in scenario.Perturbations.Where(p => !used.Contains(p)))
            throw new ArgumentException($"No table has a column of doubles '{unused.Id}' to shake.", nameof(scenario));
        return sources;
    }

    private static PreparedCodes Source(
        EvaluationPlan plan, PreparedColumns prepared, Scenario scenario, HashSet<Perturbation> used)
    {
        var shaken = new ShakenSlot?[plan.Slots.Length];
        foreach (var slot in plan.Slots)
            for (var p = 0; p < scenario.Perturbations.Length; p++)
            {
                var perturbation = scenario.Perturbations[p];
                if (slot.Id != perturbation.Id && slot.Also != perturbation.Id) continue;
                if (prepared.Columns.Find(slot.Id, slot.Also) is not DoubleColumn column || slot.Part is not null
                    || slot.Own is not null)
                    continue;
                used.Add(perturbation);
                shaken[slot.Position] = new(column, perturbation, p, scenario.Seed, scenario.Draw);
            }

        return new(plan, ReferenceEquals(plan, prepared.Plan) ? prepared : prepared.For(plan))
        {
            OtherStrata = scenario.Stratum is { } stratum ? Filled(prepared.Count, plan.StratumCode(stratum)) : default,
            OtherYear = scenario.Year is { } year ? plan.YearCode(year) : null,
            Shaken = Array.TrueForAll(shaken, s => s is null) ? null : shaken,
        };
    }

    private static AlignedBytes Filled(int count, byte code)
    {
        var filled = AlignedBytes.New(count);
        filled.Span(0, count).Fill(code);
        return filled;
    }
}
