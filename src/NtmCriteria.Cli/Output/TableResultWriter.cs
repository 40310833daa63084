using NtmCriteria.Law;
using NtmCriteria.Tables;
using Spectre.Console;

namespace NtmCriteria.Cli;

/// <summary>A table that a person reads at a glance; a long one is drawn a thousand rows at a time.</summary>
internal sealed class TableResultWriter : IResultWriter
{
    private const int ChunkSize = 1000;
    private const int VerdictColumn = 3;

    private readonly StreamWriter text;
    private readonly Host host;
    private readonly Words words;
    private readonly RuleBook rules;
    private Table table;

    public TableResultWriter(Stream stream, Request request, Host host)
    {
        text = Host.Text(stream);
        words = new(request.Language);
        rules = request.Table.Rules;
        this.host = request.Out is null ? host : host with { Colour = false };
        table = TextTable.New(words.Headings);
    }

    public void Write(RowResult result)
    {
        table.AddRow(words.Cells(result).Select(
            (cell, i) => TextTable.Cell(cell, i == VerdictColumn ? result.Verdict : null)));
        if (table.Rows.Count >= ChunkSize) Draw();
    }

    public void Finish(ResultTotals totals)
    {
        if (table.Rows.Count > 0) Draw();
        foreach (var line in ResultFooter.Lines(totals, words, rules, Strictness.Option)) text.WriteLine(line);
        text.WriteLine(words.Pick(
            "Xem một xã: ntm explain [TỆP] --commune TÊN (hoặc --code MÃ)",
            "One commune in full: ntm explain [FILE] --commune NAME (or --code CODE)"));
        text.Flush();
    }

    public void Dispose()
    {
        // The writer owns nothing, and its stream may be closed by now.
    }

    private void Draw()
    {
        TextTable.Draw(text, host, table);
        text.WriteLine();
        table = TextTable.New(words.Headings);
    }
}
