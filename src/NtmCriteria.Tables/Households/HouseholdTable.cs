using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// A table of households, CSV or a sheet of a workbook, read row by row: memory stays flat whatever its length. A bad cell is a problem with its
/// line and column, and the rows around it are read all the same.
/// </summary>
public sealed class HouseholdTable : IDisposable
{
    private readonly RowSource reader;
    private readonly PovertyStandard standard;
    private readonly int[] columns;
    private readonly string[] headers;

    private HouseholdTable(RowSource reader, PovertyStandard standard, int[] columns, string[] headers) =>
        (this.reader, this.standard, this.columns, this.headers) = (reader, standard, columns, headers);

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="input">The table, an .xlsx workbook or CSV in UTF-8 with or without BOM; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="standard">The standard whose indicators may stand as columns.</param>
    /// <param name="sheet">The sheet of a workbook; null: the first visible one whose header is known.</param>
    /// <exception cref="HouseholdTableException">There is no header, or a column is unknown or repeated.</exception>
    public static HouseholdTable Open(Stream input, string file, PovertyStandard standard, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(standard);
        RowSource? reader = null;
        try
        {
            // Every column may be missing: a row that names one of them is the header.
            bool Knows(string name) => HouseholdColumns.Find(standard, name) >= 0;
            reader = RowSources.Open(input, file, sheet, ignoreUnnamed: false, new(Knows, Knows), "household");
            if (!reader.Next())
                throw new HouseholdTableException([new(file, 1, null, null, "the table is empty; expected a header row")]);
            var headers = reader.Fields().Select(h => h.Trim('\uFEFF', ' ')).ToArray();
            return new(reader, standard, Columns(reader, headers, standard), headers);
        }
        catch (Exception e)
        {
            reader?.Dispose();
            if (e is BrokenTableException broken) throw new HouseholdTableException([Of(broken, file)]);
            throw;
        }
    }

    /// <summary>An empty table with every column of a standard.</summary>
    /// <param name="standard">The standard.</param>
    public static string Template(PovertyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return string.Join(',', HouseholdColumns.Of(standard)) + "\n";
    }

    /// <summary>What a reader should be told of the table although it is no error.</summary>
    public ImmutableArray<string> Notes => reader.Notes;

    /// <summary>The rows, one at a time.</summary>
    public IEnumerable<HouseholdRow> Rows()
    {
        while (true)
        {
            HouseholdRow row;
            var broken = false;
            try
            {
                if (!reader.Next()) yield break;
                if (reader.Count <= 1 && reader.IsEmpty(0) && reader.Fault is null) continue;
                row = Row();
            }
            catch (BrokenTableException end)
            {
                broken = true;
                row = new(end.Line, null, [Of(end, reader.File)]);
            }

            yield return row;
            if (broken) yield break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private HouseholdRow Row()
    {
        var line = reader.Line;
        if (reader.Fault is { } fault) return new(line, null, [Problem(null, null, null, fault)]);
        if (reader.Count != columns.Length)
            return new(line, null, [Problem(
                null, null, null, $"the row has {reader.Count} cells; expected {columns.Length}, as the header")]);
        List<HouseholdTableProblem>? problems = null;
        var draft = new HouseholdDraft();
        for (var i = 0; i < columns.Length; i++)
        {
            if (reader.IsEmpty(i)) continue;
            if (reader.FaultOf(i) is { } unread) (problems ??= []).Add(Problem(i, headers[i], null, unread));
            else if (draft.Set(columns[i], reader, i) is { } expected)
                (problems ??= []).Add(Problem(i, headers[i], reader.Text(i), "expected " + expected));
        }

        if (problems is not null) return new(line, null, problems);
        var household = draft.Finish(standard);
        try
        {
            HouseholdValidation.Check(standard, household);
        }
        catch (HouseholdException wrong)
        {
            return new(line, null, [.. wrong.Problems.Select(p => (Name: Column(p.Field), p.Message)).Select(p => Problem(
                Array.IndexOf(headers, p.Name) is >= 0 and var at ? at : null, p.Name, null, p.Message))]);
        }

        return new(line, household, null);
    }

    private static int[] Columns(RowSource reader, string[] headers, PovertyStandard standard)
    {
        var columns = new int[headers.Length];
        var problems = new List<HouseholdTableProblem>();
        for (var i = 0; i < headers.Length; i++)
        {
            columns[i] = HouseholdColumns.Find(standard, headers[i]);
            if (columns[i] < 0)
                problems.Add(At(reader, i, headers[i], null,
                    $"no such column for {standard.Id}; the nearest known one is '{HouseholdColumns.Nearest(standard, headers[i])}'"));
            else if (Array.IndexOf(columns, columns[i], 0, i) >= 0)
                problems.Add(At(reader, i, headers[i], null, "the column stands twice; expected each once"));
        }

        return problems.Count == 0 ? columns : throw new HouseholdTableException(problems);
    }

    private static HouseholdTableProblem Of(BrokenTableException broken, string file) =>
        new(file, broken.Line, null, null, broken.Message) { Cell = broken.Cell };

    private static HouseholdTableProblem At(RowSource reader, int? index, string? column, string? value, string message) =>
        new(reader.File, reader.Line, column, value, message) { Cell = reader.AddressOf(index) };

    private HouseholdTableProblem Problem(int? index, string? column, string? value, string message) =>
        At(reader, index, column, value, message);

    private static string Column(string field) => field switch
    {
        nameof(Household.DeprivationCount) => "deprivations",
        "Scores.Income" => "score_income",
        "Scores.Deprivation" => "score_deprivation",
        _ => field.ToLowerInvariant(),
    };
}
