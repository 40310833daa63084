using System.Globalization;
using NodaTime;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Takes a table through both states of the rules and publishes whom the change changes.</summary>
internal sealed class ImpactRun(Request request, RuleDiff diff, Nearness? near, ImpactLimit[] limits, Host host)
{
    // As many as a person reads, or a pull request holds; CSV and JSON have all.
    private const int Rows = 100;

    public int Run()
    {
        foreach (var side in new[] { diff.Old, diff.New })
            if (side.SetIds is [var id] && !id.StartsWith("commune/", StringComparison.Ordinal))
                throw Stop.BadInput("setNotOfCommunes", ("id", id));
        var (input, name) = TableInput.Open(request, host);
        using var owned = input == host.Input ? null : input;
        using var table = CommuneTable.OpenCsv(input, name, Options());
        if (!request.Quiet)
            foreach (var note in table.NotesIn(host.Language)) TableHint.Write(note, host);
        var problems = new ProblemLog();
        var impact = RuleImpact.Of(diff, Dossiers(table, problems), new() { Evaluation = request.Evaluation, Near = near });
        TableHint.WriteRows(table, host, request.Quiet);
        problems.Write(host);
        if (problems.Any && !request.KeepGoing)
        {
            host.Say("rowsUnreadCompared", ("rows", ToolTexts.Rows(problems.Rows)));
            return ExitCode.BadInput;
        }

        if (problems.Any) host.Say("rowsLeftOut", ("rows", ToolTexts.Rows(problems.Rows)));
        Write(impact);
        var broken = limits.Where(limit => limit.IsBroken(impact.Total)).ToArray();
        foreach (var limit in broken)
            host.Say("beyondLimit", ("limit", limit.ToString()), ("count", impact.Total[limit.Measure]), ("total", impact.Total.Communes));
        return broken.Length > 0 ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private CommuneTableOptions Options()
    {
        var sides = new[] { diff.New, diff.Old };
        var tiers = sides.SelectMany(side => side.SetIds.Select(id => side.Book.Get(id, side.Book.PeriodOf(id).Start).Tier)).Distinct().ToArray();
        return request.Table with
        {
            Rules = diff.New.Book,
            AlsoRules = diff.Old.Book,
            Readers = diff.SetsReading,
            // Of sets of one tier, plain columns are that tier's.
            Tier = tiers is [var only] ? only : request.Table.Tier,
        };
    }

    private IEnumerable<DatedDossier> Dossiers(CommuneTable table, ProblemLog problems)
    {
        var tier = Options().Tier;
        var progress = new Progress(host, request.Quiet);
        foreach (var row in RowStream.ReadAhead(table.Rows()))
        {
            progress.Step();
            if (!row.IsSound) problems.Add(row);
            // After a bad cell the rest is only looked through for more of them.
            else if (!problems.Any || request.KeepGoing) yield return new(Meaning(row.Dossier!), row.AsOf!.Value);
        }

        progress.End();

        // Plain ids are the standard set's already.
        Dossier Meaning(Dossier dossier) => tier == Tier.Standard ? dossier : dossier.Meaning(tier);
    }

    private void Write(RuleImpact impact)
    {
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        switch (request.Format)
        {
            case Format.Json: ImpactJson.Write(output.Stream, impact, request.Language); break;
            case Format.Csv: ImpactCsv.Write(output.Stream, impact); break;
            case Format.Markdown:
                using (var text = Host.Text(output.Stream))
                {
                    text.Write(impact.ToMarkdown(request.Language, Rows) + "\n");
                    text.WriteLine(DiffLine.Write(diff, new(request.Language)));
                }

                break;
            default:
                ImpactTable.Draw(output.Stream, impact, new(request.Language), request.Out is null ? host : host with { Colour = false }, Rows);
                break;
        }

        output.Publish();
    }

    private static string Count(int rows) => rows == 1 ? "1 row" : $"{rows} rows";
}
