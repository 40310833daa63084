using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

/// <summary>The columns of a template, in order.</summary>
internal static class TemplateColumns
{
    public static IReadOnlyList<TemplateColumn> List(TemplateRequest request)
    {
        var columns = new List<TemplateColumn>(Fixed(request));
        var prefix = request.Set.Tier == Tier.Standard ? "" : KnownIds.Word(request.Set.Tier) + ":";
        foreach (var criterion in request.Set.Criteria)
        {
            var group = $"{ResultWords.Number(criterion.Number)}. {criterion.Title.In(request.Language)}";
            foreach (var indicator in criterion.Indicators) columns.AddRange(Observed(request, indicator, prefix, group));
        }

        var words = request.Words;
        foreach (var criterion in request.Set.Criteria)
            columns.Add(new(
                $"{prefix}criterion {ResultWords.Number(criterion.Number)}", criterion.Title.In(request.Language),
                words.Pick("đạt/không đạt", "met or not"), "", words.Pick("Xác nhận cả tiêu chí (khi không có số liệu)", "Whole criterion attested (without values)"),
                TemplateRule.Attested(words), 11));
        return columns;
    }

    private static IEnumerable<TemplateColumn> Fixed(TemplateRequest request)
    {
        var (words, set) = (request.Words, request.Set);
        var codes = set.Strata.Select(s => s.Code).ToArray();
        TemplateColumn Column(string name, string label, double width, TemplateRule? rule = null, bool asText = false) =>
            new(name, label, "", "", words.Pick("Xã", "The commune"), rule, width, asText);
        yield return Column("code", words.Pick("Mã xã", "Unit code"), 8, asText: true);
        yield return Column("commune", words.Pick("Tên xã", "Name"), 18);
        yield return Column("district", words.Pick("Huyện (nếu có)", "District, if any"), 14);
        yield return Column("province", words.Pick("Tỉnh", "Name of the province"), 14);
        if (!set.Provinces.IsEmpty)
            yield return Column("region", words.Pick("Vùng (để trống: theo tỉnh)", "Region (empty: by province)"), 11, TemplateRule.OneOf(words, codes));
        else if (codes.Length > 1)
            yield return Column("group", words.Pick("Nhóm xã", "Group of communes"), 9, TemplateRule.OneOf(words, codes));
        yield return Column("zone", words.Pick("Khu vực (0: ngoài)", "Zone (0: outside)"), 9, TemplateRule.OneOf(words, ["I", "II", "III", "0"]));
        yield return Column("year", words.Pick("Năm số liệu", "Year of the data"), 8, TemplateRule.Year(words, set.Years.From, set.Years.To));
    }

    private static IEnumerable<TemplateColumn> Observed(TemplateRequest request, Indicator indicator, string prefix, string group)
    {
        var asked = request.Set.RequirementFor(indicator.Id, request.Place, request.Year);
        if (indicator.Parts.IsEmpty)
            yield return Observation(request, prefix + indicator.Id, indicator.Label, indicator.Unit, request.Level(asked, indicator.Unit), group);
        // A fact such as the number of schools comes first: it says which of the parts behind it applies.
        foreach (var input in indicator.Inputs)
            yield return Observation(
                request, prefix + input.Id, input.Label, input.Unit, request.Words.Pick("số liệu kèm theo", "a fact beside"), group);
        foreach (var part in indicator.Parts.Where(p => p.ObservedAs is null))
        {
            var together = indicator.Parts.Where(other => other == part || other.ObservedAs == part.Id).ToArray();
            yield return Observation(
                request, prefix + part.Id, Label(together), part.Unit, string.Join("; ", together.Select(one => Level(request, asked, one))), group);
        }
    }

    private static Requirement? Asked(Requirement? whole, IndicatorPart part) =>
        whole is AllParts parts ? parts.Parts.FirstOrDefault(p => p.Part.Id == part.Id)?.Requirement : whole;

    /// <summary>What is asked of a part, with the condition under which it applies.</summary>
    private static string Level(TemplateRequest request, Requirement? whole, IndicatorPart part)
    {
        var level = request.Level(Asked(whole, part), part.Unit);
        return part.Condition is null ? level : $"{part.Condition}: {level}";
    }

    // One column serves parts of which one applies: it is called as each of them is.
    private static LocalText Label(IndicatorPart[] together) => new(
        string.Join(" / ", together.Select(part => part.Label.Vi)), string.Join(" / ", together.Select(part => part.Label.En)));

    private static TemplateColumn Observation(
        TemplateRequest request, string name, LocalText label, UnitOfMeasure? unit, string level, string group) => new(
        name, label.In(request.Language), unit?.Name.In(request.Language) ?? request.Words.Pick("đạt/không đạt", "met or not"), level, group,
        TemplateRule.Of(request.Words, ColumnRules.Choose(unit)), 16);
}
