namespace NtmCriteria.Law;

/// <summary>Lists the levels of a rule book that are delegated, not known, known within limits or only recalled.</summary>
public static class RuleGaps
{
    /// <summary>The gaps of a book, by set, version, indicator, column and year.</summary>
    /// <param name="book">The book; what its documents give is no gap.</param>
    /// <param name="province">The province whose documents count as well, or null for national ones only.</param>
    /// <param name="setId">The only set to look at, or null for all.</param>
    public static IEnumerable<RuleGap> Find(RuleBook book, string? province = null, string? setId = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var id in setId is null ? book.SetIds : [setId])
        {
            var definition = book.Definition(id);
            foreach (var indicator in definition.Criteria.SelectMany(c => c.Indicators))
                for (var v = 0; v < indicator.Versions.Length; v++)
                {
                    // What a document filled later is no gap any more: the last day of the version counts.
                    var last = v + 1 < indicator.Versions.Length
                        ? indicator.Versions[v + 1].From.PlusDays(-1) : definition.Period.End;
                    var set = book.Get(id, last);
                    foreach (var gap in Find(set, set.Find(indicator.Id)!, province))
                        yield return gap;
                }
        }
    }

    private static IEnumerable<RuleGap> Find(CriteriaSet set, Indicator indicator, string? province)
    {
        var byYear = indicator.Requirements.ByYear;
        var years = byYear ? Enumerable.Range(set.Years.From, set.Years.To - set.Years.From + 1) : [set.Years.From];
        foreach (var year in years)
        {
            var columns = set.Strata
                .Select(stratum => (Stratum: stratum, Asked: Asked(set, indicator, stratum, province, year))).ToArray();
            var alike = columns.All(c => Equals(c.Asked, columns[0].Asked));
            foreach (var (stratum, asked) in alike ? columns.Take(1) : columns)
                foreach (var gap in Find(set, indicator, asked, alike ? null : stratum, byYear ? year : null))
                    yield return gap;
        }
    }

    private static Requirement? Asked(CriteriaSet set, Indicator indicator, Stratum stratum, string? province, int year)
    {
        var probe = new Commune("", "")
        {
            Province = province,
            FormerProvince = province,
            Region = set.Version.Strata.Kind == "region" ? stratum.Code : null,
            Group = set.Version.Strata.Kind == "group" ? stratum.Code : null,
        };
        return set.RequirementFor(indicator.Id, probe, year);
    }

    private static IEnumerable<RuleGap> Find(
        CriteriaSet set, Indicator indicator, Requirement? asked, Stratum? stratum, int? year)
    {
        if (asked is AllParts parts)
        {
            foreach (var (part, requirement) in parts.Parts)
                if (StateOf(requirement) is { } open)
                    yield return new(
                        set.Id, indicator.From, part.Id, part.Label, part.Kind, part.Unit, stratum, year, open, requirement);
        }
        else if (asked is not (null or FactorOf) && StateOf(asked) is { } state)
        {
            yield return new(
                set.Id, indicator.From, indicator.Id, indicator.Label, indicator.Kind, indicator.Unit, stratum, year,
                state, asked);
        }
    }

    private static GapState? StateOf(Requirement requirement) => requirement switch
    {
        Delegated => GapState.Delegated,
        NotKnown => GapState.NotKnown,
        WithinLimits => GapState.WithinLimits,
        NotRequired => null,
        { Evidence: EvidenceGrade.Recalled } => GapState.Recalled,
        _ => null,
    };
}
