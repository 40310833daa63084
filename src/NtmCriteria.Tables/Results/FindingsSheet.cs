namespace NtmCriteria.Tables;

/// <summary>One row a finding: what was observed, what is required, why the verdict is what it is, and where it stands.</summary>
internal sealed class FindingsSheet(WorkbookWriter workbook, ResultWords words, ReportFocus focus, bool onlyGaps) : IDisposable
{
    private const int HeaderRow = 3;

    private static readonly double[] Widths = [8, 16, 13, 6.5, 6, 10, 40, 14, 16, 11, 20, 95, 17, 11];

    private readonly List<SheetWriter> sheets = [];

    private Language Language => words.Language;

    public void Write(CommuneResult result)
    {
        if (result.Assessment is not { } assessment)
        {
            Row(result, null, null, "", Verdict.Undetermined, "", "", "", result.ExplainNoSet(Language), "", null);
            return;
        }

        foreach (var criterion in assessment.Criteria.Where(focus.Has))
        {
            // What is attested, or contradicts what is, belongs to the criterion as a whole.
            if (criterion.Attestation is not null && (!onlyGaps || criterion.Verdict is Verdict.NotMet or Verdict.Undetermined))
                Row(
                    result, criterion.Criterion.Number, null, criterion.Criterion.Title.In(Language), criterion.Verdict,
                    words.Describe(criterion.Reason), "", "", criterion.Explain(Language), "", null);
            foreach (var indicator in criterion.Indicators.Where(focus.Has))
                if (!onlyGaps || (criterion.Verdict is Verdict.NotMet or Verdict.Undetermined
                    && indicator.Verdict is Verdict.NotMet or Verdict.Undetermined))
                    Indicator(result, indicator);
        }
    }

    public void Finish((string, string) footer)
    {
        for (var i = 0; i < Math.Max(1, sheets.Count); i++)
        {
            var body = i < sheets.Count ? sheets[i] : Begin();
            using var top = workbook.Begin(widths: Widths);
            top.Line(Look.Title, onlyGaps
                ? words.Pick("Chưa đạt và chưa rõ: vì sao, theo quy định nào", "Not met and open: why, and by which rule")
                : words.Pick("Từng chỉ tiêu: kết quả, vì sao, theo quy định nào", "Every indicator: the verdict, why, and by which rule"));
            top.Line(default, "");
            top.Line(Look.Heading,
                words.Pick("Mã", "Code"), words.Pick("Xã", "Commune"), words.Pick("Tỉnh", "Province"), words.Pick("Năm", "Year"),
                words.Pick("TC", "Crit."), words.Pick("Chỉ tiêu", "Indicator"), words.Pick("Nội dung", "Content"),
                words.Pick("Kết quả", "Verdict"), words.Pick("Lý do", "Reason"), words.Pick("Số liệu", "Observed"),
                words.Pick("Yêu cầu", "Required"), words.Pick("Giải thích", "Explanation"), words.Pick("Nguồn", "Source"),
                words.Pick("Bằng chứng", "Evidence"));
            workbook.Add(
                new()
                {
                    Name = words.Pick("Chi tiết", "Findings") + (i == 0 ? "" : $" {i + 1}"),
                    Widths = Widths,
                    HeaderRow = HeaderRow,
                    FrozenColumns = 2,
                    Filter = true,
                    LastRow = Math.Max(HeaderRow, body.Row),
                    Footer = footer,
                    Tab = "C55A11",
                },
                top, body);
        }
    }

    public void Dispose()
    {
        foreach (var sheet in sheets) sheet.Dispose();
    }

    private void Indicator(CommuneResult result, IndicatorResult finding)
    {
        var (indicator, source) = (finding.Indicator, finding.Requirement?.Source);
        Row(
            result, indicator.Criterion, indicator.Id, indicator.Label.In(Language), finding.Verdict, words.Describe(finding.Reason),
            Observed(finding), finding.Requirement?.ToString(indicator.Unit, Language) ?? "",
            finding.Explain(Language), source?.Instrument ?? "", finding.Evidence);
    }

    private void Row(
        CommuneResult result, int? criterion, string? id, string label, Verdict verdict, string reason, string observed, string required,
        string? explanation, string source, EvidenceGrade? evidence)
    {
        // A full sheet is followed by another one.
        var body = sheets.Count > 0 && sheets[^1].Row < CellAddress.MostRows ? sheets[^1] : Begin();
        body.BeginRow();
        body.Text(result.Commune.Code, Look.Code);
        body.Text(result.Commune.Name, Look.Long);
        body.Text(result.Commune.Province, Look.Long);
        body.Number(result.Dossier.Year, Look.Middle);
        if (criterion is { } number) body.Number(number, Look.Middle);
        else body.Empty(Look.Middle);
        body.Text(id, Look.Code);
        body.Text(label, Look.Long);
        body.Text(words.Describe(verdict), Look.Style(verdict));
        body.Text(reason, Look.Long);
        body.Text(observed, Look.Long with { AsText = true });
        body.Text(required, Look.Long);
        body.Text(explanation, Look.Long);
        body.Text(source, Look.Long);
        if (evidence is { } grade) body.Text(words.Describe(grade), Look.Style(grade));
        else body.Empty(Look.Middle);
        body.EndRow();
    }

    private SheetWriter Begin()
    {
        var sheet = workbook.Begin(HeaderRow + 1, Widths);
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>What was observed; of an indicator with parts, of each of them.</summary>
    private static string Observed(IndicatorResult finding) => finding.Observation?.ToCell() ?? string.Join(
        "; ", finding.Parts.Where(p => p.Observation is not null).Select(p => $"{p.Part.Id} {p.Observation!.ToCell()}"));
}
