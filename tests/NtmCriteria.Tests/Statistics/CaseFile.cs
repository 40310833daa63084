using CsvHelper;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Reads the published cases that stand beside the tests.</summary>
internal static class CaseFile
{
    public static List<Dictionary<string, string>> Rows(string name)
    {
        using var csv = CsvReader.FromFile(
            Path.Combine(AppContext.BaseDirectory, "Facts", "cases", name), new() { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in csv) rows.Add(row.ToDictionary().ToDictionary(cell => cell.Key, cell => cell.Value ?? ""));
        return rows;
    }
}
