using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Copies a table row by row; it is published when every cell of it was understood.</summary>
internal sealed class ConvertRun(ConvertRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    private string Name => TableInput.NameOf(request.File, host);

    public int Communes(CommuneTableOptions options)
    {
        using var input = Input();
        using var table = CommuneTable.Open(input, Name, options with { Numbers = request.Numbers, Sheet = request.Sheet });
        var columns = CommuneTableColumns.Of(table);
        if (options.AsOf is not null) columns = columns.WithDay();
        using var output = Output();
        using var writer = CommuneTableWriter.Create(output.Stream, columns, request.Writing);
        Note(table.NotesIn(host.Language));
        var code = Copy(table.Rows(), "communes", row => row.Problems, writer.Write, writer.Finish, output);
        TableHint.WriteRows(table, host, request.Quiet);
        return code;
    }

    public int Households(PovertyStandard standard)
    {
        using var input = Input();
        using var table = HouseholdTable.Open(input, Name, standard, request.Numbers, request.Sheet);
        using var output = Output();
        using var writer = HouseholdTableWriter.Create(output.Stream, standard, request.Writing, table.Columns);
        Note(table.NotesIn(host.Language));
        return Copy(table.Rows(), "households", row => row.Problems, row => writer.Write(row.Household!), writer.Finish, output);
    }

    public int Members(PovertyStandard standard)
    {
        using var input = Input();
        using var table = MemberTable.Open(input, Name, standard, request.Numbers, request.Sheet);
        using var output = Output();
        using var writer = MemberTableWriter.Create(output.Stream, request.Writing, table.Columns);
        Note(table.NotesIn(host.Language));
        return Copy(table.Rows(), "members", row => row.Problems, row => writer.Write(row.Household!, row.Member!), writer.Finish, output);
    }

    private Stream Input() => TableInput.OpenFile(request.File, host);

    private ResultOutput Output() => ResultOutput.Open(host, request.Out, hold: true);

    private void Note(IEnumerable<string> notes)
    {
        if (request.Quiet) return;
        foreach (var note in notes) TableHint.Write(note, host);
    }

    /// <summary>Writes the rows until one has problems; after it the rest is only looked through for more of them.</summary>
    private int Copy<TRow>(
        IEnumerable<TRow> rows, string what, Func<TRow, IReadOnlyList<TableProblem>?> problemsOf, Action<TRow> write, Action finish,
        ResultOutput output)
    {
        foreach (var row in new Progress(host, request.Quiet, what).Over(rows))
        {
            if (problemsOf(row) is { Count: > 0 } wrong) problems.Add(wrong);
            else if (!problems.Any) write(row);
        }

        problems.Write(host);
        if (problems.Any)
        {
            host.Say("rowsUnreadWritten", ("rows", ToolTexts.Rows(problems.Rows)));
            return ExitCode.BadInput;
        }

        finish();
        output.Publish();
        return ExitCode.Done;
    }
}
