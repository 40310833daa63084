using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>
/// Writes results as an Excel workbook of three sheets: communes by criteria, what stands between each commune and its set, and
/// the evidence that the verdicts lean on.
/// </summary>
/// <remarks>
/// Rows are held back compressed until the workbook is finished, so memory does not grow with them. The same results give the
/// same bytes. No text of a commune ever runs as a formula.
/// </remarks>
public sealed class ResultWorkbook : IDisposable
{
    private readonly WorkbookWriter workbook;
    private readonly SummarySheet summary;
    private readonly FindingsSheet findings;
    private readonly EvidenceSheet evidence;
    private readonly RuleBook rules;
    private readonly ResultWords words;
    private readonly ResultTotals totals = new();
    private LocalDate? first;
    private LocalDate? last;

    /// <summary>A workbook that is empty so far.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="rules">The rules that the results were computed with: the workbook names their version.</param>
    /// <param name="options">What it shows; null for the defaults.</param>
    public ResultWorkbook(Stream output, RuleBook rules, ResultWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        options ??= new();
        this.rules = rules;
        words = new(options.Language);
        var focus = new ReportFocus(options.Criterion, options.IndicatorId);
        workbook = new(output);
        summary = new(workbook, words);
        findings = new(workbook, words, focus, onlyGaps: !options.EveryFinding);
        evidence = new(words, focus);
    }

    /// <summary>Writes a whole workbook.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="rules">The rules that the results were computed with.</param>
    /// <param name="results">The results; they are read once.</param>
    /// <param name="options">What it shows; null for the defaults.</param>
    public static void Write(Stream output, RuleBook rules, IEnumerable<CommuneResult> results, ResultWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        using var workbook = new ResultWorkbook(output, rules, options);
        foreach (var result in results) workbook.Write(result);
        workbook.Finish();
    }

    /// <summary>Adds a result.</summary>
    /// <param name="result">The result.</param>
    public void Write(CommuneResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (first is null || result.AsOf < first) first = result.AsOf;
        if (last is null || result.AsOf > last) last = result.AsOf;
        totals.Add(result);
        summary.Write(result);
        findings.Write(result);
        evidence.Add(result);
    }

    /// <summary>Completes the workbook; nothing is written after it.</summary>
    /// <param name="leftOut">How many rows of the table could not be read and are no result.</param>
    public void Finish(int leftOut = 0)
    {
        totals.LeftOut = leftOut;
        var days = first is not { } from ? "" : from == last
            ? $"{words.Pick("Quy định ngày", "Rules of")} {words.Day(from)}"
            : $"{words.Pick("Quy định từ", "Rules from")} {words.Day(from)} {words.Pick("đến", "to")} {words.Day(last!.Value)}";
        var footer = (days, DataLine.Write(rules, words));
        // The whole fingerprint stands in the first line, so the short one below the totals is left out.
        string[] about =
            [$"{days}. {DataLine.Full(words, rules)}".TrimStart('.', ' '), .. ResultFooter.Lines(totals, words, rules).SkipLast(1)];
        summary.Finish(about, footer);
        findings.Finish(footer);
        evidence.Finish(workbook, footer);
        workbook.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        summary.Dispose();
        findings.Dispose();
        workbook.Dispose();
    }
}
