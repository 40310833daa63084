using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>Reads the level in a filled-in row, by the kind of the indicator: a plain number, or as the tool prints it.</summary>
internal static class FilledValue
{
    // What a rule document can hold exactly.
    private const int MostDigits = 15;

    /// <summary>Reads a level.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="version">What it speaks of.</param>
    /// <param name="style">How the table writes numbers.</param>
    /// <param name="level">The level, or null for "Đạt".</param>
    /// <param name="expected">What was expected instead.</param>
    public static bool TryRead(FilledCells cells, FilledVersion version, NumberStyle style, out decimal? level, out LocalText expected)
    {
        var (text, kind, unit) = (cells["value"], version.Kind, version.Unit);
        level = null;
        expected = Expected(kind, unit);
        if (kind == RequirementKind.Attained)
            return ObservationCell.TryRead(text, style, out var judged, out _) && judged is Judged { Met: true };
        if (kind is RequirementKind.AllParts or RequirementKind.FactorOf or RequirementKind.FactorOfOwn or RequirementKind.MeetsSet) return false;
        if (!WithoutSign(kind, ref text)) return false;
        if (unit?.Id == "rating")
        {
            if (!ObservationCell.TryRating(text, out var rating)) return false;
            level = (int)rating;
            return true;
        }

        text = WithoutUnit(text, unit);
        if (!ObservationCell.TryNumber(text, cells.StyleOf("value", style), out var number)) return false;
        // A cell that shows 30 % holds 0.3.
        if (cells.IsPercent("value") && unit?.IsShare == true) number *= 100;
        if (!Fits(number, unit)) return false;
        level = number;
        return true;
    }

    /// <summary>Takes away the sign that the tool prints before a level; one of another kind is a fault.</summary>
    private static bool WithoutSign(RequirementKind kind, ref string text)
    {
        (string Sign, RequirementKind[] Kinds)[] signs =
        [
            ("≥", [RequirementKind.AtLeast, RequirementKind.CountAtLeast, RequirementKind.GradeAtLeast]),
            (">=", [RequirementKind.AtLeast, RequirementKind.CountAtLeast, RequirementKind.GradeAtLeast]),
            ("≤", [RequirementKind.AtMost]), ("<=", [RequirementKind.AtMost]), (">", [RequirementKind.MoreThan]), ("<", [RequirementKind.LessThan]),
        ];
        foreach (var (sign, kinds) in signs)
        {
            if (!text.StartsWith(sign, StringComparison.Ordinal)) continue;
            text = text[sign.Length..].TrimStart();
            return kinds.Contains(kind);
        }

        return true;
    }

    private static string WithoutUnit(string text, UnitOfMeasure? unit)
    {
        if (unit is null) return text;
        foreach (var name in new[] { unit.Name.Vi, unit.Name.En, unit.IsShare ? "%" : unit.Name.Vi })
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return text[..^name.Length].TrimEnd();
        return text;
    }

    private static bool Fits(decimal number, UnitOfMeasure? unit) =>
        number >= 0
        && (unit?.IsShare != true || number <= 100)
        && ((unit?.IsCount != true && unit?.Id != "level") || number == decimal.Truncate(number))
        && RequirementText.Number(number).Count(char.IsAsciiDigit) <= MostDigits;

    private static LocalText Expected(RequirementKind kind, UnitOfMeasure? unit)
    {
        var sign = kind switch
        {
            RequirementKind.AtMost => "≤",
            RequirementKind.MoreThan => ">",
            RequirementKind.LessThan => "<",
            _ => "≥",
        };
        return kind switch
        {
            RequirementKind.Attained => new("đạt: chỉ tiêu được đánh giá, không có số", "đạt: the indicator is judged, without a number"),
            RequirementKind.AllParts => new("để trống: chỉ tiêu có các thành phần, mỗi thành phần một dòng", "nothing: the indicator has parts, and each has a row of its own"),
            RequirementKind.FactorOf or RequirementKind.FactorOfOwn or RequirementKind.MeetsSet => new("để trống: mức này được tính", "nothing: this level is computed"),
            _ when unit?.Id == "rating" => new("xếp loại: tốt, khá, trung bình, yếu", "a grade: tốt, khá, trung bình, yếu"),
            _ when unit?.IsShare == true => new($"một số từ 0 đến 100, như 87.5 (87,5 với --culture vi-VN), hoặc {sign} 87.5 %", $"a number from 0 to 100, as 87.5 (87,5 with --culture vi-VN), or {sign} 87.5 %"),
            _ when unit?.IsCount == true || unit?.Id == "level" => new($"một số nguyên, như 3 hoặc {sign} 3", $"a whole number, as 3 or {sign} 3"),
            _ => new($"một số không âm, như 43.5 (43,5 với --culture vi-VN) hoặc {sign} 43.5", $"a number that is not negative, as 43.5 (43,5 with --culture vi-VN) or {sign} 43.5"),
        };
    }
}
