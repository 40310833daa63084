using BenchmarkDotNet.Attributes;

namespace NtmCriteria.Benchmarks;

/// <summary>One commune with a complete dossier against the standard set of 2021-2025.</summary>
[MemoryDiagnoser]
public class EvaluateOne
{
    private readonly CriteriaSet set = CompleteDossier.Set;
    private readonly Dossier dossier;
    private readonly PlainTable table;
    private readonly Dictionary<string, object> values;

    public EvaluateOne()
    {
        dossier = CompleteDossier.Of(set);
        table = new(set, set.StratumOf(CompleteDossier.Commune).Stratum!.Code, CompleteDossier.Year);
        values = dossier.Observations.ToDictionary(
            pair => pair.Key, pair => pair.Value is Measured measured ? (object)measured.Value : pair.Value is Judged { Met: true });
    }

    [Benchmark(Baseline = true, Description = "list, dictionary and LINQ")]
    public int Plain() => table.Evaluate(values).Count;

    [Benchmark(Description = "Evaluate: full assessment, no text")]
    public Assessment Evaluate() => set.Evaluate(dossier);

    [Benchmark(Description = "Classify: standard, advanced and model")]
    public TierDecision Classify() => RuleBook.National.Classify(dossier, CompleteDossier.AsOf);

    [Benchmark(Description = "Evaluate and render as Markdown")]
    public string Render() => set.Evaluate(dossier).ToMarkdown(Language.Vietnamese);
}
