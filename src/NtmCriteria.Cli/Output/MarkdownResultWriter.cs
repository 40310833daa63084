using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A Markdown table, and below it each commune in full while there are few.</summary>
internal sealed class MarkdownResultWriter : IResultWriter
{
    private const int Few = 20;

    private readonly StreamWriter text;
    private readonly Words words;
    private readonly Language language;
    private readonly RuleBook rules;
    private readonly List<RowResult> inFull = [];

    public MarkdownResultWriter(Stream stream, Request request)
    {
        text = Host.Text(stream);
        language = request.Language;
        rules = request.Table.Rules;
        words = new(language);
        text.WriteLine(MarkdownText.Row(words.Headings));
        text.WriteLine(MarkdownText.Rule(words.Headings.Length));
    }

    public void Write(RowResult result)
    {
        text.WriteLine(MarkdownText.Row(words.Cells(result)));
        // One beyond the few is kept to know that they are too many, and then none.
        if (inFull.Count <= Few) inFull.Add(result);
    }

    public void Finish(ResultTotals totals)
    {
        text.WriteLine();
        foreach (var line in ResultFooter.Lines(totals, words, rules, Strictness.Option))
        {
            text.WriteLine(MarkdownText.Escape(line));
            text.WriteLine();
        }

        if (inFull.Count <= Few)
            foreach (var result in inFull)
                text.WriteLine(result.Assessment?.ToMarkdown(language)
                    ?? $"## {MarkdownText.Escape(result.Commune.ToString())}\n\n{MarkdownText.Escape(result.NoSetText ?? "")}\n");
        text.Flush();
    }

    public void Dispose()
    {
        // The writer owns nothing, and its stream may be closed by now.
    }
}
