using System.Globalization;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>How values, levels, grades and places are worded. Numbers follow the language, never the machine.</summary>
internal static class Wording
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Number(decimal value, Language language) =>
        value.ToString(language == Language.Vietnamese ? "#,##0.############################" : "0.############################",
            language == Language.Vietnamese ? Comma : NumberFormatInfo.InvariantInfo);

    public static string Describe(Verdict verdict, Language language) => (verdict, language) switch
    {
        (Verdict.Met, Language.Vietnamese) => "đạt",
        (Verdict.NotMet, Language.Vietnamese) => "chưa đạt",
        (Verdict.NotApplicable, Language.Vietnamese) => "không áp dụng",
        (_, Language.Vietnamese) => "chưa xác định",
        (Verdict.Met, _) => "meets",
        (Verdict.NotMet, _) => "does not meet",
        (Verdict.NotApplicable, _) => "is outside",
        _ => "cannot yet be said to meet",
    };

    public static string Describe(Tier tier, Language language) => (tier, language) switch
    {
        (Tier.None, Language.Vietnamese) => "chưa đạt chuẩn",
        (Tier.Standard, Language.Vietnamese) => "đạt chuẩn nông thôn mới",
        (Tier.Advanced, Language.Vietnamese) => "nông thôn mới nâng cao",
        (Tier.Model, Language.Vietnamese) => "nông thôn mới kiểu mẫu",
        (Tier.Modern, Language.Vietnamese) => "nông thôn mới hiện đại",
        (Tier.None, _) => "below standard",
        _ => tier.ToString().ToLowerInvariant(),
    };

    public static string Describe(EvidenceGrade grade, Language language) => (grade, language) switch
    {
        (EvidenceGrade.TwoSources, Language.Vietnamese) => "hai nguồn độc lập",
        (EvidenceGrade.Confirmed, Language.Vietnamese) => "một nguồn",
        (EvidenceGrade.Inferred, Language.Vietnamese) => "suy ra từ kết quả đã công bố",
        (EvidenceGrade.Recalled, Language.Vietnamese) => "chưa đối chiếu văn bản",
        (_, Language.Vietnamese) => "chưa biết",
        (EvidenceGrade.TwoSources, _) => "two independent sources",
        (EvidenceGrade.Confirmed, _) => "one source",
        (EvidenceGrade.Inferred, _) => "inferred from published outcomes",
        (EvidenceGrade.Recalled, _) => "recalled, no text found",
        _ => "unknown",
    };

    public static string Describe(Authority authority, Language language) => (authority, language) switch
    {
        (Authority.Province, Language.Vietnamese) => "tỉnh",
        (_, Language.Vietnamese) => "trung ương",
        (Authority.Province, _) => "the province",
        _ => "the national rules",
    };

    public static string Describe(Observation? observation, UnitOfMeasure? unit, Language language) => observation switch
    {
        null => language == Language.Vietnamese ? "chưa có" : "nothing",
        Measured measured when language == Language.Vietnamese && unit?.Id == "level" => "mức độ " + Number(measured.Value, language),
        Measured measured => Number(measured.Value, language) + Suffix(unit, language),
        MeasuredRatio ratio => Describe(ratio, unit, language),
        Bounded { Value: var bound } => Describe(bound, language) + Suffix(unit, language),
        Judged judged => language == Language.Vietnamese ? judged.ToCell() : judged.Met ? "attained" : "not attained",
        Graded graded => language == Language.Vietnamese ? graded.ToCell() : graded.Grade.ToString().ToLowerInvariant(),
        _ => language == Language.Vietnamese ? "không áp dụng" : "not applicable",
    };

    /// <summary>A requirement in short: <c>≥ 42</c>, <c>đạt</c>, <c>≥ 1,1 × commune/advanced/2021-2025#10.1</c>.</summary>
    public static string Describe(Requirement? requirement, UnitOfMeasure? unit, Language language) => requirement switch
    {
        null => language == Language.Vietnamese ? "không rõ" : "unknown",
        GradeAtLeast grade when unit?.Id == "rating" =>
            "≥ " + Describe(new Graded((Rating)(int)grade.Level), null, language),
        LevelRequirement level when language == Language.Vietnamese && Plain(level, unit) is { } plain => plain,
        LevelRequirement level => Sign(level) + Number(level.Level, language) + Suffix(unit, language),
        WithinLimits within => Sign(within.Kind) + LimitWording.Describe(within.Limits, 1, unit, language),
        Attained => language == Language.Vietnamese ? "đạt" : "attained",
        AllParts parts => string.Join("; ", parts.Parts.Select(
            p => $"{p.Part.Id} {Describe(p.Requirement, p.Part.Unit, language)}")),
        FactorOf { Level: { } level } factor =>
            $"≥ {Number(level, language)}{Suffix(unit, language)} (= {Number(factor.Factor, language)} × {factor.Of})",
        FactorOf { Base: WithinLimits within } factor =>
            $"≥ {LimitWording.Describe(within.Limits, factor.Factor, unit, language)} (= {Number(factor.Factor, language)} × {factor.Of})",
        FactorOf factor => $"≥ {Number(factor.Factor, language)} × {factor.Of}",
        FactorOfOwn own => $"≥ {Number(own.Factor, language)} × {own.Baseline}",
        MeetsSet meets => meets.SetId,
        Delegated => language == Language.Vietnamese ? "mức do tỉnh quy định" : "a level of the province",
        NotRequired => language == Language.Vietnamese ? "không quy định" : "nothing",
        _ => language == Language.Vietnamese ? "mức chưa biết" : "a level not known",
    };

    /// <summary>A level that Vietnamese says in words, as printed sets do; null where signs say it.</summary>
    private static string? Plain(LevelRequirement level, UnitOfMeasure? unit) => (level.Kind, unit) switch
    {
        (RequirementKind.AtMost, _) when level.Level == 0 => "không còn",
        (RequirementKind.AtLeast, { IsShare: true }) when level.Level == 100 => "100" + Suffix(unit, Language.Vietnamese),
        (RequirementKind.AtLeast or RequirementKind.CountAtLeast or RequirementKind.GradeAtLeast, { Id: "level" }) =>
            $"mức độ {Number(level.Level, Language.Vietnamese)} trở lên",
        _ => null,
    };

    public static string Sign(LevelRequirement level) => Sign(level.Kind);

    public static string Sign(RequirementKind kind) => kind switch
    {
        RequirementKind.AtMost => "≤ ",
        RequirementKind.MoreThan => "> ",
        RequirementKind.LessThan => "< ",
        _ => "≥ ",
    };

    /// <summary>Region or group and year, with the rule that moved the commune there; empty where nothing depends on it.</summary>
    public static string Where(StratumResolution stratum, int year, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        if (stratum.Basis == StratumBasis.Undivided) return vietnamese ? $" (năm {year})" : $" (year {year})";
        var name = stratum.Stratum is null ? (stratum.Basis == StratumBasis.FormerProvinceAsked
                ? vietnamese ? "chưa biết tỉnh cũ" : "former province not known"
                : vietnamese ? "chưa biết vùng hoặc nhóm xã" : "region not known")
            : vietnamese ? Vietnamese(stratum.Stratum.Code) : "column " + stratum.Stratum.Code;
        if (stratum.Basis == StratumBasis.Override)
            name += vietnamese
                ? $" thay cho {(stratum.Own is { } own ? Vietnamese(own.Code) : "?")} do {Describe(stratum.Trait!.Value, language)}, {stratum.Override!.Source.Instrument}"
                : $" instead of {stratum.Own?.Code ?? "?"}, because of {Describe(stratum.Trait!.Value, language)}, {stratum.Override!.Source.Instrument}";
        return vietnamese ? $" ({name}, năm {year})" : $" ({name}, year {year})";
    }

    // Groups of communes are numbered; regions are named by letters.
    private static string Vietnamese(string code) => (char.IsAsciiDigit(code[0]) ? "nhóm " : "vùng ") + code;

    private static string Describe(StratumTrait trait, Language language) => (trait, language) switch
    {
        (StratumTrait.ZoneII, Language.Vietnamese) => "xã khu vực II",
        (StratumTrait.ZoneIII, Language.Vietnamese) => "xã khu vực III",
        (StratumTrait.SpeciallyDifficult, Language.Vietnamese) => "xã đặc biệt khó khăn",
        (StratumTrait.SpeciallyDifficultCoastal, Language.Vietnamese) => "xã đặc biệt khó khăn vùng bãi ngang ven biển",
        (StratumTrait.SpeciallyDifficultIsland, Language.Vietnamese) => "xã đảo đặc biệt khó khăn",
        (StratumTrait.SafeZoneInPoorDistrict, Language.Vietnamese) => "xã an toàn khu thuộc huyện nghèo",
        (_, Language.Vietnamese) => "xã an toàn khu thuộc huyện vừa thoát nghèo",
        (StratumTrait.ZoneII, _) => "zone II",
        (StratumTrait.ZoneIII, _) => "zone III",
        (StratumTrait.SpeciallyDifficult, _) => "special difficulty",
        (StratumTrait.SpeciallyDifficultCoastal, _) => "special difficulty on the coast",
        (StratumTrait.SpeciallyDifficultIsland, _) => "special difficulty on an island",
        (StratumTrait.SafeZoneInPoorDistrict, _) => "a safe zone in a poor district",
        _ => "a safe zone in a district that left poverty",
    };

    /// <summary>The verdict as an adjective, where <see cref="Describe(Verdict, Language)"/> is a verb.</summary>
    public static string Adjective(Verdict verdict, Language language) => (verdict, language) switch
    {
        (_, Language.Vietnamese) => Describe(verdict, language),
        (Verdict.Met, _) => "met",
        (Verdict.NotMet, _) => "not met",
        (Verdict.NotApplicable, _) => "not applicable",
        _ => "undetermined",
    };

    public static string Suffix(UnitOfMeasure? unit, Language language) => unit is null ? "" : " " + unit.Name.In(language);

    private static string Describe(MeasuredRatio ratio, UnitOfMeasure? unit, Language language) =>
        UnitOfMeasure.PointOf(ratio, unit) is { } point
            ? $"{ratio.Value} (≈ {Number(decimal.Round(point, 2), language)}{Suffix(unit, language)})"
            : ratio.ToCell();

    private static string Describe(Bound bound, Language language) => bound switch
    {
        { Low: { } low, High: { } high } => $"{Number(low, language)}..{Number(high, language)}",
        { Low: { } low } => (bound.LowIncluded ? "≥ " : "> ") + Number(low, language),
        _ => (bound.HighIncluded ? "≤ " : "< ") + Number(bound.High ?? 0, language),
    };
}
