using System.Collections.Immutable;
using CsvHelper;

namespace NtmCriteria.Tables;

/// <summary>
/// A table of communes, one a row: read once, row by row, so that a table of any length takes the same memory. The
/// header row names the columns: <c>code, commune, district, province, region, zone, group, year, as_of, traits,
/// recognised, decision, decision_date</c>, indicator ids (<c>17.1</c>, <c>advanced:14.1</c>) and attested criteria
/// (<c>criterion 16</c>).
/// </summary>
public sealed class CommuneTable : IDisposable
{
    private readonly CsvSource source;
    private readonly TableHeader header;
    private readonly RowReader rows;
    private readonly string name;

    private CommuneTable(CsvSource source, TableHeader header, RowReader rows, string name)
    {
        this.source = source;
        this.header = header;
        this.rows = rows;
        this.name = name;
    }

    /// <summary>The headers as the table spells them.</summary>
    public ImmutableArray<string> Headers => header.Headers;

    /// <summary>What a reader should be told of the columns although it is no error.</summary>
    public ImmutableArray<string> Notes => header.Notes;

    /// <summary>Opens a CSV table: UTF-8, header row, columns separated by commas, semicolons or tabs.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="CommuneTableException">The header cannot be understood.</exception>
    /// <exception cref="ArgumentException">The options name a set that does not exist.</exception>
    public static CommuneTable OpenCsv(Stream input, string name, CommuneTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        options ??= new();
        var own = options.SetId is { } id ? options.Rules.Get(id, options.Rules.PeriodOf(id).Start).Tier : options.Tier;
        var source = new CsvSource(input);
        try
        {
            if (!Next(source))
                throw new CommuneTableException([new(name, 1, null, null, "the table is empty; expected a header row")]);
            if (source.Fault is { } fault) throw new CommuneTableException([new(name, source.Line, null, null, fault)]);
            var header = TableHeader.Read(name, source.Line, source.Fields(), options, own);
            return new(source, header, new(name, source, header, options, new(options, header, own)), name);
        }
        catch (CsvFormatException endless)
        {
            source.Dispose();
            throw new CommuneTableException([Endless(name, endless)]);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>Reads a CSV table lazily: a row is read when it is asked for.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="CommuneTableException">The header cannot be understood; thrown with the first row.</exception>
    public static IEnumerable<CommuneRow> ReadCsv(Stream input, string name, CommuneTableOptions? options = null)
    {
        using var table = OpenCsv(input, name, options);
        foreach (var row in table.Rows()) yield return row;
    }

    /// <summary>The rows, each read when it is asked for; they can be read once. Blank rows are passed over.</summary>
    public IEnumerable<CommuneRow> Rows()
    {
        while (true)
        {
            CommuneRow? row;
            try
            {
                if (!Next(source)) yield break;
                row = rows.Read();
            }
            catch (CsvFormatException endless)
            {
                row = new(0, null, null, [Endless(name, endless)]);
            }

            if (row is null) continue;
            yield return row;
            // Past a row that never ends there is nothing that could be told apart.
            if (row.Line == 0) yield break;
        }
    }

    /// <summary>Lets go of the buffers; the input stays open.</summary>
    public void Dispose() => source.Dispose();

    private static bool Next(CsvSource source) => source.Next();

    private static TableProblem Endless(string name, CsvFormatException endless) => new(
        name, (int)Math.Max(1, endless.LineNumber), null, null,
        "a row is larger than a megabyte, as after a quote that is never closed; expected one commune a row");
}
