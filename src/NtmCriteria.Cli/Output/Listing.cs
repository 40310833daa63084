using System.Globalization;
using System.Text.Json;
using CsvHelper;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A small table of texts that can be published in every form.</summary>
/// <param name="schema">The schema name of its JSON.</param>
/// <param name="rowsName">The name of the rows in its JSON.</param>
/// <param name="columns">The name of each column for programs, and its heading for people.</param>
internal sealed class Listing(string schema, string rowsName, IReadOnlyList<(string Name, string Heading)> columns)
{
    private readonly List<string[]> rows = [];

    /// <summary>Facts about the whole, shown above the rows.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts { get; init; } = [];

    /// <summary>The language of what stands at the foot of a workbook.</summary>
    public Language Language { get; init; }

    /// <summary>A smaller table that follows this one where people read it, and in JSON; never in CSV.</summary>
    public Listing? Below { get; init; }

    /// <summary>
    /// From which column on every cell is a number: one in JSON and in workbooks, null or empty where it is not known. All
    /// cells are texts without it.
    /// </summary>
    public int NumbersFrom { get; init; } = int.MaxValue;

    public void Add(params string[] row) => rows.Add(row);

    /// <param name="format">The form.</param>
    /// <param name="file">The file, or null for standard output.</param>
    /// <param name="host">The tool's streams.</param>
    /// <param name="data">The data that the rows come from: their fingerprint stands in the result; null: those of the library.</param>
    public int Publish(Format format, string? file, Host host, DataState? data = null)
    {
        using var output = ResultOutput.Open(host, file, hold: true);
        Write(output.Stream, format, file is null ? host : host with { Colour = false }, data);
        output.Publish();
        return ExitCode.Done;
    }

    /// <summary>Writes to an output that was opened before, as it is where long work stands between.</summary>
    public void Write(Stream stream, Format format, Host host, DataState? data = null)
    {
        switch (format)
        {
            case Format.Json: Json(stream, data ?? DataState.National); break;
            case Format.Csv: Csv(stream); break;
            case Format.Markdown: Text(stream, [.. Lines(host.Language), "", MarkdownText.Escape(Data(data, host.Language))]); break;
            case Format.Xlsx: ListingWorkbook.Write(stream, Sheets(host.Language), DataLine.Write(data ?? DataState.National, new(Language))); break;
            default:
                Draw(stream, host);
                Text(stream, [Data(data, host.Language)]);
                break;
        }
    }

    private IEnumerable<ListingSheet> Sheets(Language language) =>
        new[]
        {
            new ListingSheet(
                PeopleWords.Name(rowsName, language), [.. Facts.Select(f => (PeopleWords.Name(f.Name, language), PeopleWords.Say(f.Value, language)))],
                [.. columns.Select(c => PeopleWords.Say(c.Heading, language))], [.. rows.Select(row => Said(row, language))])
            {
                NumbersFrom = NumbersFrom,
            },
        }.Concat(Below?.Sheets(language) ?? []);

    private static string[] Said(string[] row, Language language) => [.. row.Select(cell => PeopleWords.Say(cell, language))];

    private IEnumerable<string> Lines(Language language)
    {
        foreach (var (name, value) in Facts) yield return $"- {PeopleWords.Name(name, language)}: {MarkdownText.Escape(PeopleWords.Say(value, language))}";
        if (Facts.Count > 0) yield return "";
        yield return MarkdownText.Row(columns.Select(c => PeopleWords.Say(c.Heading, language)));
        yield return "|" + string.Concat(columns.Select((_, i) => i < NumbersFrom ? "---|" : "---:|"));
        foreach (var row in rows) yield return MarkdownText.Row(Said(row, language));
        if (Below is null) yield break;
        yield return "";
        foreach (var line in Below.Lines(language)) yield return line;
    }

    private static string Data(DataState? data, Language language) => $"{(language == Language.Vietnamese ? "dữ liệu" : "data")}: {DataLine.Short(data ?? DataState.National)}";

    private static void Text(Stream stream, IEnumerable<string> lines)
    {
        using var text = Host.Text(stream);
        foreach (var line in lines) text.WriteLine(line);
    }

    private void Draw(Stream stream, Host host)
    {
        using var text = Host.Text(stream);
        foreach (var (name, value) in Facts) text.WriteLine($"{PeopleWords.Name(name, host.Language)}: {PeopleWords.Say(value, host.Language)}");
        var table = TextTable.New(columns.Select(c => PeopleWords.Say(c.Heading, host.Language)));
        foreach (var row in rows) table.Rows.Add(Said(row, host.Language).Select(cell => TextTable.Cell(cell)));
        TextTable.Draw(text, host, table);
        if (Below is null) return;
        text.WriteLine();
        text.Flush();
        Below.Draw(stream, host);
    }

    private void Csv(Stream stream)
    {
        using var csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(c => c.Name)]);
        foreach (var row in rows)
        {
            foreach (var cell in row)
                // A negative number is no formula, and must not be escaped like one.
                if (cell.StartsWith('-') && decimal.TryParse(
                        cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                    csv.WriteField(number);
                else csv.WriteField(cell);
            csv.EndRecord();
        }
    }

    private void Json(Stream stream, DataState data)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            JsonHead.Write(json, schema, data);
            foreach (var (name, value) in Facts) json.WriteString(name, value);
            Rows(json);
            Below?.Rows(json);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private void Rows(Utf8JsonWriter json)
    {
        json.WriteStartArray(rowsName);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++) Cell(json, columns[i].Name, row[i], i >= NumbersFrom);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, string name, string cell, bool isNumber)
    {
        if (!isNumber) json.WriteString(name, cell);
        else if (cell.Length == 0) json.WriteNull(name);
        else
        {
            // With the decimals that it is printed with.
            json.WritePropertyName(name);
            json.WriteRawValue(cell);
        }
    }
}
