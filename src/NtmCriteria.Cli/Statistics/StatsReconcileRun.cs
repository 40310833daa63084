using CsvHelper;
using NtmCriteria.Law;
using NtmCriteria.Statistics;

namespace NtmCriteria.Cli;

/// <summary>Weighs the published figures of a table against one another.</summary>
internal sealed class StatsReconcileRun(string file, Request request, bool failOnConflict, Host host)
{
    private static readonly string[] Columns = ["kind", "name", "value", "first", "second"];

    public int Run()
    {
        var result = Read().Solve();
        var code = request.Format is Format.Markdown ? Markdown(result) : List(result).Publish(request.Format, request.Out, host);
        return code == ExitCode.Done && failOnConflict && !result.Agree ? ExitCode.CheckFailed : code;
    }

    private Reconciliation Read()
    {
        var rows = new List<string[]>();
        try
        {
            using var csv = CsvReader.FromFile(file, new() { Separator = ',', HasHeader = false });
            while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim())]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess("cannotRead", ("file", file), ("reason", FileFault.Of(e)));
        }

        if (rows.Count == 0 || !rows[0].SequenceEqual(Columns))
            throw Stop.BadInput("figuresHeader", ("file", file), ("given", rows.Count == 0 ? "" : string.Join(',', rows[0])), ("expected", string.Join(',', Columns)));
        var figures = Reconciliation.New;
        var wrong = new List<LocalText>();
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].All(cell => cell.Length == 0)) continue;
            try
            {
                figures = State(figures, rows[i]);
            }
            catch (Exception e) when (e is ArgumentException or Stop)
            {
                // Which parameter of the library is meant says nothing to the author of the table.
                var plain = e.Message.Split(" (Parameter '")[0];
                wrong.Add(ToolTexts.Fill("figureRow", ("file", file), ("row", i + 1), ("problem", (e as Stop)?.Text ?? new LocalText(plain, plain))));
            }
        }

        return wrong.Count == 0 ? figures : throw Stop.BadInput(new LocalText(string.Join("\nntm: ", wrong.Select(w => w.Vi)), string.Join("\nntm: ", wrong.Select(w => w.En))));
    }

    private static Reconciliation State(Reconciliation figures, string[] row)
    {
        if (row.Length != Columns.Length)
            throw Stop.BadInput("figureCells", ("count", row.Length), ("most", Columns.Length), ("expected", string.Join(',', Columns)));
        var kind = Choice.Parse(
            "kind", row[0], FigureKind.Count, [.. Enum.GetValues<FigureKind>().Select(k => (Names.Camel(k.ToString()), k))]);
        var of = kind == FigureKind.Sum
            ? row[3].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : row[3..].Where(cell => cell.Length > 0).ToArray();
        return figures.State(kind, row[1], row[2], of);
    }

    private int Markdown(ReconciliationResult result)
    {
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        using (var text = Host.Text(output.Stream)) text.Write(result.ToMarkdown(request.Language));
        output.Publish();
        return ExitCode.Done;
    }

    private Listing List(ReconciliationResult result)
    {
        var words = new Words(request.Language);
        var listing = new Listing("ntm-reconciliation/1", "rows",
        [
            ("what", words.Pick("Loại", "What")), ("name", words.Pick("Tên", "Name")),
            ("statement", words.Pick("Số liệu", "Figure")), ("status", words.Pick("Kết luận", "Status")),
            ("low", words.Pick("Từ", "From")), ("high", words.Pick("Đến", "To")),
            ("usualLow", words.Pick("Làm tròn: từ", "Rounded: from")), ("usualHigh", words.Pick("đến", "to")),
            ("conflict", words.Pick("Mâu thuẫn", "Conflict")),
        ])
        {
            Facts = [("agree", result.Agree ? "true" : "false"), ("summary", result.ToString(request.Language))],
        };
        foreach (var figure in result.Figures)
            listing.Add(
                "figure", figure.Figure.Name, figure.Figure.ToString(), Names.Camel(figure.Status.ToString()),
                Low(figure.Admits, false), High(figure.Admits, false), "", "",
                string.Join(' ', result.Conflicts.Select((c, i) => (c, i)).Where(p => p.c.Figures.Contains(figure.Figure)).Select(p => RequirementText.Number(p.i + 1))));
        foreach (var quantity in result.Quantities)
            listing.Add(
                "quantity", quantity.Name, "", "", Low(quantity.Admissible, quantity.IsWhole), High(quantity.Admissible, quantity.IsWhole),
                Low(quantity.Usual, quantity.IsWhole), High(quantity.Usual, quantity.IsWhole), "");
        return listing;
    }

    private static string Low(ExactInterval? interval, bool whole) => End(whole && interval?.WholeLow is { } low ? Fraction.Of(low) : interval?.Low);

    private static string High(ExactInterval? interval, bool whole) => End(whole && interval?.WholeHigh is { } high ? Fraction.Of(high) : interval?.High);

    // Ends are for programs too: no grouping, and whole numbers without decimals.
    private static string End(Fraction? end) => end is not { } value ? ""
        : value.ToText(value.Denominator.IsOne ? 0 : 6, Language.English).Replace(",", "", StringComparison.Ordinal);
}
