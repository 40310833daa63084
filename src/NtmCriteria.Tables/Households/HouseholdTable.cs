using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// A table of households, CSV or a sheet of a workbook, read row by row: memory stays flat whatever its length. A bad
/// cell is a problem with its place, and the rows around it are read all the same.
/// </summary>
public sealed partial class HouseholdTable : IDisposable
{
    private readonly RecordReader<HouseholdDraft> reader;
    private readonly PovertyStandard standard;

    private readonly HouseholdKey key;

    private HouseholdTable(RecordReader<HouseholdDraft> reader, PovertyStandard standard, HouseholdKey key) =>
        (this.reader, this.standard, this.key) = (reader, standard, key);

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="input">The table, an .xlsx workbook or CSV in UTF-8 with or without BOM; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="standard">The standard whose indicators may stand as columns.</param>
    /// <param name="numbers">How the table writes numbers.</param>
    /// <param name="sheet">The sheet of a workbook; null: the first visible one whose header is known.</param>
    /// <param name="key">Within what ids are unique; every household needs a commune where it is within a commune.</param>
    /// <exception cref="TableException">There is no header, or a column is unknown or repeated.</exception>
    public static HouseholdTable Open(
        Stream input, string file, PovertyStandard standard, NumberStyle numbers = NumberStyle.Invariant, string? sheet = null,
        HouseholdKey key = HouseholdKey.Id)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standard);
        return new(new(input, file, sheet, HouseholdFields.For(standard), numbers, new(standard.Id, standard.Id), "household"), standard, key);
    }

    /// <summary>An empty table with every column of a standard.</summary>
    /// <param name="standard">The standard.</param>
    public static string Template(PovertyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return string.Join(',', HouseholdFields.For(standard).Where(c => !c.IsOnlyRead).Select(c => c.Name)) + "\n";
    }

    /// <summary>The names of its columns, in its order.</summary>
    public ImmutableArray<string> Columns => reader.Columns;

    /// <summary>What a reader should be told of the table although it is no error; of its rows, as far as they were read.</summary>
    public ImmutableArray<string> Notes => NotesIn(Language.English);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language.</param>
    public ImmutableArray<string> NotesIn(Language language) => reader.Notes(language);

    /// <summary>The headers as the table spells them.</summary>
    internal IReadOnlyList<string> Headers => reader.Headers;

    /// <summary>The rows as they stand in the file.</summary>
    internal RowSource Source => reader.Source;

    /// <summary>The rows, one at a time.</summary>
    /// <param name="progress">Is told how many rows are read.</param>
    /// <param name="cancellationToken">Ends the reading before the next row.</param>
    public IEnumerable<HouseholdRow> Rows(IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        All().Watched(progress, cancellationToken);

    private IEnumerable<HouseholdRow> All()
    {
        while (true)
        {
            var draft = new HouseholdDraft();
            if (!reader.Next(draft)) yield break;
            yield return Row(reader, draft);
        }
    }

    /// <summary>The row of which a draft was read.</summary>
    internal HouseholdRow Row(RecordReader<HouseholdDraft> of, HouseholdDraft draft)
    {
        var household = of.Problems is null ? draft.Finish(standard) : null;
        if (household is not null)
            foreach (var problem in HouseholdValidation.Find(standard, household))
                of.Report(problem.Field, problem.Text);
        var place = HouseholdPlace.CommuneOf(new() { Commune = draft.Commune, CommuneCode = draft.CommuneCode, District = draft.District, Province = draft.Province });
        if (key == HouseholdKey.WithinCommune && draft.Id is not null && place is null)
            of.Report("commune", TableTexts.Fill("householdWithoutCommune"));
        var problems = of.Problems;
        return new(of.Line, problems is null ? household : null, problems)
        {
            Id = draft.Id, Identity = HouseholdIdentity.Of(draft.Id, place, key), Cell = of.Cell,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        received?.Dispose();
    }
}

/// <summary>One row of a table of households.</summary>
/// <param name="Line">Its line, or the row of its sheet, from 1.</param>
/// <param name="Household">The household, or null where a cell is bad.</param>
/// <param name="Problems">What is wrong with it; null where nothing is.</param>
public readonly record struct HouseholdRow(int Line, Household? Household, IReadOnlyList<TableProblem>? Problems)
{
    private readonly EquatableList<TableProblem> problems = new(Problems);

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public IReadOnlyList<TableProblem>? Problems { get => problems.Items; init => problems = new(value); }

    /// <summary>The id that the row gives, sound or not.</summary>
    public string? Id { get; init; }

    /// <summary>What the household is known by: its id, with its commune where ids are unique within one; null where it says too little.</summary>
    public HouseholdIdentity? Identity { get; init; }

    /// <summary>The sheet and the address of its first cell in a workbook, as <c>Sheet1!A12</c>; null for CSV.</summary>
    public string? Cell { get; init; }
}
