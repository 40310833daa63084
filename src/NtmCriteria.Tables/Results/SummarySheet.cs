namespace NtmCriteria.Tables;

/// <summary>One row a commune, one column a criterion.</summary>
internal sealed class SummarySheet : IDisposable
{
    // Title, set, what it rests on, up to five lines of totals, a blank line: known before the totals are.
    private const int HeaderRow = 10;

    private const int Described = 16;
    private const int SetColumn = 6;
    private const double NarrowColumn = 7;

    private static readonly double[] DescribedWidths = [8, 17, 15, 13, 6.5, 11, 27, 14, 6, 6.5, 6, 6, 18, 18, 24, 14];

    private readonly WorkbookWriter workbook;
    private readonly ResultWords words;
    private readonly SheetWriter body;
    private readonly bool[] used = new bool[Described];
    private readonly List<(int Met, int Base)> counts = [];
    private CriteriaSet? set;
    private bool mixed;
    private int criteria;

    public SummarySheet(WorkbookWriter workbook, ResultWords words)
    {
        this.workbook = workbook;
        this.words = words;
        body = workbook.Begin(HeaderRow + 1, [.. DescribedWidths, .. Enumerable.Repeat(NarrowColumn, 40)]);
    }

    public void Write(CommuneResult result)
    {
        var (commune, assessment) = (result.Commune, result.Assessment);
        if (assessment is not null)
        {
            mixed |= set is not null && set.Id != assessment.Set.Id;
            set ??= assessment.Set;
            criteria = Math.Max(criteria, assessment.Criteria.Length);
        }

        body.BeginRow();
        Text(0, commune.Code, Look.Code);
        Text(1, commune.Name, Look.Long);
        Text(2, commune.District, Look.Long);
        Text(3, commune.Province, Look.Long);
        Count(4, result.Dossier.Year);
        Text(5, words.Day(result.AsOf), Look.Middle);
        Text(6, result.SetId, Look.Long);
        Text(7, words.Describe(result.Verdict), Look.Style(result.Verdict));
        Count(8, assessment?.Met);
        Count(9, assessment?.NotMet);
        Count(10, assessment?.Undetermined);
        Count(11, assessment?.NotApplicable is 0 ? null : assessment?.NotApplicable);
        Text(12, words.Describe(result.Decision), Look.Long);
        Text(13, words.Recognised(result.Dossier), Look.Long);
        Text(14, string.Join(" ", result.Problems.Select(p => p.ToString(words.Language))), Look.Long);
        Text(15, Failing(assessment), Look.Long);
        Add(assessment);
        foreach (var criterion in assessment?.Criteria ?? []) body.Text(words.Short(criterion.Verdict), Look.Style(criterion.Verdict));
        body.EndRow();
    }

    public void Finish(IReadOnlyList<string> about, (string, string) footer)
    {
        var lastRow = body.Row;
        if (!mixed && criteria > 0) Totals();
        using var top = workbook.Begin();
        top.BeginRow(24);
        top.Text(words.Pick("Kết quả xã nông thôn mới theo tiêu chí", "New rural area communes by criteria"), Look.Title);
        top.EndRow();
        string[] lines = [.. set is null || mixed ? [] : new[] { $"{set.Title.In(words.Language)} ({set.Id})" }, .. about];
        for (var row = 2; row < HeaderRow; row++) top.Line(Look.Note, row - 2 < lines.Length ? lines[row - 2] : null);
        top.BeginRow(set is null || mixed ? 40 : 180);
        foreach (var heading in Headings) top.Text(heading, Look.Heading);
        for (var number = 1; number <= criteria; number++) top.Text(Criterion(number), Look.UprightHeading);
        top.EndRow();
        workbook.Add(
            new()
            {
                Name = words.Pick("Tổng hợp", "Summary"),
                // Columns that say nothing, or the same in every row, only make the print smaller.
                Widths =
                [
                    .. DescribedWidths.Select((w, i) => !used[i] || (i == SetColumn && set is not null && !mixed) ? 0 : w),
                    .. Enumerable.Repeat(NarrowColumn, criteria),
                ],
                HeaderRow = HeaderRow,
                FrozenColumns = 2,
                Filter = true,
                LastRow = lastRow,
                Footer = footer,
                Tab = "1F4E79",
            },
            top, body);
    }

    public void Dispose() => body.Dispose();

    private string[] Headings =>
    [
        words.Pick("Mã", "Code"), words.Pick("Xã", "Commune"), words.Pick("Huyện", "District"), words.Pick("Tỉnh", "Province"),
        words.Pick("Năm", "Year"), words.Pick("Quy định ngày", "Rules of"), words.Pick("Bộ tiêu chí", "Set"),
        words.Pick("Kết quả", "Verdict"), words.Pick("Số đạt", "Met"), words.Pick("Chưa đạt", "Not met"),
        words.Pick("Chưa rõ", "Open"), words.Pick("Không áp dụng", "N/a"),
        words.Pick("Danh hiệu theo số liệu (chắc chắn, có thể)", "Tier certain .. possible"), words.Pick("Đã công nhận", "Recognised"),
        words.Pick("Cần xem lại", "To look at"), words.Pick("Tiêu chí chưa đạt", "Criteria not met"),
    ];

    private static string? Failing(Assessment? assessment) => assessment is null ? null
        : string.Join(", ", assessment.Criteria.Where(c => c.Verdict == Verdict.NotMet).Select(c => c.Criterion.Number));

    private void Add(Assessment? assessment)
    {
        for (var i = 0; i < (assessment?.Criteria.Length ?? 0); i++)
        {
            if (i == counts.Count) counts.Add(default);
            var verdict = assessment!.Criteria[i].Verdict;
            counts[i] = (counts[i].Met + (verdict == Verdict.Met ? 1 : 0), counts[i].Base + (verdict == Verdict.NotApplicable ? 0 : 1));
        }
    }

    /// <summary>Below the communes: how many meet each criterion, and which share of those to which it applies.</summary>
    private void Totals()
    {
        Total(words.Pick("Số xã đạt", "Communes that meet it"), count => count.Met);
        Total(words.Pick("Tỷ lệ đạt (%)", "Share that meets it (%)"), count => count.Base == 0 ? null : decimal.Round(100m * count.Met / count.Base, 2, MidpointRounding.AwayFromZero));
    }

    private void Total(string name, Func<(int Met, int Base), decimal?> figure)
    {
        body.BeginRow();
        body.Empty(Look.Cell);
        body.Text(name, Look.Long with { Bold = true });
        for (var i = 2; i < Described; i++) body.Empty(Look.Cell);
        foreach (var count in counts)
            if (figure(count) is { } number) body.Number(number, Look.Middle with { Bold = true });
            else body.Empty(Look.Middle);
        body.EndRow();
    }

    // Sets of different periods number their criteria differently: then a title would be wrong for some rows.
    private string Criterion(int number) => set is null || mixed
        ? $"{words.Pick("TC", "Crit.")} {number}"
        : $"{number}. {set.Criteria[number - 1].Title.In(words.Language)}";

    private void Text(int column, string? text, CellStyle style)
    {
        used[column] |= !string.IsNullOrEmpty(text);
        body.Text(text, style);
    }

    private void Count(int column, int? number)
    {
        used[column] |= number is not null;
        if (number is { } known) body.Number(known, Look.Middle);
        else body.Empty(Look.Middle);
    }
}
