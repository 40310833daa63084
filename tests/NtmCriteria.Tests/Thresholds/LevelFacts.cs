using System.Text;

namespace NtmCriteria.Tests.Thresholds;

/// <summary>A row of the tables of facts, as printed: the expectation of a threshold never comes from the documents.</summary>
internal sealed record FactRow(string Criterion, string Indicator, string Kind, string Op, string Year, IReadOnlyDictionary<string, string> Cells);

internal static class LevelFacts
{
    public static readonly string[] Regions = ["TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL"];

    public static List<FactRow> Read(string file) => [.. Csv(Path.Combine("law", file)).Select(row => new FactRow(
        row["criterion_no"], row["indicator_no"], row["kind"], row["op"], row["year"],
        Regions.ToDictionary(r => r, r => row[r])))];

    /// <summary>A table of the copied facts, row by row, by column name.</summary>
    public static IEnumerable<Dictionary<string, string>> Csv(string path)
    {
        var rows = Rows(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Facts", path)));
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second));
    }

    // The fields of a file with quotes as in RFC 4180; read here apart from the product's own reader.
    private static List<List<string>> Rows(string text)
    {
        var (rows, row, field, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\n' or '\r')) field.Append(c);
            else if (c != '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c != '\n') continue;
                rows.Add(row);
                row = [];
            }
        }

        return rows;
    }
}
