namespace NtmCriteria.Law;

/// <summary>How limits are worded: the interval that they leave, and what each rests on.</summary>
internal static class LimitWording
{
    /// <summary>A level by its ends: <c>a level above 33.8 and of at most 42</c>.</summary>
    public static string Describe(ExactInterval level, UnitOfMeasure? unit, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var ends = new List<string>();
        if (level.Low is { } low)
            ends.Add((vietnamese ? level.LowIncluded ? "từ " : "trên " : level.LowIncluded ? "of at least " : "above ") + Number(low, language));
        if (level.High is { } high)
            ends.Add((vietnamese ? level.HighIncluded ? "không quá " : "dưới " : level.HighIncluded ? "of at most " : "below ") + Number(high, language));
        if (ends.Count == 0) return vietnamese ? "mức chưa biết" : "a level not known";
        return (vietnamese ? "một mức " : "a level ") + string.Join(vietnamese ? " và " : " and ", ends)
            + Wording.Suffix(unit, language);
    }

    /// <summary>A level by what bounds it, times a factor; weak limits are named as such where there is nothing else.</summary>
    public static string Describe(LevelLimits limits, decimal factor, UnitOfMeasure? unit, Language language)
    {
        var scale = Fraction.FromDecimal(factor);
        var firm = Describe(limits.Firm.Scale(scale), unit, language);
        return limits.Bounds(weak: false) || !limits.Bounds(weak: true) ? firm
            : $"{firm} ({(language == Language.Vietnamese ? "căn cứ yếu" : "weak")}: {Describe(limits.WithWeak.Scale(scale), unit, language)})";
    }

    /// <summary>One limit with what it rests on, the commune or document by its name.</summary>
    public static string Describe(LevelLimit limit, UnitOfMeasure? unit, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var value = Wording.Number(limit.Value, language)
            + (limit.DividedBy == 1 ? "" : $" / {Wording.Number(limit.DividedBy, language)}") + Wording.Suffix(unit, language);
        var year = limit.Year is { } known ? $", {known}" : "";
        var weak = !limit.IsWeak ? "" : vietnamese ? "; căn cứ yếu" : "; weak";
        return $"{Describe(limit.Bound, language)} {value}: {limit.Place}{year} ({Describe(limit.Basis, language)}; {limit.Outcome}{weak})";
    }

    public static string Describe(IEnumerable<LevelLimit> limits, UnitOfMeasure? unit, Language language) =>
        string.Join("; ", limits.Select(limit => Describe(limit, unit, language)));

    public static string Describe(LimitBasis basis, Language language) => (basis, language) switch
    {
        (LimitBasis.RecognisedCommune, Language.Vietnamese) => "xã đã được công nhận",
        (LimitBasis.AppraisedCommune, Language.Vietnamese) => "xã được thẩm định hoặc báo cáo là đạt",
        (LimitBasis.ModelCommune, Language.Vietnamese) => "xã kiểu mẫu",
        (LimitBasis.OtherCriteriaOpen, Language.Vietnamese) => "xã chỉ chưa đạt các tiêu chí khác",
        (LimitBasis.ProvincialLevel, Language.Vietnamese) => "mức của tỉnh",
        (_, Language.Vietnamese) => "xã chưa đạt",
        (LimitBasis.RecognisedCommune, _) => "a recognised commune",
        (LimitBasis.AppraisedCommune, _) => "a commune appraised or reported as meeting it",
        (LimitBasis.ModelCommune, _) => "a model commune",
        (LimitBasis.OtherCriteriaOpen, _) => "a commune that fails other criteria only",
        (LimitBasis.ProvincialLevel, _) => "a province's own level",
        _ => "a commune that failed",
    };

    private static string Describe(LimitBound bound, Language language) => (bound, language) switch
    {
        (LimitBound.AtLeast, Language.Vietnamese) => "từ",
        (LimitBound.Above, Language.Vietnamese) => "trên",
        (LimitBound.AtMost, Language.Vietnamese) => "không quá",
        (_, Language.Vietnamese) => "dưới",
        (LimitBound.AtLeast, _) => "at least",
        (LimitBound.Above, _) => "above",
        (LimitBound.AtMost, _) => "at most",
        _ => "below",
    };

    /// <summary>Exactly where a decimal of ten digits can say it, else rounded and marked.</summary>
    private static string Number(Fraction value, Language language) => value.Round(10) is var exact && Fraction.FromDecimal(exact) == value
        ? Wording.Number(exact, language)
        : "≈ " + Wording.Number(value.Round(2), language);
}
