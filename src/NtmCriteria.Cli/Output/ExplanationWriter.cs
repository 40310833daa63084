using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using Spectre.Console;

namespace NtmCriteria.Cli;

/// <summary>One commune for a person: the sentence, the column it is judged by, the tier, and every criterion.</summary>
internal sealed class ExplanationWriter : IResultWriter
{
    private readonly StreamWriter text;
    private readonly Host host;
    private readonly Language language;
    private readonly ReportFocus focus;
    private readonly Words words;
    private readonly RuleBook rules;
    private readonly bool markdown;

    public ExplanationWriter(Stream stream, Request request, ReportFocus focus, Host host, bool markdown)
    {
        text = Host.Text(stream);
        this.host = stream is FileStream ? host with { Colour = false } : host;
        language = request.Language;
        rules = request.Table.Rules;
        this.focus = focus;
        this.markdown = markdown;
        words = new(language);
    }

    public void Write(RowResult result)
    {
        if (result.Assessment is not { } assessment)
        {
            Line($"{result.Commune} ({RequirementText.Number(result.Dossier.Year)}): {words.Describe(Verdict.Undetermined)}. {result.NoSetText}");
            About(result);
            return;
        }

        if (markdown && focus.IsEverything)
        {
            text.WriteLine(assessment.ToMarkdown(language));
            About(result);
            return;
        }

        if (focus.IsEverything)
        {
            Line(assessment.ToString(language));
            Stratum(assessment.Stratum);
            About(result);
        }

        foreach (var criterion in assessment.Criteria.Where(focus.Has)) Write(criterion);
        if (!focus.IsEverything) return;
        foreach (var problem in assessment.Problems) Line(words.Pick("Cần xem lại: ", "To look at: ") + problem.ToString(language));
    }

    public void Finish(ResultTotals totals)
    {
        if (focus.IsEverything && !markdown)
        {
            text.WriteLine();
            foreach (var line in ResultFooter.Lines(totals, words, rules, Strictness.Option).Skip(2)) Line(line);
        }
        else if (focus.IsEverything)
        {
            Line(DataLine.Write(rules, words));
        }

        text.Flush();
    }

    public void Dispose()
    {
        // The writer owns nothing, and its stream may be closed by now.
    }

    private void Write(CriterionResult criterion)
    {
        if (markdown) text.WriteLine($"### {MarkdownText.Escape(criterion.Explain(language))}");
        else
        {
            text.WriteLine();
            TextTable.Draw(text, host, TextTable.Cell(criterion.Explain(language), criterion.Verdict));
        }

        foreach (var indicator in criterion.Indicators.Where(focus.Has))
        {
            if (markdown) text.WriteLine($"- {MarkdownText.Escape(indicator.Explain(language))}");
            else TextTable.Draw(text, host, new Padder(TextTable.Cell(indicator.Explain(language)), new Padding(2, 0, 0, 0)));
        }
    }

    private void Stratum(StratumResolution stratum)
    {
        if (stratum.Basis == StratumBasis.Undivided) return;
        var column = stratum.Stratum is { } known ? $"{known.Code} ({known.Name.In(language)})" : "?";
        Line(words.Pick("Cột áp dụng: ", "Column of the tables: ") + column + (stratum.Basis switch
        {
            StratumBasis.Given => words.Pick(", theo khai báo", ", as given"),
            StratumBasis.Province => words.Pick(", theo tỉnh", ", from the province"),
            StratumBasis.FormerProvince => words.Pick(", theo tỉnh cũ", ", from the former province"),
            StratumBasis.Override => words.Pick(", thay cho ", ", instead of ") + (stratum.Own?.Code ?? "?")
                + words.Pick(", theo ", ", by ") + stratum.Override!.Source.Instrument,
            _ when stratum.Doubt is { } doubt => ": " + doubt.Explain(language),
            _ => words.Pick(", chưa biết vùng của xã", ", since the region of the commune is not known"),
        }));
    }

    private void About(RowResult result)
    {
        Line($"{words.Pick("Danh hiệu", "Tier")}: {words.Describe(result.Decision)} {words.Pick("theo quy định ngày", "under the rules of")} {words.Day(result.AsOf)}");
        foreach (var condition in result.Decision.Conditions)
            Line($"  {words.Describe(condition.Tier)}: {words.Describe(condition.Verdict)} ({condition.Answer.SetId ?? condition.Answer.Explain(language)})");
        foreach (var recognition in result.Dossier.Recognitions)
            Line($"{words.Pick("Đã công nhận", "Recognised")}: {words.Describe(recognition.Tier)}"
                + (recognition.Decision is { } decision ? $", {decision}" : "")
                + (recognition.Date is LocalDate date ? $", {words.Day(date)}" : "")
                + words.Pick(" (một quyết định, không phải kết quả tính)", " (a decision, not a computed verdict)"));
    }

    private void Line(string line)
    {
        if (!markdown)
        {
            TextTable.Draw(text, host, new Text(line));
            return;
        }

        text.WriteLine(MarkdownText.Escape(line));
        text.WriteLine();
    }
}
