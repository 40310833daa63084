using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>Reads one filled-in row: what it speaks of, then what it says of it. Every cell at fault is named.</summary>
internal sealed class FilledRowReader(string file, int line, FillingScope scope, Func<string, string> cell)
{
    private static readonly (string Word, EvidenceGrade Grade)[] Grades =
    [
        ("twoSources", EvidenceGrade.TwoSources), ("confirmed", EvidenceGrade.Confirmed), ("recalled", EvidenceGrade.Recalled),
    ];

    public List<TableProblem> Problems { get; } = [];

    public bool IsOpen => cell("value").Length == 0;

    /// <summary>The row, or null where something is wrong with it.</summary>
    public FilledRow? Read()
    {
        var document = Words("document", "the number of the document in which the level stands");
        var article = Words("article", "the article or annex in which the level stands");
        var day = Checked();
        var evidence = Evidence();
        if (Subject() is not { } subject) return null;
        var (set, indicator) = subject;
        var (stratum, year) = (Stratum(set), Year(set));
        var id = cell("indicator");
        var part = indicator.Parts.FirstOrDefault(p => p.Id == id && indicator.Id != id);
        var (kind, unit) = part is null ? (indicator.Kind, indicator.Unit) : (part.Kind, part.Unit);
        if (!FilledValue.TryRead(cell("value"), kind, unit, scope.Numbers, out var level, out var expected))
            Wrong("value", $"'{cell("value")}' is not a level of {id}; expected {expected}");
        if (Problems.Count > 0) return null;
        if (scope.Province is null
            && scope.Asked(scope.Rules, set.Id, id, stratum, year).Any(r => r is Delegated))
            Wrong(
                "indicator",
                $"'{id}' of {set.Id} is left to the province, and the document speaks for the whole country; expected --province NAME");
        return Problems.Count > 0
            ? null
            : new(
                line,
                new(
                    set.Id, id, stratum, year, level, document, article, cell("page") is { Length: > 0 } page ? page : null,
                    day, evidence),
                unit);
    }

    /// <summary>The set and indicator as they read in the document's period; it must not reach into another version.</summary>
    private (CriteriaSet Set, Indicator Indicator)? Subject()
    {
        var (setId, id) = (cell("set"), cell("indicator"));
        var known = scope.Rules.SetIds;
        if (!known.Contains(setId, StringComparer.Ordinal))
        {
            Wrong("set", $"'{setId}' is no loaded set{NearestName.Hint(setId, known)}; expected one of {string.Join(", ", known)}");
            return null;
        }

        if (scope.DaysOf(setId) is not { } days)
        {
            var period = scope.Rules.PeriodOf(setId);
            Wrong(
                "set",
                $"'{setId}' is in force from {Names.Iso(period.Start)} to {Names.Iso(period.End)}; expected --from and --to that meet these days");
            return null;
        }

        var set = scope.Rules.Get(setId, days.Start);
        if (FillingScope.Find(set, id) is not { } indicator)
        {
            var ids = set.Indicators.SelectMany(i => i.Parts.Select(p => p.Id).Append(i.Id));
            Wrong("indicator", $"'{id}' is no indicator or part of {setId}{NearestName.Hint(id, ids)}; expected an id of the set");
            return null;
        }

        Version(set, indicator, days);
        return (set, indicator);
    }

    private void Version(CriteriaSet set, Indicator indicator, DateInterval days)
    {
        if (cell("from") is { Length: > 0 } text)
        {
            if (!DayCell.TryRead(text, scope.Numbers, out var from))
                Wrong("from", $"'{text}' is not a day; {DayCell.Expected(scope.Numbers)}");
            else if (from != indicator.From)
            {
                Wrong(
                    "from",
                    $"the row speaks of the version of {indicator.Id} from {Names.Iso(from)}, but on {Names.Iso(days.Start)} the one from "
                    + $"{Names.Iso(indicator.From)} holds; expected a row of that version, or other days in --from and --to");
                return;
            }
        }

        // A level read in one text must not slip into the wording of another one.
        var last = FillingScope.Find(scope.Rules.Get(set.Id, days.End), indicator.Id);
        if (last is null || last.From != indicator.From)
            Wrong(
                "indicator",
                $"'{indicator.Id}' reads anew from {(last is null ? "a day" : Names.Iso(last.From))} within the document's period; expected "
                + "--from and --to inside one version: one document for each");
    }

    private string? Stratum(CriteriaSet set)
    {
        var text = cell("stratum");
        if (text.Length == 0) return null;
        var codes = set.Strata.Select(s => s.Code).ToArray();
        var found = Array.Find(codes, c => c.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (found is null)
            Wrong("stratum", $"'{text}' is no column of {set.Id}{NearestName.Hint(text, codes)}; expected one of {string.Join(", ", codes)}, or nothing for all");
        return found;
    }

    private int? Year(CriteriaSet set)
    {
        var text = cell("year");
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= set.Years.From && year <= set.Years.To)
            return year;
        Wrong("year", $"'{text}' is no year of {set.Id}; expected {set.Years.From} to {set.Years.To}, or nothing for all");
        return null;
    }

    private LocalDate Checked()
    {
        var text = Words("checked", "the day on which somebody read the level there");
        if (!DayCell.TryRead(text, scope.Numbers, out var day) && text.Length > 0)
            Wrong("checked", $"'{text}' is not a day; {DayCell.Expected(scope.Numbers)}");
        return day;
    }

    private EvidenceGrade Evidence()
    {
        var text = cell("evidence");
        if (text.Length == 0) return EvidenceGrade.Confirmed;
        foreach (var (word, grade) in Grades)
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
                return grade;
        var words = Grades.Select(g => g.Word).ToArray();
        Wrong("evidence", $"'{text}' is no evidence grade{NearestName.Hint(text, words)}; expected {string.Join(", ", words)}, or nothing for confirmed");
        return default;
    }

    private string Words(string column, string expected)
    {
        var text = cell(column);
        if (text.Length == 0) Wrong(column, $"the cell is empty although a value is given; expected {expected}");
        return text;
    }

    private void Wrong(string column, string message) => Problems.Add(new(file, line, column, cell(column), message));
}
