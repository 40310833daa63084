using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using NtmCriteria.Tables;

namespace NtmCriteria.Benchmarks;

/// <summary>A table of 100,000 communes with a complete dossier each, from bytes to assessments on one thread.</summary>
[MemoryDiagnoser]
public class EvaluateCsv
{
    public const int Communes = 100_000;

    private readonly CriteriaSet set = CompleteDossier.Set;
    private readonly byte[] table = Generate();

    [Benchmark(Description = "read 100,000 rows into dossiers", OperationsPerInvoke = Communes)]
    public int Read() => CommuneTable.ReadCsv(new MemoryStream(table), "generated").Count(row => row.IsSound);

    [Benchmark(Description = "read and evaluate 100,000 rows", OperationsPerInvoke = Communes)]
    public int Evaluate()
    {
        var undecided = 0;
        foreach (var row in CommuneTable.ReadCsv(new MemoryStream(table), "generated"))
            undecided += set.Evaluate(row.Dossier!).Undetermined;
        return undecided;
    }

    /// <summary>The same values in every row, under a code of its own.</summary>
    private static byte[] Generate()
    {
        var observations = CompleteDossier.Of(CompleteDossier.Set).Observations.ToArray();
        var commune = CompleteDossier.Commune;
        var cells = string.Join(',', observations.Select(pair => pair.Value.ToCell()));
        var text = new StringBuilder("code,commune,province,zone,year,")
            .AppendJoin(',', observations.Select(pair => pair.Key)).Append('\n');
        for (var i = 0; i < Communes; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i:00000},{commune.Name},{commune.Province},I,{CompleteDossier.Year},{cells}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
