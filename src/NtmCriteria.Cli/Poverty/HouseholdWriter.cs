using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Writes one line a household, as it comes.</summary>
internal sealed class HouseholdWriter(StreamWriter text, PovertyRequest request)
{
    private static readonly string[] Columns =
        ["household", "commune", "class", "possible", "leastDeprivations", "mostDeprivations", "reasons", "evidence"];

    private bool any;

    public void Begin()
    {
        switch (request.Format)
        {
            case Format.Json:
                text.Write($"{{\"schema\":\"ntm-poverty-households/1\",\"library\":{Json(Application.Version)},\"data\":{Json(DataLine.Full(RuleBook.National))},\"standard\":{Json(request.Standard.Id)},"
                    + $"\"asOf\":{Json(Names.Iso(request.Standard.AsOf))},\"results\":[");
                break;
            case Format.Markdown:
                text.WriteLine(Markdown.Row(Columns));
                text.WriteLine(Markdown.Rule(Columns.Length));
                break;
            default:
                text.WriteLine(string.Join(request.Format == Format.Csv ? "," : "\t", Columns));
                break;
        }
    }

    public void Write(Classification result)
    {
        var cells = Cells(result);
        switch (request.Format)
        {
            case Format.Json:
                text.Write(any ? ",\n{" : "\n{");
                for (var i = 0; i < cells.Length; i++)
                    text.Write($"{(i == 0 ? "" : ",")}\"{Columns[i]}\":{(i is 4 or 5 ? cells[i] : Json(cells[i]))}");
                text.Write('}');
                break;
            case Format.Markdown:
                text.WriteLine(Markdown.Row(cells));
                break;
            case Format.Csv:
                text.WriteLine(string.Join(',', cells.Select(Quoted)));
                break;
            default:
                text.WriteLine(string.Join('\t', cells));
                break;
        }

        any = true;
    }

    public void End(PovertyTable table)
    {
        if (request.Format == Format.Json) text.Write("\n]}\n");
        else if (request.Format == Format.Table) text.WriteLine($"{table.Total} ({request.Standard}; data: {DataLine.Short(RuleBook.National)})");
    }

    internal static string Quoted(string cell)
    {
        // A cell that a spreadsheet would take for a formula is kept as text.
        if (Formulas.Begin(cell)) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    internal static string Json(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string[] Cells(Classification result) =>
    [
        result.Household.Id ?? "", result.Household.Commune ?? "", Names.Of(result.Class), Names.Of(result.Possible),
        result.LeastDeprivations.ToString(CultureInfo.InvariantCulture), result.MostDeprivations.ToString(CultureInfo.InvariantCulture),
        Names.Of(result.Reasons), Names.Of(result.Evidence),
    ];
}
