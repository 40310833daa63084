using System.Globalization;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Thresholds;

/// <summary>
/// Every numeric level of the embedded sets, in every version, stratum and year: just below, at and just above it. The
/// level and its direction are taken from the tables of facts, not from the documents.
/// </summary>
public class NationalThresholdTests
{
    private static readonly LocalDate Amended = new(2024, 3, 1);

    /// <summary>Levels that the tables of facts print beside their cells: "compound: 100% level 1 and >=1 school at level 2".</summary>
    private static readonly Dictionary<(string, string), string> LevelsInNotes =
        new() { [("commune/advanced/2021-2025", "5.1b")] = "1" };

    public static TheoryData<string, string> Sets => new()
    {
        { "commune/standard/2021-2025", "ntm-commune-2021-2025-standard.csv" },
        { "commune/advanced/2021-2025", "ntm-commune-2021-2025-advanced.csv" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryLevelDecidesExactlyAtItself(string setId, string file)
    {
        var rows = LevelFacts.Read(file);
        var wrong = new List<string>();
        var tried = 0;
        foreach (var asOf in RuleBook.National.VersionsOf(setId))
        {
            var set = RuleBook.National.Get(setId, asOf);
            for (var year = set.Years.From; year <= set.Years.To; year++)
                foreach (var (id, unit, row) in Observables(set, rows, asOf, year))
                    foreach (var (region, cell) in row.Cells)
                        if (decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var level))
                            tried += Try(set, id, unit, row, region, level, year, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(tried > 1000, $"only {tried} comparisons were made");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryNumericLevelOfTheDocumentsStandsInTheFacts(string setId, string file)
    {
        var rows = LevelFacts.Read(file);
        foreach (var asOf in RuleBook.National.VersionsOf(setId))
        {
            var set = RuleBook.National.Get(setId, asOf);
            for (var year = set.Years.From; year <= set.Years.To; year++)
            {
                var facts = Observables(set, rows, asOf, year).ToDictionary(o => o.Id, o => o.Row);
                foreach (var stratum in set.Strata)
                    foreach (var (id, requirement) in Levels(set, stratum, year))
                        Assert.Equal(requirement.Level, decimal.Parse(
                            facts.TryGetValue(id, out var row) ? row.Cells[stratum.Code] : LevelsInNotes[(setId, id)],
                            NumberStyles.Number, CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public void ThreeConditionsOfAModelCommuneDecideAtTheirLevels()
    {
        var set = RuleBook.National.Get("commune/model/2021-2025", new(2024, 12, 31));
        foreach (var indicator in set.Indicators.Where(i => i.In(0, 2024) is CountAtLeast))
        {
            var empty = Dossier.For(new("1", "A") { Region = "TDMNPB" }, 2024);
            Verdict At(decimal value) => set.Evaluate(empty.Observe(indicator.Id, value)).Indicators
                .Single(i => i.Indicator.Id == indicator.Id).Verdict;
            Assert.Equal((Verdict.NotMet, Verdict.Met, Verdict.Met), (At(0), At(1), At(2)));
        }

        Assert.Equal(2, set.Indicators.Count(i => i.In(0, 2024) is CountAtLeast));
        var income = set.Indicators.Single(i => i.In(0, 2024) is FactorOf);
        Assert.Equal(1.10m, ((FactorOf)income.In(0, 2024)!).Factor);
    }

    private static int Try(
        CriteriaSet set, string id, UnitOfMeasure? unit, FactRow row, string region, decimal level, int year, List<string> wrong)
    {
        var last = 1m;
        for (var i = 0; i < level.Scale; i++) last /= 10;
        decimal[] steps = row.Kind is "count" or "grade" ? [1] : [0.000001m, last];
        var tried = 0;
        foreach (var step in steps)
            foreach (var side in new[] { -1, 0, 1 })
                Check(new Measured(level + (side * step)), side);
        if (row.Kind == "grade") return tried;
        var tenths = (long)(level * 1000);
        Check(new MeasuredRatio(Ratio.Of(tenths, unit is { IsShare: true } ? 100_000 : 1000)), 0);
        // One counted thing more or less of a thousand million.
        if (tenths > 0) Check(new MeasuredRatio(Ratio.Of((tenths * 10_000) - 1, unit is { IsShare: true } ? 1_000_000_000 : 10_000_000)), -1);
        Check(new MeasuredRatio(Ratio.Of((tenths * 10_000) + 1, unit is { IsShare: true } ? 1_000_000_000 : 10_000_000)), 1);
        return tried;

        void Check(Observation observation, int side)
        {
            // Above all, and below nothing, there is no value to try.
            if (!ValueRules.Allows(observation, unit)) return;
            tried++;
            var expected = row.Op is "<=" or "==" ? side <= 0 : side >= 0;
            var dossier = Dossier.For(new("1", "A") { Region = region }, year).Observe(id, observation);
            if (id.EndsWith('b') && set.Knows(id[..^1] + "n")) dossier = dossier.Observe(id[..^1] + "n", 4m);
            if (id.EndsWith('c') && set.Knows(id[..^1] + "n")) dossier = dossier.Observe(id[..^1] + "n", 3m);
            var verdict = set.Evaluate(dossier).Indicators
                .Select(i => i.Indicator.Id == id ? i.Verdict : i.Parts.FirstOrDefault(p => p.Part.Id == id)?.Verdict)
                .Single(v => v is not null);
            if (verdict != (expected ? Verdict.Met : Verdict.NotMet))
                wrong.Add($"{set} {id} {region} {year}: {observation} against {row.Op} {level} is {verdict}");
        }
    }

    /// <summary>What can be observed, with the row of facts that holds for the version and the year.</summary>
    private static IEnumerable<(string Id, UnitOfMeasure? Unit, FactRow Row)> Observables(
        CriteriaSet set, List<FactRow> rows, LocalDate asOf, int year)
    {
        foreach (var indicator in set.Indicators)
        {
            // The note of the row says that its levels are those of a guidance of 3 June 2024.
            if (set.Tier == Tier.Advanced && indicator.Id == "4.1" && asOf < new LocalDate(2024, 6, 3)) continue;
            var mine = rows.Where(r => r.Indicator == indicator.Id).ToList();
            var amended = mine.Where(r => r.Year.EndsWith('+')).ToList();
            mine = asOf >= Amended && amended.Count > 0 ? amended : mine.Where(r => !r.Year.EndsWith('+')).ToList();
            if (mine.Any(r => r.Year.Length == 4))
                mine = [.. mine.Where(r => r.Year == year.ToString(CultureInfo.InvariantCulture))];
            if (indicator.Parts.IsEmpty && mine.Count == 1) yield return (indicator.Id, indicator.Unit, mine[0]);
            // One row with a second level in its note is the first part.
            if (mine.Count == 1 && indicator.Parts.Length == 2)
                yield return (indicator.Parts[0].Id, indicator.Parts[0].Unit, mine[0]);
            // Rows that share a number are its parts, in order.
            if (mine.Count == indicator.Parts.Length)
                for (var p = 0; p < mine.Count; p++)
                    yield return (indicator.Parts[p].Id, indicator.Parts[p].Unit, mine[p]);
        }
    }

    private static IEnumerable<(string Id, LevelRequirement Requirement)> Levels(CriteriaSet set, Stratum stratum, int year)
    {
        foreach (var indicator in set.Indicators)
        {
            var requirement = set.Requirement(indicator.Id, stratum.Code, year);
            if (requirement is LevelRequirement level) yield return (indicator.Id, level);
            if (requirement is not AllParts parts) continue;
            foreach (var part in parts.Parts)
                if (part.Requirement is LevelRequirement own)
                    yield return (part.Part.Id, own);
        }
    }
}
