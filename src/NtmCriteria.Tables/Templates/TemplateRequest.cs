using NtmCriteria.Law;
using NtmCriteria.Statistics;

namespace NtmCriteria.Tables;

/// <summary>What a template is for.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Set">The set whose indicators are asked for.</param>
/// <param name="Place">A commune that stands for all: its province and column.</param>
/// <param name="Year">The year of the levels.</param>
/// <param name="Language">The language of labels.</param>
/// <param name="Reading">How the filled workbook is read, or null.</param>
internal sealed record TemplateRequest(RuleBook Rules, CriteriaSet Set, Commune Place, int Year, Language Language, string? Reading)
{
    public ResultWords Words { get; } = new(Language);

    /// <summary>The column of the tables that the levels are taken from, or null where it is left open.</summary>
    public Stratum? Stratum => Set.StratumOf(Place).Stratum;

    /// <summary>What the levels are for, in a line.</summary>
    public string About
    {
        get
        {
            var place = Place.Province is { } province ? $"{Words.Pick("tỉnh", "province")} {province}, " : "";
            var column = Stratum is { } stratum
                ? $"{Words.Pick("cột", "column")} {stratum.Code} ({stratum.Name.In(Language)})"
                : Words.Pick("chưa chọn vùng", "no region chosen");
            return Words.Pick("Mức yêu cầu: ", "Required levels: ") + place + column
                + $", {Words.Pick("năm", "year")} {ResultWords.Number(Year)}; {Words.Pick("quy định ngày", "rules of")} {Words.Day(Set.AsOf)}";
        }
    }

    public (string, string) Footer => ($"{Set.Id}; {ResultWords.Iso(Set.AsOf)}", DataLine.Write(Rules, Words));

    /// <summary>What is asked, or that it depends on the region.</summary>
    public string Level(Requirement? requirement, UnitOfMeasure? unit) =>
        requirement?.ToString(unit, Language) ?? Words.Pick("tùy theo vùng", "depends on the region");
}
