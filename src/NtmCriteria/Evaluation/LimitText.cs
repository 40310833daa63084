using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Words what limits the level of an indicator: those limits that a verdict leans on, and those that do not count.</summary>
internal static class LimitText
{
    /// <summary>The grade that a verdict leans on; where that is limits beside a level, with the limits.</summary>
    public static string Evidence(IndicatorResult result, Language language)
    {
        var grade = Wording.Describe(result.Evidence, language);
        return result.IsBeyondLimits && !result.StandsOnLimits ? $"{grade} ({Describe(result, language)})" : grade;
    }

    public static string Describe(IndicatorResult result, Language language)
    {
        if (result.Requirement is null || Demand.Limits(result.Requirement) is not { } limits) return "";
        var weak = result.Context.Options.UseWeakLimits;
        var vietnamese = language == Language.Vietnamese;
        var unit = result.Indicator.Unit;
        var texts = new List<string>();
        var ends = limits.Ends(weak).ToArray();
        if (ends.Length > 0) texts.Add(LimitWording.Describe(ends, unit, language));
        else texts.Add(vietnamese ? "chưa có giới hạn chắc chắn" : "nothing for certain");
        if (!weak && limits.All.Where(limit => limit.IsWeak).ToArray() is { Length: > 0 } aside)
            texts.Add((vietnamese ? "không tính vì căn cứ yếu: " : "not counted, as weak: ") + LimitWording.Describe(aside, unit, language));
        if (result.Requirement is WithinLimits { SetAside: { } recalled })
            texts.Add((vietnamese ? "mức chưa đối chiếu văn bản bị loại vì trái giới hạn: " : "a recalled level is set aside, as the limits rule it out: ")
                + Wording.Describe(recalled, unit, language));
        return string.Join("; ", texts);
    }
}
