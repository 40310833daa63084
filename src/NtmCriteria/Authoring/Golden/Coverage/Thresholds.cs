using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Lists every level of a rule book that a value is compared with, and every end of the limits of one.</summary>
public static class Thresholds
{
    /// <summary>The thresholds of a book, by set, version, indicator, column and year; those of provinces follow.</summary>
    /// <param name="book">The book.</param>
    public static IEnumerable<Threshold> Find(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var national = Walk(book, null).ToArray();
        foreach (var threshold in national) yield return threshold;
        var known = national.ToDictionary(t => (t.SetId, t.From, t.Id, t.Stratum, t.Year, t.End), t => t.Requirement);
        foreach (var province in book.Documents.Select(d => d.Province).OfType<string>().DistinctBy(VietnameseText.Key, StringComparer.Ordinal))
            foreach (var own in Walk(book, province))
                // What a province leaves as it is is no threshold of its own.
                if (!known.TryGetValue((own.SetId, own.From, own.Id, own.Stratum, own.Year, own.End), out var same) || !same.Equals(own.Requirement))
                    yield return own with { Province = province };
    }

    private static IEnumerable<Threshold> Walk(RuleBook book, string? province) =>
        from id in book.SetIds
        let definition = book.Definition(id)
        from indicator in definition.Criteria.SelectMany(c => c.Indicators)
        from v in Enumerable.Range(0, indicator.Versions.Length)
        // What a document filled later is a level too: the last day of the version counts.
        let last = v + 1 < indicator.Versions.Length ? indicator.Versions[v + 1].From.PlusDays(-1) : definition.Period.End
        let set = book.Get(id, last)
        from threshold in Find(set, set.Find(indicator.Id)!, province)
        select threshold;

    private static IEnumerable<Threshold> Find(CriteriaSet set, Indicator indicator, string? province)
    {
        var byYear = indicator.Requirements.ByYear;
        var years = byYear ? Enumerable.Range(set.Years.From, set.Years.To - set.Years.From + 1) : [set.Years.From];
        foreach (var year in years)
        {
            var columns = set.Strata.Select(stratum => (
                stratum.Code, Asked: set.RequirementFor(indicator.Id, CommuneIn(set, stratum.Code, province), year))).ToArray();
            // A column of one level for all is one threshold; so is the only column of an undivided set.
            var alike = columns.All(c => Equals(c.Asked, columns[0].Asked));
            foreach (var (code, asked) in alike ? columns.Take(1) : columns)
            {
                var (stratum, of) = (alike ? null : code, byYear ? year : (int?)null);
                if (asked is AllParts parts)
                {
                    foreach (var (part, requirement) in parts.Parts)
                        foreach (var end in Ends(requirement))
                            yield return new(set.Id, indicator.From, part.Id, stratum, of, null, requirement)
                            {
                                End = end, Indicator = indicator, Part = part, To = set.AsOf,
                            };
                }
                else if (asked is not null)
                {
                    foreach (var end in Ends(asked))
                        yield return new(set.Id, indicator.From, indicator.Id, stratum, of, null, asked)
                        {
                            End = end, Indicator = indicator, To = set.AsOf,
                        };
                }
            }
        }
    }

    internal static Commune CommuneIn(CriteriaSet set, string? stratum, string? province) => new("", "")
    {
        Province = province,
        FormerProvince = province,
        Region = set.Version.Strata.Kind == "region" ? stratum : null,
        Group = set.Version.Strata.Kind == "group" ? stratum : null,
    };

    /// <summary>Null for the level of a requirement, where it has one, and the ends of the limits around it.</summary>
    private static IEnumerable<ThresholdEnd?> Ends(Requirement requirement) =>
        requirement is LevelRequirement or FactorOf { Level: not null } or FactorOfOwn
            ? ThresholdEnd.Find(requirement).Prepend(null) : ThresholdEnd.Find(requirement);
}
