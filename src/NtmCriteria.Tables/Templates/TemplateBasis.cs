namespace NtmCriteria.Tables;

/// <summary>The sheet of the legal basis: what each indicator asks, who decides it, where it stands and how sure that is.</summary>
internal static class TemplateBasis
{
    private const int HeaderRow = 3;

    public static void Write(WorkbookWriter workbook, TemplateRequest request)
    {
        var (words, set) = (request.Words, request.Set);
        var strata = request.Stratum is { } chosen ? [chosen] : set.Strata;
        double[] widths = [5, 9, 50, .. strata.Select(_ => 20.0), 12, 18, 55, 12, 35];
        using var sheet = workbook.Begin(widths: widths);
        sheet.Line(Look.Title, words.Pick("Căn cứ pháp lý của từng chỉ tiêu", "The legal basis of every indicator"));
        sheet.Line(Look.Note, request.About);
        sheet.Line(Look.Heading,
        [
            words.Pick("TC", "Crit."), words.Pick("Chỉ tiêu", "Indicator"), words.Pick("Nội dung", "Content"),
            .. strata.Select(s => $"{words.Pick("Yêu cầu", "Required")} {s.Code}"), words.Pick("Cấp quyết định", "Decided by"),
            words.Pick("Văn bản", "Instrument"), words.Pick("Trích dẫn", "Place and sources"), words.Pick("Bằng chứng", "Evidence"),
            words.Pick("Lưu ý (tiếng Anh)", "Note"),
        ]);
        foreach (var indicator in set.Indicators)
        {
            var asked = strata.Select(s => set.RequirementFor(
                indicator.Id, request.Place with { Region = s.Code, Group = s.Code }, request.Year)).ToArray();
            var first = asked.OfType<Requirement>().FirstOrDefault();
            sheet.BeginRow();
            sheet.Number(indicator.Criterion, Look.Middle);
            sheet.Text(indicator.Id, Look.Code);
            sheet.Text(indicator.Label.In(request.Language), Look.Long);
            foreach (var requirement in asked) sheet.Text(request.Level(requirement, indicator.Unit), Look.Long);
            sheet.Text(first is null ? "" : words.Describe(first.Source.DecidedBy), Look.Middle);
            sheet.Text(first?.Source.Instrument, Look.Long);
            sheet.Text(words.Vi ? first?.Source.Cite(indicator.Id) : first?.Source.Reference, Look.Long);
            // Levels seen in different texts: the weakest is what a reader may lean on.
            var grade = asked.OfType<Requirement>().Select(r => r.Evidence).DefaultIfEmpty(EvidenceGrade.Unknown).Min();
            sheet.Text(words.Describe(grade), Look.Style(grade));
            sheet.Text(first?.Source.Note, Look.Long);
            sheet.EndRow();
        }

        workbook.Add(
            new()
            {
                Name = words.Pick("Căn cứ", "Legal basis"),
                Widths = widths,
                HeaderRow = HeaderRow,
                Filter = true,
                LastRow = sheet.Row,
                Footer = request.Footer,
                Tab = "7F6000",
            },
            null, sheet);
    }
}
