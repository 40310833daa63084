using System.Globalization;
using NtmCriteria.Authoring.Limits;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>Turns a row into an outcome, or says what is wrong with it.</summary>
internal sealed class OutcomeRow(
    string file, int line, RuleBook book, NumberStyle numbers, IEnumerable<string> columns, Func<string, string> cell, List<TableProblem> problems)
{
    public PublishedOutcome? Read()
    {
        var before = problems.Count;
        var year = Year("year");
        if (year is not null && !book.SetIds.Contains(cell("set"), StringComparer.Ordinal))
            Wrong("set", TableTexts.Fill("notLoadedSet", ("value", cell("set")), ("hint", NearestName.HintText(cell("set"), book.SetIds)), ("known", book.SetIds)));
        if (problems.Count > before || year is not { } decided) return null;
        var set = book.Get(cell("set"), Day(decided));
        var printed = int.TryParse(cell("income_year"), NumberStyles.None, CultureInfo.InvariantCulture, out var income);
        // A year that was not printed, or printed as a span, leaves open which level was met.
        var dossier = Dossier.Fill(Commune(set), printed ? income : decided);
        foreach (var column in columns) Observe(dossier, set, column);
        if (problems.Count > before) return null;
        return new(
            set.Id, dossier.Build(), decided, OutcomeWords.Read(cell("outcome")), cell("outcome"), cell("source") is { Length: > 0 } source ? source : file)
        {
            IsIrregular = cell("irregular").Length > 0,
            IsModel = set.Tier != Tier.Model && cell("claimed_tier").Equals("model", StringComparison.OrdinalIgnoreCase),
            IsYearOpen = !printed,
            Failed = [.. Words("failed")],
            OpenCriteria = [.. Words("open_criteria").Select(Number).OfType<int>()],
        };
    }

    private Commune Commune(CriteriaSet set)
    {
        string? Named(string column) => cell(column) is { Length: > 0 } text ? text : null;
        var region = Named("region");
        if (region is not null && set.Strata.All(s => s.Code != region))
        {
            Wrong("region", TableTexts.Fill("notColumnOfSet", ("value", region), ("set", set.Id), ("known", set.Strata.Select(s => s.ToString()))));
            region = null;
        }

        return new(cell("code"), cell("commune"))
        {
            District = Named("district"), Province = Named("province"), Region = region, Zone = ZoneOf(),
        };
    }

    private Zone? ZoneOf() => cell("zone") switch
    {
        "" => null,
        "I" or "1" => Zone.I,
        "II" or "2" => Zone.II,
        "III" or "3" => Zone.III,
        "outside" => Zone.Outside,
        var other => Unknown(other),
    };

    private Zone? Unknown(string text)
    {
        Wrong("zone", TableTexts.Fill("notOutcomeZone", ("value", text)));
        return null;
    }

    private void Observe(Dossier.Builder dossier, CriteriaSet set, string column)
    {
        if (cell(column) is not { Length: > 0 } text || OutcomeColumns.All.Contains(column, StringComparer.OrdinalIgnoreCase)) return;
        var names = OutcomeColumns.Shared.GetValueOrDefault(column) ?? [column];
        if (set.Indicators.FirstOrDefault(i => names.Contains(i.Id) || (i.Quantity is { } quantity && names.Contains(quantity))) is not { } indicator) return;
        if (!ObservationCell.TryRead(text, numbers, out var observation, out var problem)) Wrong(column, problem!);
        else dossier.Observe(indicator.Id, observation!);
    }

    private string[] Words(string column) =>
        cell(column).Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);

    private int? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong("open_criteria", TableTexts.Fill("notCriterionNumber", ("value", word)));
        return null;
    }

    private int? Year(string column)
    {
        if (int.TryParse(cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100) return year;
        Wrong(column, TableTexts.Fill("notOutcomeYear", ("value", cell(column))));
        return null;
    }

    private NodaTime.LocalDate Day(int year)
    {
        var period = book.PeriodOf(cell("set"));
        var day = new NodaTime.LocalDate(year, 12, 31);
        return day > period.End ? period.End : day < period.Start ? period.Start : day;
    }

    private void Wrong(string column, LocalText problem) => problems.Add(TableProblem.Of(file, line, column, cell(column), problem));
}
