using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Authoring.Changes;

/// <summary>How both states of a rule are worded, in both languages.</summary>
internal static class ChangeWording
{
    private const int Longest = 120;

    public static LocalText Describe(Requirement requirement, UnitOfMeasure? unit) =>
        new(Wording.Describe(requirement, unit, Language.Vietnamese), Wording.Describe(requirement, unit, Language.English));

    public static LocalText Describe(Authority authority) =>
        new(Wording.Describe(authority, Language.Vietnamese), Wording.Describe(authority, Language.English));

    public static LocalText Describe(EvidenceGrade grade) =>
        new(Wording.Describe(grade, Language.Vietnamese), Wording.Describe(grade, Language.English));

    public static LocalText Describe(Tier tier) => new(Wording.Describe(tier, Language.Vietnamese), Wording.Describe(tier, Language.English));

    public static LocalText Describe(Stratum stratum) => new($"{stratum.Code} ({stratum.Name.Vi})", $"{stratum.Code} ({stratum.Name.En})");

    public static LocalText? Describe(Instrument? instrument) => instrument is null ? null : new(
        $"{instrument.Id} ({instrument.Title.Vi}; {(instrument.SignedOn is { } day ? $"ký {Dates.Iso(day)}" : "ngày ký chưa biết")}, hiệu lực {Dates.Iso(instrument.InForce)}; {Wording.Describe(instrument.Evidence, Language.Vietnamese)})",
        $"{instrument.Id} ({instrument.Title.En}; {(instrument.SignedOn is { } signed ? $"signed {Dates.Iso(signed)}" : "day of signing not known")}, in force {Dates.Iso(instrument.InForce)}; {Wording.Describe(instrument.Evidence, Language.English)})");

    public static LocalText? Describe(StratumOverride? rule) => rule is null ? null : new(
        $"cột {rule.Use} cho {string.Join(", ", rule.WhenAny)}", $"column {rule.Use} for {string.Join(", ", rule.WhenAny)}");

    public static LocalText Describe(RequirementKind kind) => kind switch
    {
        RequirementKind.AtLeast => new("tối thiểu", "at least"),
        RequirementKind.AtMost => new("tối đa", "at most"),
        RequirementKind.MoreThan => new("lớn hơn", "more than"),
        RequirementKind.LessThan => new("nhỏ hơn", "less than"),
        RequirementKind.CountAtLeast => new("số lượng tối thiểu", "a count of at least"),
        RequirementKind.GradeAtLeast => new("xếp loại tối thiểu", "a grade of at least"),
        RequirementKind.Attained => new("đạt hoặc không đạt", "attained or not"),
        RequirementKind.AllParts => new("nhiều thành phần", "several parts"),
        RequirementKind.FactorOf => new("hệ số của một mức khác", "a factor of another level"),
        RequirementKind.FactorOfOwn => new("hệ số của giá trị trước đây", "a factor of the own earlier value"),
        _ => new("đạt một bộ tiêu chí khác", "another set met"),
    };

    public static LocalText Place(LegalSource source) => Same(
        $"{source.Instrument}; {source.Reference}" + (source.Note is null ? "" : $" ({source.Note})"));

    public static LocalText Days(DateInterval days) => Same($"{Dates.Iso(days.Start)} - {Dates.Iso(days.End)}");

    public static LocalText From(LocalDate day) =>
        new($"từ {Dates.Iso(day)}", $"from {Dates.Iso(day)}");

    public static LocalText Years(YearRange? years) =>
        years is { } range ? Same(Range(range.From, range.To)) : new("mọi năm", "every year");

    public static LocalText Number(int number) => Same(number.ToString(CultureInfo.InvariantCulture));

    public static LocalText? Quantity(string? quantity) => quantity is null ? null : Same($"quantity {quantity}");

    public static LocalText? Inputs(ImmutableArray<IndicatorInput> inputs) => inputs.IsEmpty ? null : new(
        string.Join("; ", inputs.Select(i => $"{i.Id} {i.Label.Vi}{Wording.Suffix(i.Unit, Language.Vietnamese)}")),
        string.Join("; ", inputs.Select(i => $"{i.Id} {i.Label.En}{Wording.Suffix(i.Unit, Language.English)}")));

    public static LocalText Complete(bool complete) => complete
        ? new("đã biết mọi chỉ tiêu", "all indicators known") : new("chưa biết hết chỉ tiêu", "not all indicators known");

    /// <summary>When a part applies and whose observation serves it.</summary>
    public static LocalText Part(IndicatorPart part) => new(
        Join(
            part.Condition is null ? "luôn áp dụng" : $"áp dụng khi {part.Condition}",
            part.ObservedAs is null ? null : $"theo số liệu của {part.ObservedAs}",
            part.AlternativeTo is null ? null : $"thay được cho {part.AlternativeTo}"),
        Join(
            part.Condition is null ? "always applies" : $"applies when {part.Condition}",
            part.ObservedAs is null ? null : $"observed as {part.ObservedAs}",
            part.AlternativeTo is null ? null : $"may stand in for {part.AlternativeTo}"));

    public static string Word(Tier tier) => tier.ToString().ToLowerInvariant();

    /// <summary>Years in short: <c>2021-2023, 2025</c>.</summary>
    public static string Years(ImmutableArray<int> years)
    {
        var runs = new List<string>();
        for (var i = 0; i < years.Length; i++)
        {
            var first = i;
            while (i + 1 < years.Length && years[i + 1] == years[i] + 1) i++;
            runs.Add(Range(years[first], years[i]));
        }

        return string.Join(", ", runs);
    }

    /// <summary>One line: where, what kind, from what to what.</summary>
    public static string Line(RuleChange change, Language language)
    {
        var where = Where(change, language);
        return $"{Subject(change, language)}{(where.Length == 0 ? "" : $" ({where})")}: {Describe(change.Kind, language)}{Values(change, language)}";
    }

    public static string Subject(RuleChange change, Language language)
    {
        var label = change.Label is null ? "" : " " + change.Label.In(language);
        if ((change.Part ?? change.Indicator) is not { } id)
            return change.Criterion is { } number
                ? $"{change.SetId} {(language == Language.Vietnamese ? "tiêu chí" : "criterion")} {number.ToString(CultureInfo.InvariantCulture)}{label}"
                : change.SetId;
        return $"{change.SetId}#{id}{label}";
    }

    /// <summary>For whom and when: columns, years, province, zone, days. Empty where for all.</summary>
    public static string Where(RuleChange change, Language language)
    {
        var vi = language == Language.Vietnamese;
        return Join(
            change.Strata.IsEmpty ? null : string.Join(", ", change.Strata),
            change.Years.IsEmpty ? null : Years(change.Years),
            change.Province,
            change.Zone is { } zone ? (vi ? "khu vực " : "zone ") + zone : null,
            change.From is { } from ? (vi ? "từ " : "from ") + Dates.Iso(from) : null,
            change.To is { } to ? (vi ? "đến " : "to ") + Dates.Iso(to) : null);
    }

    /// <summary>What it read before, an arrow, and what it reads now.</summary>
    public static string Values(RuleChange change, Language language)
    {
        var follows = Follows(change, language);
        if (change.Old is null && change.New is null) return follows;
        return $": {Short(change.Old, language)} → {Short(change.New, language)}{follows}";
    }

    /// <summary>What it rests on that changed, in brackets; empty where it changed itself.</summary>
    public static string Follows(RuleChange change, Language language) => change.Follows is null ? ""
        : language == Language.Vietnamese ? $" (theo {change.Follows})" : $" (follows {change.Follows})";

    /// <summary>A text that fits a line; a source with all its notes would fill a page, and the JSON has it whole.</summary>
    public static string Short(LocalText? text, Language language)
    {
        var whole = text?.In(language) ?? "-";
        if (whole.Length <= Longest) return whole;
        var end = whole.LastIndexOf(' ', Longest);
        return whole[..(end > Longest / 2 ? end : Longest)] + " …";
    }

    public static string Describe(ChangeKind kind, Language language)
    {
        var (vi, en) = kind switch
        {
            ChangeKind.InForceChanged => ("bộ áp dụng thay đổi", "another set in force"),
            ChangeKind.Added => ("thêm", "added"),
            ChangeKind.Removed => ("bỏ", "removed"),
            ChangeKind.Tightened => ("nâng yêu cầu", "tightened"),
            ChangeKind.Loosened => ("hạ yêu cầu", "loosened"),
            ChangeKind.LevelGiven => ("nay có mức", "level given"),
            ChangeKind.LimitsChanged => ("giới hạn của mức thay đổi", "limits of a level changed"),
            ChangeKind.LevelOpened => ("mức để ngỏ", "level open"),
            ChangeKind.KindChanged => ("đổi cách yêu cầu", "of another kind"),
            ChangeKind.UnitChanged => ("đổi đơn vị", "another unit"),
            ChangeKind.Redelegated => ("đổi cấp quyết định", "re-delegated"),
            ChangeKind.Resourced => ("đổi căn cứ", "re-sourced"),
            ChangeKind.EvidenceChanged => ("đổi mức bằng chứng", "evidence changed"),
            ChangeKind.Renumbered => ("đánh số lại", "renumbered"),
            ChangeKind.Relabelled => ("đổi tên gọi", "re-labelled"),
            ChangeKind.PeriodMoved => ("đổi thời gian", "period moved"),
            ChangeKind.StratumAdded => ("thêm cột", "column added"),
            ChangeKind.StratumRemoved => ("bỏ cột", "column removed"),
            ChangeKind.Restratified => ("xã chuyển cột", "communes change column"),
            ChangeKind.Restructured => ("đổi cấu trúc", "restructured"),
            _ => ("thay đổi theo", "follows a change"),
        };
        return language == Language.Vietnamese ? vi : en;
    }

    private static string Range(int from, int to) => from == to
        ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}-{to}");

    private static string Join(params ReadOnlySpan<string?> texts)
    {
        var joined = new List<string>();
        foreach (var text in texts)
            if (!string.IsNullOrEmpty(text))
                joined.Add(text);
        return string.Join(", ", joined);
    }

    private static LocalText Same(string text) => new(text, text);
}
