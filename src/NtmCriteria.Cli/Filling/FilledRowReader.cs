using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>Reads one filled-in row: what it speaks of, then what it says of it. Every cell at fault is named.</summary>
internal sealed class FilledRowReader(FillingScope scope, FilledCells cells)
{
    private static readonly (string Word, EvidenceGrade Grade)[] Grades =
    [
        ("twoSources", EvidenceGrade.TwoSources), ("confirmed", EvidenceGrade.Confirmed), ("recalled", EvidenceGrade.Recalled),
    ];

    public bool IsOpen => cells["value"].Length == 0;

    /// <summary>The row, or null where something is wrong with it.</summary>
    public FilledRow? Read()
    {
        var document = cells.Need("document", "số hiệu văn bản quy định mức", "the number of the document in which the level stands");
        var article = cells.Need("article", "điều hoặc phụ lục quy định mức", "the article or annex in which the level stands");
        cells.Need("checked", "ngày đã đọc mức trong văn bản", "the day on which somebody read the level there");
        var (day, signed, evidence, zone) = (cells.Day("checked") ?? default, cells.Day("signed"), Evidence(), ZoneOf());
        if (new FilledSubject(scope, cells).Find() is not { } subject) return null;
        var (version, days) = subject;
        var (set, id) = (version.Set, version.Id);
        var (stratum, year) = (Stratum(set), Year(set));
        if (signed > days.Start)
            cells.Wrong("signed", $"{Names.Iso(signed.Value)} sau ngày đầu có hiệu lực {Names.Iso(days.Start)}; cần ngày ký không muộn hơn, hoặc --from muộn hơn",
                $"{Names.Iso(signed.Value)} is after the first day {Names.Iso(days.Start)} on which the level holds; expected no later day, or a later --from");
        if (!FilledValue.TryRead(cells, version, scope.Numbers, out var level, out var expected))
            cells.Wrong("value", $"'{cells["value"]}' không phải mức của {id}; cần {expected.Vi}", $"'{cells["value"]}' is not a level of {id}; expected {expected.En}");
        if (cells.Problems.Count > 0) return null;
        var filled = new FilledLevel(
            set.Id, id, stratum, year, level, document, article, cells["page"] is { Length: > 0 } page ? page : null, day, evidence)
        {
            Zone = zone,
            SignedOn = signed,
            Days = days == scope.DaysOf(set.Id) ? null : days,
        };
        if (scope.Province is null && scope.Asked(scope.Rules, filled).Any(r => r is Delegated))
            cells.Wrong("indicator", $"'{id}' của {set.Id} do tỉnh quy định, còn tài liệu cho cả nước; cần --province TÊN",
                $"'{id}' of {set.Id} is left to the province, and the document speaks for the whole country; expected --province NAME");
        return cells.Problems.Count > 0 ? null : new(cells.Row, filled, version.Unit);
    }

    /// <summary>The column of the tables: the region, or the commune group, which may stand in a column of its own.</summary>
    private string? Stratum(CriteriaSet set)
    {
        var (column, group) = (cells["stratum"], cells["group"]);
        if (column.Length > 0 && group.Length > 0 && !column.Equals(group, StringComparison.OrdinalIgnoreCase))
            cells.Wrong("group", $"'{group}' khác với '{column}' ở cột stratum; cần một trong hai", $"'{group}' differs from '{column}' in the column stratum; expected one of them");
        var (name, text) = column.Length > 0 ? ("stratum", column) : ("group", group);
        if (text.Length == 0) return null;
        var codes = set.Strata.Select(s => s.Code).ToArray();
        var bare = VietnameseText.Key(text);
        foreach (var word in new[] { "nhóm ", "nhom ", "group " })
            if (bare.StartsWith(word, StringComparison.Ordinal)) bare = bare[word.Length..];
        var found = Array.Find(codes, c => VietnameseText.Key(c) == bare)
            ?? set.Strata.FirstOrDefault(s => VietnameseText.Key(s.Name.Vi) == VietnameseText.Key(text) || VietnameseText.Key(s.Name.En) == VietnameseText.Key(text))?.Code;
        if (found is null || (name == "group" && codes.Any(c => !char.IsAsciiDigit(c[0]))))
        {
            var (nearest, all) = (VietnameseText.Nearest(text, codes), string.Join(", ", codes));
            cells.Wrong(name, $"'{text}' không phải cột của {set.Id}{(nearest is null ? "" : $" (có phải '{nearest}'?)")}; cần một trong {all}, hoặc để trống cho mọi cột",
                $"'{text}' is no column of {set.Id}{(nearest is null ? "" : $" (did you mean '{nearest}'?)")}; expected one of {all}, or nothing for all");
        }

        return found;
    }

    private int? Year(CriteriaSet set)
    {
        var text = cells["year"];
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= set.Years.From && year <= set.Years.To)
            return year;
        cells.Wrong("year", $"'{text}' không phải năm của {set.Id}; cần {set.Years.From} đến {set.Years.To}, hoặc để trống cho mọi năm",
            $"'{text}' is no year of {set.Id}; expected {set.Years.From} to {set.Years.To}, or nothing for all");
        return null;
    }

    private Zone? ZoneOf()
    {
        var text = cells["zone"];
        if (text.Length == 0) return null;
        var key = VietnameseText.Key(text);
        foreach (var word in new[] { "xã ", "thuộc ", "khu vực ", "khu vuc ", "kv. ", "kv.", "kv ", "kv", "zone " })
            if (key.StartsWith(word, StringComparison.Ordinal)) key = key[word.Length..].Trim();
        Zone? zone = key switch
        {
            "i" or "1" => Zone.I,
            "ii" or "2" => Zone.II,
            "iii" or "3" => Zone.III,
            "0" or "outside" => Zone.Outside,
            _ when key == VietnameseText.Key("ngoài") || key == VietnameseText.Key("ngoài khu vực") => Zone.Outside,
            _ => null,
        };
        if (zone is null)
            cells.Wrong("zone", $"'{text}' không phải khu vực; cần I, II, III, hoặc 'ngoài', hoặc để trống cho mọi khu vực",
                $"'{text}' is no zone; expected I, II, III or outside, or nothing for all");
        return zone;
    }

    private EvidenceGrade Evidence()
    {
        var text = cells["evidence"];
        if (text.Length == 0) return EvidenceGrade.Confirmed;
        foreach (var (word, grade) in Grades)
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase) || VietnameseText.Key(scope.Words.Describe(grade)) == VietnameseText.Key(text))
                return grade;
        var words = Grades.Select(g => g.Word).ToArray();
        var (nearest, all) = (VietnameseText.Nearest(text, words), string.Join(", ", words));
        cells.Wrong("evidence", $"'{text}' không phải cấp bằng chứng{(nearest is null ? "" : $" (có phải '{nearest}'?)")}; cần {all}, hoặc để trống là confirmed",
            $"'{text}' is no evidence grade{(nearest is null ? "" : $" (did you mean '{nearest}'?)")}; expected {all}, or nothing for confirmed");
        return default;
    }
}
