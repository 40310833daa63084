using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// How a table was understood, before anything is evaluated: its file, its header, each column with what it was taken for
/// and what stands in it, the rows that were left out and why, problems and unlikely values.
/// </summary>
public sealed record TableLook
{
    private readonly EquatableArray<ColumnLook> columns;
    private readonly EquatableArray<LocalText> notes;
    private readonly EquatableArray<TableNote> rowNotes;
    private readonly EquatableArray<TableProblem> problems;
    private readonly EquatableArray<(int Line, DossierProblem Problem)> doubts;

    /// <summary>As many problems and unlikely values as are named one by one.</summary>
    public const int Most = 1000;

    /// <summary>The name of the table.</summary>
    public required string File { get; init; }

    /// <summary>What its rows are: communes or households.</summary>
    public required string Of { get; init; }

    /// <summary>What kind of file it is: csv, xlsx, xls, xml or html.</summary>
    public string Kind { get; init; } = "";

    /// <summary>How its bytes become letters, where the kind does not say it.</summary>
    public string? Encoding { get; init; }

    /// <summary>The letters of its texts: Unicode, TCVN3 (ABC) or VNI.</summary>
    public string Letters { get; init; } = "";

    /// <summary>What separates its columns, or null.</summary>
    public string? Separator { get; init; }

    /// <summary>The sheet that is read, or null.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line or row of the header, from 1; 0 where there is none.</summary>
    public int HeaderLine { get; init; }

    /// <summary>The columns, from left to right.</summary>
    public ImmutableArray<ColumnLook> Columns { get => columns; init => columns = value; }

    /// <summary>The number of rows that were read as communes or households, sound or not.</summary>
    public int Rows { get; init; }

    /// <summary>How many of them have problems.</summary>
    public int BadRows { get; init; }

    /// <summary>What is to be said of the file and its columns.</summary>
    public ImmutableArray<string> Notes => NotesIn(Language.English);

    /// <inheritdoc cref="Notes"/>
    /// <param name="language">The language asked for.</param>
    public ImmutableArray<string> NotesIn(Language language) => [.. NoteTexts.Select(note => note.In(language))];

    internal ImmutableArray<LocalText> NoteTexts { get => notes; init => notes = value; }

    /// <summary>Rows that were left out, and cells that were read otherwise than they stand.</summary>
    public ImmutableArray<TableNote> RowNotes { get => rowNotes; init => rowNotes = value; }

    /// <summary>What could not be read: at most <see cref="Most"/>.</summary>
    public ImmutableArray<TableProblem> Problems { get => problems; init => problems = value; }

    /// <summary>What could be read and should be looked at, with the line: at most <see cref="Most"/>.</summary>
    public ImmutableArray<(int Line, DossierProblem Problem)> Doubts { get => doubts; init => doubts = value; }

    /// <summary>How many problems and unlikely values there are beyond those that are named.</summary>
    public long More { get; init; }

    /// <summary>Looks at a table of communes.</summary>
    /// <param name="input">The table from its beginning; it stays open. One that cannot seek is copied.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <exception cref="TableException">It is no table at all.</exception>
    public static TableLook AtCommunes(Stream input, string name, CommuneTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        using var spilled = input.CanSeek ? null : new SpillStream();
        return new CommuneLook(Whole(input, spilled), name, options ?? new()).Look();
    }

    /// <summary>Looks at a table of households.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="standard">The standard whose indicators may stand as columns.</param>
    /// <param name="numbers">How the table writes numbers.</param>
    /// <param name="sheet">The sheet of a workbook; null: the first visible one whose header is known.</param>
    /// <exception cref="TableException">It is no table, or a column is unknown.</exception>
    public static TableLook AtHouseholds(
        Stream input, string name, PovertyStandard standard, NumberStyle numbers = NumberStyle.Invariant, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(standard);
        return HouseholdLook.At(input, name, standard, numbers, sheet);
    }

    /// <summary>Whether a table has a column that says whose household a row is.</summary>
    /// <param name="input">The table from its beginning, which must be able to seek; its place stays.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="sheet">The sheet of a workbook, or null.</param>
    public static bool IsOfHouseholds(Stream input, string name, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        var start = input.Position;
        try
        {
            using var source = RowSources.Open(input, name, sheet, ignoreUnnamed: true, new(HouseholdLook.IsId, HouseholdLook.IsId), "row");
            return source.Next() && source.Fields().Any(HouseholdLook.IsId);
        }
        catch (BrokenTableException)
        {
            return false;
        }
        finally
        {
            input.Position = start;
        }
    }

    /// <summary>File and number of rows.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}: {Rows} {Of}, {Columns.Length} columns");

    internal TableLook With(TableForm form) => this with
    {
        Kind = form.Kind, Encoding = form.Encoding, Letters = form.Letters.Name(), Separator = form.Separator?.ToString(), Sheet = form.Sheet,
        HeaderLine = form.HeaderLine,
    };

    private static Stream Whole(Stream input, SpillStream? spilled)
    {
        if (spilled is null) return input;
        input.CopyTo(spilled);
        return spilled.Rewound();
    }
}
