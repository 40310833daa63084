using System.Collections.Concurrent;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Evaluates a table block by block into CSV: the same bytes and the same messages as row by row.</summary>
internal sealed class EvaluateBlocks(Request request, Host host, CsvResultWriter writer, Stream output, ProblemLog problems)
{
    private readonly RowEvaluator evaluator = new(request);
    private readonly ProblemWarnings? warnings = request.Quiet ? null : new(host.Error, request.Language);
    private readonly Progress progress = new(host, request.Quiet);
    private readonly HashSet<CommunePlace> warned = [];
    private readonly ConcurrentBag<BlockFormatter> formatters = [];
    private readonly ConcurrentBag<BlockBytes> spare = [];
    private CommunePlace? lastPlace;
    private bool failed;

    /// <summary>Whether a verdict is one that was asked to fail on.</summary>
    public bool Run(CommuneTable table)
    {
        writer.Flush();
        foreach (var (block, bytes) in table.Blocks(request.Evaluation, Format))
        {
            Write(block, bytes);
            spare.Add(bytes);
        }

        progress.End();
        warnings?.Finish();
        return failed;
    }

    private BlockBytes Format(CommuneBlock block)
    {
        if (!formatters.TryTake(out var formatter)) formatter = new(request);
        if (!spare.TryTake(out var bytes)) bytes = new();
        formatter.Write(block, bytes);
        formatters.Add(formatter);
        return bytes;
    }

    private void Write(CommuneBlock block, BlockBytes bytes)
    {
        // Rows that stand together in the result are written together.
        var from = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var row = block[i];
            // A blank row is none to those who read row by row.
            if (row.Kind != BlockRowKind.None) progress.Step();
            if (row.Kind == BlockRowKind.Problem) problems.Add(row.Read!);
            // After a bad cell the rest is only looked through for more of them.
            var taken = row.Kind is BlockRowKind.Columns or BlockRowKind.Alone && (!problems.Any || request.KeepGoing);
            if (taken && row.Kind == BlockRowKind.Columns)
            {
                Look(row);
                continue;
            }

            output.Write(bytes[from, i]);
            from = i + 1;
            if (!taken) continue;
            if (row.Assessed is { } assessed)
            {
                Look(new RowResult(row.Read!, assessed, null));
                from = i;
            }
            else
            {
                var result = evaluator.Evaluate(row.Read!);
                Look(result);
                writer.Write(result);
                writer.Flush();
            }
        }

        output.Write(bytes[from, block.Count]);
    }

    private void Look(BlockRow row)
    {
        Fail(row.Tiers.GetResult(request.Table.Tier)!.Verdicts[row.Index]);
        var place = row.Place;
        if (place == lastPlace || warnings is null) return;
        lastPlace = place;
        if (warned.Add(place)) warnings.Look(new(new(row.Line, place.Result.Dossier, place.AsOf, []), place.Result, null));
    }

    private void Look(RowResult result)
    {
        Fail(result.Verdict);
        warnings?.Look(result);
    }

    private void Fail(Verdict verdict) =>
        failed |= verdict == request.FailOn || (request.FailOn == Verdict.Undetermined && verdict == Verdict.NotMet);
}
