using CsvHelper;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// A CSV table of households, read row by row: memory stays flat whatever its length. A bad cell is a problem with its
/// line and column, and the rows around it are read all the same.
/// </summary>
public sealed class HouseholdTable : IDisposable
{
    private readonly CsvReader reader;
    private readonly string file;
    private readonly PovertyStandard standard;
    private readonly int[] columns;
    private readonly string[] headers;

    private HouseholdTable(CsvReader reader, string file, PovertyStandard standard, int[] columns, string[] headers) =>
        (this.reader, this.file, this.standard, this.columns, this.headers) = (reader, file, standard, columns, headers);

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="input">The table, UTF-8 with or without BOM; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="standard">The standard whose indicators may stand as columns.</param>
    /// <exception cref="HouseholdTableException">There is no header, or a column is unknown or repeated.</exception>
    public static HouseholdTable Open(Stream input, string file, PovertyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(standard);
        var reader = CsvReader.Create(input, new CsvReaderOptions
        {
            Separator = ',', HasHeader = false, TrackLineNumbers = true, PoolStrings = true,
        });
        if (!reader.Read())
            throw new HouseholdTableException([new(file, 1, null, null, "the table is empty; expected a header row")]);
        var headers = new string[reader.FieldCount];
        var columns = new int[headers.Length];
        var problems = new List<HouseholdTableProblem>();
        for (var i = 0; i < headers.Length; i++)
        {
            headers[i] = reader.GetString(i).Trim('\uFEFF', ' ');
            columns[i] = HouseholdColumns.Find(standard, headers[i]);
            if (columns[i] < 0)
                problems.Add(new(file, 1, headers[i], null,
                    $"no such column for {standard.Id}; the nearest known one is '{HouseholdColumns.Nearest(standard, headers[i])}'"));
            else if (Array.IndexOf(columns, columns[i], 0, i) >= 0)
                problems.Add(new(file, 1, headers[i], null, "the column stands twice; expected each once"));
        }

        return problems.Count == 0
            ? new(reader, file, standard, columns, headers)
            : throw new HouseholdTableException(problems);
    }

    /// <summary>An empty table with every column of a standard.</summary>
    /// <param name="standard">The standard.</param>
    public static string Template(PovertyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return string.Join(',', HouseholdColumns.Of(standard)) + "\n";
    }

    /// <summary>The rows, one at a time.</summary>
    public IEnumerable<HouseholdRow> Rows()
    {
        while (reader.Read())
            if (reader.FieldCount > 1 || !reader.IsEmpty(0))
                yield return Row();
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private HouseholdRow Row()
    {
        var line = reader.LineNumber;
        if (reader.FieldCount != columns.Length)
            return new(line, null, [new(
                file, line, null, null, $"the row has {reader.FieldCount} cells; expected {columns.Length}, as the header")]);
        List<HouseholdTableProblem>? problems = null;
        var draft = new HouseholdDraft();
        for (var i = 0; i < columns.Length; i++)
        {
            if (reader.IsEmpty(i)) continue;
            if (draft.Set(columns[i], reader, i) is { } expected)
                (problems ??= []).Add(new(file, line, headers[i], reader.GetString(i), "expected " + expected));
        }

        if (problems is not null) return new(line, null, problems);
        var household = draft.Finish(standard);
        try
        {
            HouseholdValidation.Check(standard, household);
        }
        catch (HouseholdException wrong)
        {
            return new(line, null, [.. wrong.Problems.Select(p => new HouseholdTableProblem(
                file, line, Column(p.Field), null, p.Message))]);
        }

        return new(line, household, null);
    }

    private static string Column(string field) => field switch
    {
        nameof(Household.DeprivationCount) => "deprivations",
        "Scores.Income" => "score_income",
        "Scores.Deprivation" => "score_deprivation",
        _ => field.ToLowerInvariant(),
    };
}
