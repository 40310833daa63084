using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// Finds what a row speaks of: the wording of an indicator, on the days on which it reads so. A level read in one text must
/// not slip into another one, be it by an id that a spreadsheet cut or by an amendment.
/// </summary>
internal sealed class FilledSubject(FillingScope scope, FilledCells cells)
{
    /// <summary>The wording and its days within the document's, or null where something is wrong with it.</summary>
    public (FilledVersion Version, DateInterval Days)? Find()
    {
        var (setId, id) = (cells["set"], cells["indicator"]);
        var known = scope.Rules.SetIds;
        if (!known.Contains(setId, StringComparer.Ordinal))
        {
            var all = string.Join(", ", known);
            cells.Wrong("set", $"'{setId}' không phải bộ đã nạp{Meant(setId, known)}; cần một trong {all}",
                $"'{setId}' is no loaded set{Meant(setId, known)}; expected one of {all}");
            return null;
        }

        if (scope.DaysOf(setId) is null)
        {
            var period = Days(scope.Rules.PeriodOf(setId));
            cells.Wrong("set", $"'{setId}' có hiệu lực từ {period.Vi}; cần --from và --to gặp các ngày này",
                $"'{setId}' is in force from {period.En}; expected --from and --to that meet these days");
            return null;
        }

        var versions = scope.VersionsOf(setId, id);
        if (versions.Count == 0)
        {
            var ids = Ids(scope.Rules.Get(setId, scope.DaysOf(setId)!.Start)).ToArray();
            cells.Wrong("indicator", $"'{id}' không phải chỉ tiêu hay thành phần của {setId}{Meant(id, ids)}; cần một mã của bộ",
                $"'{id}' is no indicator or part of {setId}{Meant(id, ids)}; expected an id of the set");
            return null;
        }

        if (Chosen(versions) is not { } chosen) return null;
        return IsOfRow(chosen.Version) ? chosen : null;
    }

    private (FilledVersion Version, DateInterval Days)? Chosen(IReadOnlyList<FilledVersion> versions)
    {
        var (id, firsts) = (cells["indicator"], string.Join(", ", versions.Select(v => Names.Iso(v.Days.Start))));
        if (cells["from"].Length > 0)
        {
            if (cells.Day("from") is not { } from) return null;
            if (versions.FirstOrDefault(v => v.Days.Start == from) is not { } named)
            {
                cells.Wrong("from", $"{id} không có phiên bản từ {Names.Iso(from)}; cần một trong {firsts}, hoặc để trống",
                    $"there is no version of {id} from {Names.Iso(from)}; expected one of {firsts}, or nothing");
                return null;
            }

            if (named.Days.Intersection(scope.Period) is { } days) return (named, days);
            var held = Days(named.Days);
            cells.Wrong("from", $"phiên bản này của {id} có hiệu lực từ {held.Vi}; cần --from và --to gặp các ngày này",
                $"this version of {id} is in force from {held.En}; expected --from and --to that meet these days");
            return null;
        }

        var open = versions.Where(v => v.Days.Intersection(scope.Period) is not null).ToArray();
        // A label tells of which wording the row speaks.
        if (open.Length > 1 && open.Where(v => Labels(v).Any(Says)).ToArray() is { Length: > 0 } told) open = told;
        if (open.All(v => v.IsAlike(open[0])))
            return (open[0], new(Later(open[0].Days.Start, scope.Period.Start), Earlier(open[^1].Days.End, scope.Period.End)));
        cells.Wrong("from", $"'{id}' có lời mới từ {Names.Iso(open[1].Days.Start)}, trong các ngày của tài liệu; cần ngày đầu của phiên bản: {firsts}, mỗi phiên bản một dòng",
            $"'{id}' reads anew from {Names.Iso(open[1].Days.Start)} within the document's period; expected the first day of the version: {firsts}, one row for each");
        return null;
    }

    private static readonly string[] LabelColumns = ["label_vi", "label_en", "label"];

    /// <summary>Whether label, kind and unit of the row are those of the indicator: an id alone may have been cut.</summary>
    private bool IsOfRow(FilledVersion version)
    {
        var before = cells.Problems.Count;
        var id = version.Id;
        string[] longer = [.. Ids(version.Set).Where(other => other.StartsWith(id, StringComparison.Ordinal) && other[id.Length..].All(c => c == '0') && other != id)];
        var given = LabelColumns.Where(c => cells[c].Length > 0).ToArray();
        foreach (var column in given)
        {
            if (Labels(version).Any(label => Same(label, cells[column]))) continue;
            // What is nearer to another one's words is that one's; a slip in its own words is none.
            var nearest = Nearest(version.Set, cells[column]);
            if (nearest?.Id == id) continue;
            var own = version.Label;
            var vi = nearest is { } found ? $"lời '{cells[column]}' là của {found.Id}, không phải của {id} ('{own.Vi}')" : $"lời '{cells[column]}' không phải của {id} ('{own.Vi}')";
            var en = nearest is { } theirs ? $"the label '{cells[column]}' is that of {theirs.Id}, not of {id} ('{own.En}')" : $"the label '{cells[column]}' is not that of {id} ('{own.En}')";
            if (nearest is { } cut && longer.Contains(cut.Id, StringComparer.Ordinal))
                cells.Wrong("indicator", $"{vi}: bảng tính đã cắt số 0; cần '{cut.Id}', để ô ở dạng văn bản", $"{en}: a spreadsheet cut the zero; expected '{cut.Id}', in a cell of text");
            else cells.Wrong("indicator", $"{vi}; cần mã và lời của cùng một chỉ tiêu", $"{en}; expected the id and the label of one indicator");
            break;
        }

        if (given.Length == 0 && longer.Length > 0 && cells.IsNumber("indicator"))
            cells.Wrong("indicator", $"ô lưu dạng số, nên có thể là {id} hoặc {longer[0]}; cần ô dạng văn bản, hoặc cột label_vi",
                $"the cell is stored as a number and may be {id} or {longer[0]}; expected a cell of text, or the column label_vi");
        if (cells["kind"] is { Length: > 0 } kind && !kind.Equals(Names.Camel(version.Kind.ToString()), StringComparison.OrdinalIgnoreCase))
            Other("kind", kind, Names.Camel(version.Kind.ToString()), id);
        if (cells["unit"] is { Length: > 0 } unit && !(version.Unit is { } measure && new[] { measure.Id, measure.Name.Vi, measure.Name.En }.Any(name => Same(name, unit))))
            Other("unit", unit, version.Unit?.Id ?? "", id);
        return cells.Problems.Count == before;
    }

    private void Other(string column, string given, string own, string id) => cells.Wrong(
        column, $"'{given}' không phải của {id}; cần '{own}'", $"'{given}' is not that of {id}; expected '{own}'");

    private static (string Id, LocalText Label)? Nearest(CriteriaSet set, string label)
    {
        var all = Ids(set).Select(id => (Id: id, Label: LabelOf(set, id))).ToArray();
        foreach (var one in all)
            if (Same(one.Label.Vi, label) || Same(one.Label.En, label))
                return one;
        return VietnameseText.Nearest(label, all.SelectMany(one => new[] { one.Label.Vi, one.Label.En })) is { } near
            ? all.First(one => one.Label.Vi == near || one.Label.En == near)
            : null;
    }

    private static LocalText LabelOf(CriteriaSet set, string id) =>
        set.Find(id)?.Label ?? set.Indicators.SelectMany(i => i.Parts).First(p => p.Id == id).Label;

    private static IEnumerable<string> Ids(CriteriaSet set) => set.Indicators.SelectMany(i => i.Parts.Select(p => p.Id).Append(i.Id));

    private bool Says(string label) => Same(label, cells["label_vi"]) || Same(label, cells["label_en"]) || Same(label, cells["label"]);

    private static string[] Labels(FilledVersion version) => [version.Label.Vi, version.Label.En];

    private static bool Same(string one, string other) => VietnameseText.Key(one) == VietnameseText.Key(other);

    private string Meant(string text, IEnumerable<string> known) => VietnameseText.Nearest(text, known) is { } nearest
        ? scope.Words.Pick($" (có phải '{nearest}'?)", $" (did you mean '{nearest}'?)") : "";

    private static LocalText Days(DateInterval days) => new(
        $"{Names.Iso(days.Start)} đến {Names.Iso(days.End)}", $"{Names.Iso(days.Start)} to {Names.Iso(days.End)}");

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;
}
