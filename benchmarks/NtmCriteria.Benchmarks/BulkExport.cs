using System.Globalization;
using System.Text.Json;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Benchmarks;

/// <summary>Writes the benchmark's table, its task and the answer, for rivals outside .NET.</summary>
public static class BulkExport
{
    /// <summary>What the rivals must say too: the sum of criteria met and the number of communes that pass.</summary>
    public static (long Met, long Passed) Answer(BulkResult result)
    {
        var (met, passed) = (0L, 0L);
        foreach (var one in result.Met) met += one;
        foreach (var verdict in result.Verdicts) passed += verdict == Verdict.Met ? 1 : 0;
        return (met, passed);
    }

    public static int Run(string folder, int count)
    {
        var data = new BulkData(count);
        var (met, passed) = Answer(data.Plan.Evaluate(data.Columns));
        Directory.CreateDirectory(folder);
        using (var csv = new StreamWriter(Path.Combine(folder, "communes.csv")) { NewLine = "\n" })
        {
            csv.WriteLine("stratum," + string.Join(',', data.Values.Keys));
            var columns = data.Values.Values.ToArray();
            for (var i = 0; i < count; i++)
            {
                csv.Write(data.Strata[i]);
                foreach (var column in columns)
                {
                    csv.Write(',');
                    if (!double.IsNaN(column[i])) csv.Write(column[i].ToString("R", CultureInfo.InvariantCulture));
                }

                csv.WriteLine();
            }
        }

        var criteria = data.Set.Criteria.Select(c => c.Indicators.Select(i => new
        {
            id = i.Id,
            atMost = i.Kind == RequirementKind.AtMost,
            levels = data.Set.Strata.Select(s => ((LevelRequirement)data.Set.Requirement(i.Id, s.Code, 2024)!).Level).ToArray(),
        }).ToArray()).ToArray();
        var task = new { count, strata = data.Set.Strata.Length, criteria, met, passed };
        File.WriteAllText(Path.Combine(folder, "task.json"), JsonSerializer.Serialize(task));
        Console.WriteLine($"{count} communes to {folder}: {met} criteria met, {passed} communes pass");
        return 0;
    }
}
