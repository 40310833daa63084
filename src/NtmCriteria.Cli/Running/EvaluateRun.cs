using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Evaluates a whole table: read, evaluate, write, and publish only what is sound.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="host">The tool's streams.</param>
/// <param name="create">What writes the result; null: the form that was asked for.</param>
internal sealed class EvaluateRun(Request request, Host host, Func<Stream, IResultWriter>? create = null)
{
    public int Run()
    {
        var (input, name) = TableInput.Open(request, host);
        using var owned = input == host.Input ? null : input;
        using var table = CommuneTable.Open(input, name, request.Table);
        if (!request.Quiet)
            foreach (var note in table.NotesIn(host.Language)) TableHint.Write(note, host);
        using var output = ResultOutput.Open(host, request.Out, hold: !request.KeepGoing);
        using var writer = create?.Invoke(output.Stream) ?? ResultWriters.Create(output.Stream, request, host);
        var problems = new ProblemLog();
        var totals = new ResultTotals(withEvidence: request.Format != Format.Csv);
        var failed = host.InBlocks && writer is CsvResultWriter csv && table.HasBlocks
            ? new EvaluateBlocks(request, host, csv, output.Stream, problems).Run(table) : Evaluate(table, writer, problems, totals);
        TableHint.WriteRows(table, host, request.Quiet);
        problems.Write(host);
        if (problems.Any && !request.KeepGoing)
        {
            host.Say("rowsUnreadEvaluated", ("rows", ToolTexts.Rows(problems.Rows)));
            return ExitCode.BadInput;
        }

        if (problems.Any) host.Say("rowsLeftOut", ("rows", ToolTexts.Rows(problems.Rows)));
        totals.LeftOut = problems.Rows;
        writer.Finish(totals);
        output.Publish();
        return failed ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private bool Evaluate(CommuneTable table, IResultWriter writer, ProblemLog problems, ResultTotals totals)
    {
        var evaluator = new RowEvaluator(request);
        var warnings = request.Quiet ? null : new ProblemWarnings(host.Error, request.Language);
        var progress = new Progress(host, request.Quiet);
        var failed = false;
        foreach (var row in RowStream.ReadAhead(table.Rows()))
        {
            progress.Step();
            if (!row.IsSound)
            {
                problems.Add(row);
                continue;
            }

            // After a bad cell the rest is only looked through for more of them.
            if (problems.Any && !request.KeepGoing) continue;
            var result = evaluator.Evaluate(row);
            totals.Add(result.Result);
            warnings?.Look(result);
            writer.Write(result);
            failed |= result.Verdict == request.FailOn
                || (request.FailOn == Verdict.Undetermined && result.Verdict == Verdict.NotMet);
        }

        progress.End();
        warnings?.Finish();
        return failed;
    }
}
