using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>A table of the members of households, CSV or a sheet of a workbook, one a row; the column <c>household</c> says whose.</summary>
public sealed partial class MemberTable : IDisposable
{
    private readonly RecordReader<MemberDraft> reader;
    private readonly PovertyStandard standard;

    private readonly HouseholdKey key;

    private MemberTable(RecordReader<MemberDraft> reader, PovertyStandard standard, HouseholdKey key) =>
        (this.reader, this.standard, this.key) = (reader, standard, key);

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="input">The table, an .xlsx workbook or CSV in UTF-8 with or without BOM; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="standard">The standard by whose day ages and years of birth are checked.</param>
    /// <param name="numbers">How the table writes numbers.</param>
    /// <param name="sheet">The sheet of a workbook; null: the first visible one whose header is known.</param>
    /// <param name="key">Within what ids of households are unique; rows name the commune where it is within a commune.</param>
    /// <exception cref="TableException">There is no header, or a column is unknown or repeated.</exception>
    public static MemberTable Open(
        Stream input, string file, PovertyStandard standard, NumberStyle numbers = NumberStyle.Invariant, string? sheet = null,
        HouseholdKey key = HouseholdKey.Id)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standard);
        return new(new(input, file, sheet, MemberFields.All, numbers, TableTexts.Fill("tableOfMembers"), "member"), standard, key);
    }

    /// <summary>An empty table with every column.</summary>
    public static string Template() => string.Join(',', MemberFields.All.Where(c => !c.IsOnlyRead).Select(c => c.Name)) + "\n";

    /// <summary>Within what ids of households are unique.</summary>
    internal HouseholdKey Key => key;

    /// <summary>The names of its columns, in its order.</summary>
    public ImmutableArray<string> Columns => reader.Columns;

    /// <summary>What a reader should be told of the table although it is no error; of its rows, as far as they were read.</summary>
    public ImmutableArray<string> Notes => NotesIn(Language.English);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language.</param>
    public ImmutableArray<string> NotesIn(Language language) => reader.Notes(language);

    /// <summary>The rows, one at a time.</summary>
    /// <param name="progress">Is told how many rows are read.</param>
    /// <param name="cancellationToken">Ends the reading before the next row.</param>
    public IEnumerable<MemberRow> Rows(IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        All().Watched(progress, cancellationToken);

    private IEnumerable<MemberRow> All()
    {
        while (true)
        {
            var draft = new MemberDraft();
            if (!reader.Next(draft)) yield break;
            if (reader.Problems is null)
            {
                if (draft.Household is null) reader.Report("household", TableTexts.Fill("memberWithoutHousehold"));
                foreach (var problem in HouseholdValidation.Find(standard, new() { Members = [draft.Member] }))
                    reader.Report(problem.Field, problem.Text);
            }

            if (key == HouseholdKey.WithinCommune && draft.Household is not null && draft.Place is null)
                reader.Report("commune", TableTexts.Fill("memberWithoutCommune"));
            var problems = reader.Problems;
            yield return new(reader.Line, draft.Household, problems is null ? draft.Member : null, problems) { Identity = HouseholdIdentity.Of(draft.Household, draft.Place, key), Cell = reader.Cell };
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        received?.Dispose();
    }
}

/// <summary>One row of a table of members.</summary>
/// <param name="Line">Its line, or the row of its sheet, from 1.</param>
/// <param name="Household">The id of the household, or null where the row names none.</param>
/// <param name="Member">The member, or null where a cell is bad.</param>
/// <param name="Problems">What is wrong with it; null where nothing is.</param>
public readonly record struct MemberRow(int Line, string? Household, Member? Member, IReadOnlyList<TableProblem>? Problems)
{
    private readonly EquatableList<TableProblem> problems = new(Problems);

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public IReadOnlyList<TableProblem>? Problems { get => problems.Items; init => problems = new(value); }

    /// <summary>What the household is known by: its id, with its commune where ids are unique within one; null where the row says too little.</summary>
    public HouseholdIdentity? Identity { get; init; }

    /// <summary>The sheet and the address of its first cell in a workbook, as <c>Sheet1!A12</c>; null for CSV.</summary>
    public string? Cell { get; init; }
}
