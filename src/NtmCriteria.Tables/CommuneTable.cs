using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>
/// A table of communes, one a row: read once, row by row, so that a table of any length takes the same memory. The
/// header row names the columns: <c>code, commune, district, province, region, zone, group, year, as_of, traits,
/// recognised, decision, decision_date</c>, indicator ids (<c>17.1</c>, <c>advanced:14.1</c>) and attested criteria
/// (<c>criterion 16</c>).
/// </summary>
public sealed partial class CommuneTable : IDisposable
{
    private readonly RowSource source;
    private readonly TableHeader header;
    private readonly CommuneTableOptions options;
    private readonly Tier own;
    private RowReader rows;

    private CommuneTable(RowSource source, TableHeader header, CommuneTableOptions options, Tier own)
    {
        this.source = source;
        this.header = header;
        this.options = options;
        this.own = own;
        rows = new(source, header, options, new(options, header, own), new());
    }

    /// <summary>The headers as the table spells them.</summary>
    public ImmutableArray<string> Headers => header.Headers;

    /// <summary>What a reader should be told of the columns although it is no error.</summary>
    public ImmutableArray<string> Notes => NotesIn(Language.English);

    /// <inheritdoc cref="Notes"/>
    /// <param name="language">The language asked for.</param>
    public ImmutableArray<string> NotesIn(Language language) => [.. NoteTexts.Select(note => note.In(language))];

    internal ImmutableArray<LocalText> NoteTexts => [.. source.Notes, .. header.Notes];

    /// <summary>
    /// What a reader should be told of the rows although it is no error: rows that are no communes and were left out, cells
    /// that say that a value is missing. Complete once all rows were read.
    /// </summary>
    public ImmutableArray<TableNote> RowNotes => rows.Notes.All;

    /// <summary>
    /// Opens a table by what it is: an .xlsx workbook, of which one sheet is read, or CSV in UTF-8 with columns separated
    /// by commas, semicolons or tabs.
    /// </summary>
    /// <param name="input">The table from its beginning; it stays open. A workbook in a stream that cannot seek is copied to a temporary file.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="TableException">It is no table, or its header cannot be understood.</exception>
    /// <exception cref="ArgumentException">The options name a set that does not exist.</exception>
    public static CommuneTable Open(Stream input, string name, CommuneTableOptions? options = null) => Open(
        options ?? new(), name,
        (own, words) => RowSources.Open(input, name, own.Sheet, own.IgnoreUnknown, words, "commune"), input);

    /// <summary>Opens a CSV table: UTF-8, header row, columns separated by commas, semicolons or tabs.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="TableException">The header cannot be understood.</exception>
    /// <exception cref="ArgumentException">The options name a set that does not exist.</exception>
    public static CommuneTable OpenCsv(Stream input, string name, CommuneTableOptions? options = null) =>
        Open(options ?? new(), name, (_, words) => RowSources.Text(input, name, "commune", words), input);

    /// <summary>Reads a table lazily, CSV or a workbook: a row is read when it is asked for.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="TableException">The header cannot be understood; thrown with the first row.</exception>
    public static IEnumerable<CommuneRow> Read(Stream input, string name, CommuneTableOptions? options = null)
    {
        using var table = Open(input, name, options);
        foreach (var row in table.Rows()) yield return row;
    }

    /// <summary>Reads a CSV table lazily: a row is read when it is asked for.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="TableException">The header cannot be understood; thrown with the first row.</exception>
    public static IEnumerable<CommuneRow> ReadCsv(Stream input, string name, CommuneTableOptions? options = null)
    {
        using var table = OpenCsv(input, name, options);
        foreach (var row in table.Rows()) yield return row;
    }

    /// <summary>The rows, each read when it is asked for; they can be read once. Blank rows are passed over.</summary>
    /// <param name="progress">Is told how many rows are read.</param>
    /// <param name="cancellationToken">Ends the reading before the next row.</param>
    public IEnumerable<CommuneRow> Rows(IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        All().Watched(progress, cancellationToken);

    private IEnumerable<CommuneRow> All()
    {
        while (true)
        {
            CommuneRow? row;
            var broken = false;
            try
            {
                if (!source.Next()) yield break;
                row = rows.Read();
            }
            catch (BrokenTableException end)
            {
                broken = true;
                row = new(end.Line, null, null, [end.Problem(source.File)]);
            }

            if (row is not null) yield return row;
            // Past the place where a table breaks there is nothing that could be told apart.
            if (broken) yield break;
        }
    }

    /// <summary>The headings as they were understood.</summary>
    internal ImmutableArray<Heading> Headings => header.Headings;

    /// <summary>The rows as they stand in the file.</summary>
    internal RowSource Source => source;

    /// <summary>Whether the table has a column that describes the commune or the row.</summary>
    internal bool Has(FixedColumn column) => header.PlaceOf(column) >= 0;

    /// <summary>The other columns that are known, as a dossier names what they hold.</summary>
    internal IEnumerable<string> Keys => header.Observations.Select(column => CommuneTableColumns.Qualified(
        column.Criterion > 0 ? Dossier.KeyOf(column.Criterion) : column.Id, column.Tier));

    /// <summary>Lets go of the buffers; the input stays open.</summary>
    public void Dispose()
    {
        source.Dispose();
        ForgetReceived();
    }

    private static CommuneTable Open(
        CommuneTableOptions options, string name, Func<CommuneTableOptions, HeaderWords, RowSource> open, Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        var own = options.SetId is { } id ? options.Rules.Get(id, options.Rules.PeriodOf(id).Start).Tier : options.Tier;
        var known = new KnownIds(options.Rules, options.AlsoRules);
        RowSource? source = null;
        try
        {
            var reader = new HeadingReader(known, own, options);
            source = open(options, TableHeader.Words(reader));
            if (!source.Next())
                throw new TableException([TableProblem.Of(name, 1, null, null, TableTexts.Fill("emptyTable"))]);
            if (source.Fault is { } fault) throw new TableException([source.Problem(null, null, null, fault)]);
            var header = TableHeader.Read(source, reader, known, options, own);
            return new(source, header, options, own);
        }
        catch (Exception e)
        {
            source?.Dispose();
            if (e is BrokenTableException broken) throw new TableException([broken.Problem(name)]);
            throw;
        }
    }
}
