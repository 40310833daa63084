using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Benchmarks;

/// <summary>
/// A table of communes in the shape of the national sets, every indicator a number: 57 indicators of 19 criteria, 7
/// regions, three levels an indicator among them, 2 % missing. The levels are drawn, not law.
/// </summary>
public sealed class BulkData
{
    public const double MissingShare = 0.02;

    public BulkData(int count)
    {
        var random = new Random(2024);
        Count = count;
        Set = NewSet(random);
        Strata = new byte[count];
        for (var i = 0; i < count; i++) Strata[i] = (byte)random.Next(Set.Strata.Length);
        foreach (var indicator in Set.Indicators)
            Values.Add(indicator.Id, Numbers(random, [.. Set.Strata.Select(s => (LevelRequirement)Set.Requirement(indicator.Id, s.Code, 2024)!)]));
        Plan = Set.Compile();
        Columns = Plan.Columns(count, 2024).Strata(Strata);
        foreach (var (id, values) in Values) Columns.Values(id, values);
    }

    public int Count { get; }

    public CriteriaSet Set { get; }

    public byte[] Strata { get; }

    public Dictionary<string, double[]> Values { get; } = new(StringComparer.Ordinal);

    public EvaluationPlan Plan { get; }

    public CommuneColumns Columns { get; }

    /// <summary>What one commune takes in the caller's columns.</summary>
    public int BytesPerCommune => (Values.Count * sizeof(double)) + 1;

    private static CriteriaSet NewSet(Random random)
    {
        var source = new LegalSource("-", "drawn", EvidenceGrade.Recalled, Authority.National);
        ImmutableArray<Stratum> regions = [.. Enumerable.Range(1, 7).Select(r => new Stratum($"R{r}", new($"R{r}", $"R{r}")))];
        var position = 0;
        var criteria = Enumerable.Range(1, 19).Select(number => new Criterion(
            number, new($"{number}", $"{number}"),
            [.. Enumerable.Range(1, 3).Select(i => new Indicator(
                $"{number}.{i}", number, position++, new("", ""), i == 3 ? RequirementKind.AtMost : RequirementKind.AtLeast,
                null, null, new(2021, 1, 1), "-", [], [], new(Levels(random, i == 3, source), 1, 2021)))])).ToImmutableArray();
        var definition = new SetDefinition(
            "drawn", Level.Commune, Tier.Standard, new("", ""), new(new LocalDate(2021, 1, 1), new LocalDate(2025, 12, 31)),
            (2021, 2025), [], new("region", regions, new Dictionary<string, int>(), []), []);
        return new(new SetVersion(definition, new(2021, 1, 1), criteria, [], () => [], []), new LocalDate(2024, 12, 31));
    }

    private static Requirement[] Levels(Random random, bool atMost, LegalSource source)
    {
        decimal[] levels = [random.Next(10, 30), random.Next(30, 60), random.Next(60, 90) + 0.5m];
        return [.. Enumerable.Range(0, 7).Select<int, Requirement>(r =>
            atMost ? new AtMost(levels[r % 3], source) : new AtLeast(levels[r % 3], source))];
    }

    // Half a percent of the values fail; many lie at the level itself.
    private double[] Numbers(Random random, LevelRequirement[] levels)
    {
        var (low, high) = ((double)levels.Min(l => l.Level), (double)levels.Max(l => l.Level));
        var values = new double[Count];
        for (var i = 0; i < Count; i++)
            values[i] = random.NextDouble() < MissingShare ? double.NaN
                : random.Next(200) == 0 ? Math.Round(low + ((high - low) * random.NextDouble()), 1)
                : levels[0] is AtMost ? Math.Round(low * random.NextDouble(), 1) : high + random.Next(20);
        return values;
    }
}
