using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Takes a set's definition to the version of one date.</summary>
internal static class SetResolver
{
    public static SetVersion Resolve(
        SetDefinition definition, LocalDate from, IReadOnlyDictionary<string, SetVersion> references,
        Func<IEnumerable<SetVersion>> siblings, IEnumerable<KeyValuePair<string, LevelOverlay>> overlays, FrozenSet<string> documented)
    {
        var position = 0;
        var criteria = ImmutableArray.CreateBuilder<Criterion>(definition.Criteria.Length);
        foreach (var criterion in definition.Criteria)
        {
            var indicators = ImmutableArray.CreateBuilder<Indicator>(criterion.Indicators.Length);
            foreach (var indicator in criterion.Indicators)
            {
                var version = indicator.At(from);
                indicators.Add(new(
                    indicator.Id, criterion.Number, position++, version.Label, version.Requirement.Kind, version.Unit,
                    version.Quantity, version.From, version.Instrument, version.Inputs,
                    [.. version.Requirement.Parts.Select(p => p.Part)],
                    Table(definition, version.Requirement, references)));
            }

            criteria.Add(new(criterion.Number, criterion.Title, indicators.MoveToImmutable(), criterion.IsComplete));
        }

        return new(definition, from, criteria.MoveToImmutable(), references, siblings, overlays, documented);
    }

    private static RequirementTable Table(
        SetDefinition definition, RequirementDefinition requirement, IReadOnlyDictionary<string, SetVersion> references)
    {
        var strata = definition.Strata.All.Length;
        var firstYear = definition.Years.From;
        if (!requirement.Parts.IsEmpty) return PartsTable(definition, requirement, references);
        if (requirement.Of is not { } of) return new(requirement.Cells!, requirement.Years, firstYear);

        // A factor of another set's level: one cell for each of that table's cells.
        var years = definition.Years.To - firstYear + 1;
        var target = references.TryGetValue(of.SetId, out var set) ? set.Find(of.IndicatorId) : null;
        var cells = new Requirement[strata * years];
        for (var stratum = 0; stratum < strata; stratum++)
            for (var year = 0; year < years; year++)
            {
                var level = target?.In(set!.Strata.IndexFor(definition.Strata.All[stratum]), firstYear + year)
                    ?? new NotKnown(requirement.Source);
                cells[(stratum * years) + year] = new FactorOf(requirement.Factor, of, level, requirement.Source);
            }

        return new(cells, years, firstYear);
    }

    private static RequirementTable PartsTable(
        SetDefinition definition, RequirementDefinition requirement, IReadOnlyDictionary<string, SetVersion> references)
    {
        var strata = definition.Strata.All.Length;
        var tables = requirement.Parts.Select(p => (p.Part, Table: Table(definition, p.Requirement, references))).ToArray();
        var years = tables.Any(t => t.Table.ByYear) ? definition.Years.To - definition.Years.From + 1 : 1;
        var cells = new Requirement[strata * years];
        for (var stratum = 0; stratum < strata; stratum++)
            for (var year = 0; year < years; year++)
            {
                var parts = tables
                    .Select(t => new PartRequirement(t.Part, t.Table.In(stratum, definition.Years.From + year)!)).ToArray();
                var same = cells.OfType<AllParts>().FirstOrDefault(c => c.Parts.AsSpan().SequenceEqual(parts));
                cells[(stratum * years) + year] = same ?? new AllParts([.. parts], requirement.Source);
            }

        return new(cells, years, definition.Years.From);
    }
}
