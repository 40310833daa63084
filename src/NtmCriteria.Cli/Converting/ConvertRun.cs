using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Copies a table row by row; it is published when every cell of it was understood.</summary>
internal sealed class ConvertRun(ConvertRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    private string Name => TableInput.NameOf(request.File);

    public int Communes(CommuneTableOptions options)
    {
        using var input = Input();
        using var table = CommuneTable.Open(input, Name, options with { Numbers = request.Numbers, Sheet = request.Sheet });
        var columns = CommuneTableColumns.Of(table);
        if (options.AsOf is not null) columns = columns.WithDay();
        using var output = Output();
        using var writer = CommuneTableWriter.Create(output.Stream, columns, request.Writing);
        Note(table.Notes);
        foreach (var row in Watched(table.Rows(), "communes"))
        {
            if (!row.IsSound) problems.Add(row);
            else if (!problems.Any) writer.Write(row);
        }

        return Publish(output, writer.Finish);
    }

    public int Households(PovertyStandard standard)
    {
        using var input = Input();
        using var table = HouseholdTable.Open(input, Name, standard, request.Numbers, request.Sheet);
        using var output = Output();
        using var writer = HouseholdTableWriter.Create(output.Stream, standard, request.Writing, table.Columns);
        Note(table.Notes);
        foreach (var row in Watched(table.Rows(), "households"))
        {
            if (row.Household is not { } household) problems.Add(row.Problems!);
            else if (!problems.Any) writer.Write(household);
        }

        return Publish(output, writer.Finish);
    }

    public int Members(PovertyStandard standard)
    {
        using var input = Input();
        using var table = MemberTable.Open(input, Name, standard, request.Numbers, request.Sheet);
        using var output = Output();
        using var writer = MemberTableWriter.Create(output.Stream, request.Writing, table.Columns);
        Note(table.Notes);
        foreach (var row in Watched(table.Rows(), "members"))
        {
            if (row is not { Member: { } member, Household: { } household }) problems.Add(row.Problems!);
            else if (!problems.Any) writer.Write(household, member);
        }

        return Publish(output, writer.Finish);
    }

    private Stream Input() => TableInput.OpenFile(request.File, host);

    private ResultOutput Output() => ResultOutput.Open(host, request.Out, hold: true);

    private IEnumerable<T> Watched<T>(IEnumerable<T> rows, string what) => new Progress(host, request.Quiet, what).Over(rows);

    private void Note(IEnumerable<string> notes)
    {
        if (request.Quiet) return;
        foreach (var note in notes) host.Error.WriteLine("note: " + note);
    }

    private int Publish(ResultOutput output, Action finish)
    {
        problems.Write(host.Error);
        if (problems.Any)
        {
            host.Error.WriteLine($"ntm: {(problems.Rows == 1 ? "1 row" : $"{problems.Rows} rows")} could not be read; nothing was written.");
            return ExitCode.BadInput;
        }

        finish();
        output.Publish();
        return ExitCode.Done;
    }
}
