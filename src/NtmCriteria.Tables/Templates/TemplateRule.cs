using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>What may be typed into a column of a template. Texts such as 8481/9669 or n/a are left to the reading.</summary>
/// <param name="Type">list or custom.</param>
/// <param name="Formula">The list, or the condition on the first cell, {0}.</param>
/// <param name="Hint">What belongs here.</param>
/// <param name="Strict">Whether all else is refused.</param>
internal sealed record TemplateRule(string Type, string Formula, string Hint, bool Strict)
{
    private const string Number = "OR(ISTEXT({0}),AND(ISNUMBER({0}),{0}>=0))";

    public static TemplateRule Of(ResultWords words, ColumnRule rule) => rule switch
    {
        ColumnRule.Judgement => new("list", "\"đạt,không đạt,không áp dụng\"",
            words.Pick("Chọn đạt, không đạt hoặc không áp dụng; để trống nếu chưa biết.", "Choose đạt (met), không đạt (not met) or không áp dụng (not applicable); empty while not known."), true),
        ColumnRule.Grade => new("list", "\"tốt,khá,trung bình,yếu,không áp dụng\"",
            words.Pick("Chọn xếp loại; để trống nếu chưa biết.", "Choose the grade: tốt (good), khá (fair), trung bình (average), yếu (weak); empty while not known."), true),
        ColumnRule.Share => new("custom", "OR(ISTEXT({0}),AND(ISNUMBER({0}),{0}>=0,{0}<=100))",
            words.Pick("Tỷ lệ % từ 0 đến 100, hoặc số lượng 8481/9669, giới hạn >=70, đạt, không đạt, n/a.", "A share of 0 to 100, or counts 8481/9669, a limit >=70, đạt, không đạt, n/a."), true),
        ColumnRule.Count or ColumnRule.Step => new("custom", "OR(ISTEXT({0}),AND(ISNUMBER({0}),{0}>=0,{0}=INT({0})))",
            words.Pick("Số nguyên, hoặc giới hạn >=3, đạt, không đạt, n/a.", "A whole number, or a limit >=3, đạt, không đạt, n/a."), true),
        _ => new("custom", Number,
            words.Pick("Số không âm theo đơn vị ở trên, hoặc giới hạn >54, đạt, không đạt, n/a.", "A number in the unit above, not negative, or a limit >54, đạt, không đạt, n/a."), true),
    };

    public static TemplateRule Attested(ResultWords words) => new("list", "\"đạt,không đạt\"",
        words.Pick("Xác nhận của hồ sơ cho cả tiêu chí, khi không có số liệu.", "What the dossier attests of the whole criterion, without values: đạt or không đạt."), true);

    public static TemplateRule OneOf(ResultWords words, string[] choices) => new(
        "list", $"\"{string.Join(',', choices)}\"", words.Pick("Chọn: ", "Choose: ") + string.Join(", ", choices), true);

    public static TemplateRule Year(ResultWords words, int from, int to) => new(
        "custom", string.Create(CultureInfo.InvariantCulture, $"AND(ISNUMBER({{0}}),{{0}}>={from},{{0}}<={to},{{0}}=INT({{0}}))"),
        string.Create(CultureInfo.InvariantCulture, $"{words.Pick("Năm từ", "A year from")} {from} {words.Pick("đến", "to")} {to}"), true);

    /// <summary>The rule for a range.</summary>
    public CellValidation For(string first, string range, string title) =>
        new(range, Type, Formula.Replace("{0}", first, StringComparison.Ordinal), title, Hint, Strict);
}
