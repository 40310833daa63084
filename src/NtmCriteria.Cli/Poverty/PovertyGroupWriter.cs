using System.Globalization;
using NtmCriteria.Poverty;
using Spectre.Console;

namespace NtmCriteria.Cli;

/// <summary>Writes counts and rates by group. A rate that undetermined households leave open is an interval.</summary>
internal static class PovertyGroupWriter
{
    private static readonly string[] Columns =
    [
        "group", "households", "poor", "nearPoor", "average", "above", "undetermined", "poorRateLow", "poorRateHigh",
        "nearPoorRateLow", "nearPoorRateHigh", "multidimensionalRateLow", "multidimensionalRateHigh",
    ];

    private static string Data => $"data: {DataLine.Short(RuleBook.National)}";

    public static void Write(StreamWriter text, PovertyTable table, PovertyRequest request, Host host)
    {
        var lines = request.Summary ? [] : table.Lines.ToList();
        lines.Add(new("total", table.Total));
        switch (request.Format)
        {
            case Format.Json:
                text.Write($"{{\"schema\":\"ntm-poverty-rates/1\",\"library\":{HouseholdWriter.Json(Application.Version)},\"data\":{HouseholdWriter.Json(DataLine.Full(RuleBook.National))},"
                    + $"\"standard\":{HouseholdWriter.Json(request.Standard.Id)},\"asOf\":{HouseholdWriter.Json(Names.Iso(request.Standard.AsOf))},\"results\":[");
                for (var l = 0; l < lines.Count; l++)
                    text.Write((l == 0 ? "\n{" : ",\n{") + string.Join(',', Cells(lines[l]).Select((c, i) =>
                        $"\"{Columns[i]}\":{(i == 0 ? HouseholdWriter.Json(c) : c.Length == 0 ? "null" : c)}")) + "}");
                text.Write("\n]}\n");
                break;
            case Format.Csv:
                text.WriteLine(string.Join(',', Columns));
                foreach (var line in lines) text.WriteLine(string.Join(',', Cells(line).Select(HouseholdWriter.Quoted)));
                break;
            case Format.Markdown:
                text.WriteLine(Markdown.Row(Columns));
                text.WriteLine("|---|" + string.Concat(Columns.Skip(1).Select(_ => "---:|")));
                foreach (var line in lines) text.WriteLine(Markdown.Row(Cells(line)));
                text.WriteLine();
                text.WriteLine(Data);
                break;
            default:
                var words = new Words(request.Language);
                var drawing = TextTable.New([
                    words.Pick("nhóm", "group"), words.Pick("số hộ", "households"), words.Pick("hộ nghèo", "poor"),
                    words.Pick("hộ cận nghèo", "near-poor"), words.Pick("chưa xác định", "undetermined"), words.Pick("nghèo %", "poor %"),
                    words.Pick("cận nghèo %", "near-poor %"), words.Pick("nghèo và cận nghèo %", "poor + near-poor %")]);
                foreach (var line in lines)
                {
                    var cells = Cells(line);
                    drawing.AddRow([
                        Cell(cells[0]), Cell(cells[1]), Cell(cells[2]), Cell(cells[3]), Cell(cells[6]), Interval(cells, 7),
                        Interval(cells, 9), Interval(cells, 11)]);
                }

                TextTable.Draw(text, host, drawing);
                text.WriteLine(request.Standard.ToString());
                text.WriteLine(Data);
                break;
        }
    }

    private static Spectre.Console.Rendering.IRenderable Cell(string text) => TextTable.Cell(text);

    private static Spectre.Console.Rendering.IRenderable Interval(string[] cells, int at) =>
        TextTable.Cell(cells[at] == cells[at + 1] ? cells[at] : $"{cells[at]}..{cells[at + 1]}");

    private static string[] Cells(PovertyLine line)
    {
        var counts = line.Counts;
        return
        [
            line.Key, Text(counts.Households), Text(counts.Poor), Text(counts.NearPoor), Text(counts.Average), Text(counts.Above),
            Text(counts.Undetermined), .. Rates(PovertyMeasure.Poor), .. Rates(PovertyMeasure.NearPoor), .. Rates(PovertyMeasure.PoorAndNearPoor),
        ];

        string[] Rates(PovertyMeasure measure) => counts.Rate(measure) is { } rate
            ? [Percent(rate.Low), Percent(rate.High)] : ["", ""];
    }

    private static string Percent(Fraction share) => (share * 100).Round(2).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
