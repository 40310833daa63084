using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// A workbook of results: communes by criteria, what stands between each commune and its set, and the evidence that the
/// verdicts lean on.
/// </summary>
internal sealed class XlsxResultWriter : IResultWriter
{
    private readonly WorkbookWriter workbook;
    private readonly SummarySheet summary;
    private readonly FindingsSheet findings;
    private readonly EvidenceSheet evidence;
    private readonly RuleBook rules;
    private readonly Words words;
    private LocalDate? first;
    private LocalDate? last;

    /// <param name="stream">Takes the workbook.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="focus">What of an assessment was asked for.</param>
    /// <param name="onlyGaps">Whether findings are only of what is not met or open.</param>
    public XlsxResultWriter(Stream stream, Request request, Focus focus, bool onlyGaps)
    {
        workbook = new(stream);
        words = new(request.Language);
        rules = request.Table.Rules;
        summary = new(workbook, words);
        findings = new(workbook, words, focus, onlyGaps);
        evidence = new(words, focus);
    }

    public void Write(RowResult result)
    {
        if (first is null || result.AsOf < first) first = result.AsOf;
        if (last is null || result.AsOf > last) last = result.AsOf;
        summary.Write(result);
        findings.Write(result);
        evidence.Add(result);
    }

    public void Finish(Totals totals)
    {
        var days = first is not { } from ? "" : from == last
            ? $"{words.Pick("Quy định ngày", "Rules of")} {Names.Iso(from)}"
            : $"{words.Pick("Quy định từ", "Rules from")} {Names.Iso(from)} {words.Pick("đến", "to")} {Names.Iso(last!.Value)}";
        var footer = (days, DataLine.Of(rules, words));
        // The whole fingerprint stands in the first line, so the short one below the totals is left out.
        string[] about = [$"{days}. {DataLine.Full(words, rules)}".TrimStart('.', ' '), .. Footer.Lines(totals, words, rules).SkipLast(1)];
        summary.Finish(about, footer);
        findings.Finish(footer);
        evidence.Finish(workbook, footer);
        workbook.Finish();
    }

    public void Dispose()
    {
        summary.Dispose();
        findings.Dispose();
        workbook.Dispose();
    }
}
