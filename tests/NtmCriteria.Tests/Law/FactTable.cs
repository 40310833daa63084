using CsvHelper;

namespace NtmCriteria.Tests;

/// <summary>One row of a table of facts, as it was collected.</summary>
internal sealed record FactRow(IReadOnlyDictionary<string, string> Cells)
{
    public static readonly string[] Regions = ["TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL"];

    public string this[string column] => Cells[column];

    public string Indicator => Cells["indicator_no"];

    /// <summary>The first day of the version that the row belongs to.</summary>
    public string From => Cells["year"].EndsWith('+') ? Cells["year"].TrimEnd('+') : "2022-03-08";

    /// <summary>The year of the row, or nothing where it holds for every year.</summary>
    public string Year => Cells["year"].EndsWith('+') ? "" : Cells["year"];

    /// <summary>Grade and source of a cell: its own, where the table of cells or the note says so, else those of the row.</summary>
    public (EvidenceGrade Evidence, string Source) Of(string file, string column)
    {
        if (this[column] is "") return (EvidenceGrade.Unknown, this["source"]);
        foreach (var cell in FactTable.Read("cell-evidence.csv"))
            if (cell["file"] == file && cell["indicator"] == Indicator && cell["year"] == Cells["year"] && cell["stratum"] == column)
                return cell.Evidence == Evidence || this["source"].Contains(cell["source"], StringComparison.Ordinal)
                    ? (cell.Evidence, this["source"]) : (cell.Evidence, $"{this["source"]}, {cell["source"]}");
        return this["note"].StartsWith("[regional cells = memory]", StringComparison.Ordinal)
            || this["note"].StartsWith($"[{column} cell = memory]", StringComparison.Ordinal)
            ? (EvidenceGrade.Recalled, this["source"]) : (Evidence, this["source"]);
    }

    /// <summary>The grade in the words of the product.</summary>
    public EvidenceGrade Evidence => Cells["confidence"] switch
    {
        "two-sources" => EvidenceGrade.TwoSources,
        "confirmed" => EvidenceGrade.Confirmed,
        "memory" => EvidenceGrade.Recalled,
        "unknown" => EvidenceGrade.Unknown,
        var other => throw new InvalidDataException(other),
    };
}

/// <summary>Reads a table of facts.</summary>
internal static class FactTable
{
    public static List<FactRow> Read(string name)
    {
        using var csv = CsvReader.FromFile(TestFiles.Copied("Facts", "law", name), new() { Separator = ',' });
        var rows = new List<FactRow>();
        foreach (var row in csv)
            rows.Add(new(row.ToDictionary().ToDictionary(cell => cell.Key, cell => cell.Value ?? "")));
        return rows;
    }
}
