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
                ? $"{Words.Pick(OfGroups ? "nhóm" : "vùng", "column")} {stratum.Code} ({stratum.Name.In(Language)})"
                : OfGroups ? Words.Pick("chưa chọn nhóm xã", "no group chosen") : Words.Pick("chưa chọn vùng", "no region chosen");
            return Words.Pick("Mức yêu cầu: ", "Required levels: ") + place + column
                + $", {Words.Pick("năm", "year")} {ResultWords.Number(Year)}; {Words.Pick("quy định ngày", "rules of")} {Words.Day(Set.AsOf)}{Lacking}";
        }
    }

    /// <summary>Whether levels differ by group of communes, as they do from 2026, and not by region.</summary>
    private bool OfGroups => Set.Strata.Length > 0 && Set.Strata.All(s => char.IsAsciiDigit(s.Code[0]));

    /// <summary>That the list of indicators is not whole, on the face of the sheet: a reader must not take it for all that is asked.</summary>
    private string Lacking => Set.Criteria.Where(c => !c.IsComplete).Select(c => ResultWords.Number(c.Number)).ToArray() is { Length: > 0 } lacking
        ? Words.Pick(
            $". Chưa tra cứu đủ chỉ tiêu của tiêu chí {string.Join(", ", lacking)}: ghi kết luận (đạt, không đạt) ở cột 'criterion N' của tiêu chí ấy",
            $". Not all indicators of criterion {string.Join(", ", lacking)} are known: give the verdict in the column 'criterion N' of each")
        : "";

    public (string, string) Footer => ($"{Set.Id}; {ResultWords.Iso(Set.AsOf)}", DataLine.Write(Rules, Words));

    /// <summary>What is asked, or that it depends on the region.</summary>
    public string Level(Requirement? requirement, UnitOfMeasure? unit) =>
        requirement?.ToString(unit, Language) ?? Words.Pick("tùy theo vùng", "depends on the region");
}
