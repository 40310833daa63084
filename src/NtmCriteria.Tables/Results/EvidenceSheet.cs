namespace NtmCriteria.Tables;

/// <summary>What the verdicts lean on: every requirement that was applied, with its source, grade and number of verdicts.</summary>
internal sealed class EvidenceSheet(ResultWords words, ReportFocus focus)
{
    private const int HeaderRow = 3;

    private static readonly double[] Widths = [27, 6, 10, 40, 9, 6.5, 20, 11, 17, 40, 11, 8, 8, 8, 8];

    private readonly Dictionary<Rule, int[]> rules = [];

    public void Add(CommuneResult result)
    {
        foreach (var criterion in result.Assessment?.Criteria ?? [])
            foreach (var indicator in criterion.Indicators)
            {
                if (!focus.Has(criterion) || !focus.Has(indicator) || indicator.Requirement is not { } requirement) continue;
                var rule = new Rule(
                    result.Assessment!.Set.Id, indicator.Indicator, indicator.Stratum.Stratum?.Code, result.Dossier.Year, requirement);
                if (!rules.TryGetValue(rule, out var counts)) rules.Add(rule, counts = new int[4]);
                counts[(int)indicator.Verdict - (int)Verdict.NotMet]++;
            }
    }

    public void Finish(WorkbookWriter workbook, (string, string) footer)
    {
        var language = words.Language;
        using var sheet = workbook.Begin(widths: Widths);
        sheet.Line(Look.Title, words.Pick("Căn cứ của kết quả: yêu cầu, văn bản, mức bằng chứng", "What the verdicts lean on: requirement, text, evidence"));
        sheet.Line(Look.Note, words.Pick(
            "Bằng chứng: hai nguồn; một nguồn; chưa đối chiếu văn bản (chưa tìm thấy văn bản); chưa biết (không dùng để kết luận). Nơi công bố và lưu ý về từng nguồn: bản tiếng Anh của tệp này.",
            "Evidence: two sources; one source; recalled (no text was found); unknown (decides nothing)."));
        sheet.Line(Look.Heading,
            words.Pick("Bộ tiêu chí", "Set"), words.Pick("TC", "Crit."), words.Pick("Chỉ tiêu", "Indicator"), words.Pick("Nội dung", "Content"),
            words.Pick("Vùng, nhóm", "Column"), words.Pick("Năm", "Year"), words.Pick("Yêu cầu", "Required"), words.Pick("Cấp quyết định", "Decided by"),
            words.Pick("Văn bản", "Instrument"), words.Pick("Trích dẫn", "Place and sources"), words.Pick("Bằng chứng", "Evidence"),
            words.Describe(Verdict.Met), words.Describe(Verdict.NotMet), words.Short(Verdict.Undetermined), words.Short(Verdict.NotApplicable));
        foreach (var (rule, counts) in rules.OrderBy(r => r.Key.SetId, StringComparer.Ordinal).ThenBy(r => r.Key.Indicator.Position)
            .ThenBy(r => r.Key.Stratum, StringComparer.Ordinal).ThenBy(r => r.Key.Year))
        {
            if (sheet.Row == CellAddress.MostRows) break;
            var source = rule.Requirement.Source;
            sheet.BeginRow();
            sheet.Text(rule.SetId, Look.Long);
            sheet.Number(rule.Indicator.Criterion, Look.Middle);
            sheet.Text(rule.Indicator.Id, Look.Code);
            sheet.Text(rule.Indicator.Label.In(language), Look.Long);
            sheet.Text(rule.Stratum ?? "?", Look.Middle);
            sheet.Number(rule.Year, Look.Middle);
            sheet.Text(rule.Requirement.ToString(rule.Indicator.Unit, language), Look.Long);
            sheet.Text(words.Describe(source.DecidedBy), Look.Middle);
            sheet.Text(source.Instrument, Look.Long);
            sheet.Text(words.Vi ? source.Cite(rule.Indicator.Id) : source.Note is { } note ? $"{source.Reference} ({note})" : source.Reference, Look.Long);
            sheet.Text(words.Describe(rule.Requirement.Evidence), Look.Style(rule.Requirement.Evidence));
            foreach (var verdict in new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable })
            {
                if (counts[(int)verdict - (int)Verdict.NotMet] is > 0 and var count) sheet.Number(count, Look.Style(verdict));
                else sheet.Empty(Look.Middle);
            }

            sheet.EndRow();
        }

        workbook.Add(
            new()
            {
                Name = words.Pick("Căn cứ", "Evidence"),
                Widths = Widths,
                HeaderRow = HeaderRow,
                Filter = true,
                LastRow = sheet.Row,
                Footer = footer,
                Tab = "7F6000",
            },
            null, sheet);
    }

    private readonly record struct Rule(string SetId, Indicator Indicator, string? Stratum, int Year, Requirement Requirement);
}
