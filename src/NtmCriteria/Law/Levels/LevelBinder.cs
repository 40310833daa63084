namespace NtmCriteria;

/// <summary>
/// Holds the lines of a document of levels against the sets they name: the indicator must exist, the level must be of
/// its kind, and a province may go beyond the national level but not below it.
/// </summary>
internal static class LevelBinder
{
    public static IEnumerable<BoundLevel> Bind(RuleBook book, LevelsDefinition document)
    {
        var reader = document.Reader;
        var bound = new List<BoundLevel>();
        foreach (var line in document.Lines)
        {
            if (!book.SetIds.Contains(line.SetId))
            {
                reader.Report(line.Path + ".set", $"\"{line.SetId}\" is no loaded set; expected one of {string.Join(", ", book.SetIds)}");
                continue;
            }

            var set = book.Definition(line.SetId);
            var from = document.Period.Start > set.Period.Start ? document.Period.Start : set.Period.Start;
            if (from > set.Period.End || document.Period.End < set.Period.Start)
            {
                reader.Report(
                    line.Path + ".set",
                    $"\"{line.SetId}\" is not in force in the document's period; expected a set of that period");
                continue;
            }

            if (BindLine(book.Get(line.SetId, from), document, line) is { } level) bound.Add(level);
        }

        Overlaps(reader, bound);
        reader.Finish();
        return bound;
    }

    private static BoundLevel? BindLine(CriteriaSet set, LevelsDefinition document, LevelLine line)
    {
        var reader = document.Reader;
        var indicator = set.Find(line.IndicatorId);
        var part = indicator is not null ? null : set.Indicators.SelectMany(i => i.Parts).FirstOrDefault(p => p.Id == line.IndicatorId);
        if (indicator is null && part is null)
        {
            reader.Report(line.Path + ".indicator", $"\"{line.IndicatorId}\" is no indicator or part of {set.Id}; expected an id of the set");
            return null;
        }

        int? stratum = line.Stratum is null ? null : set.Version.Strata.IndexOf(line.Stratum);
        reader.Require(
            stratum is not -1, line.Path + ".stratum",
            $"\"{line.Stratum}\" is no column of {set.Id}; expected one of {string.Join(", ", set.Strata)}");
        reader.Require(
            line.Year is null || (line.Year >= set.Years.From && line.Year <= set.Years.To), line.Path + ".year",
            $"{line.Year} is outside the set; expected {set.Years.From} to {set.Years.To}");
        if (stratum == -1) return null;
        var kind = indicator?.Kind ?? part!.Kind;
        if (Make(kind, line) is not { } requirement)
        {
            reader.Report(line.Path + ".level", $"the level is not of the indicator's kind; expected {Expected(kind)}");
            return null;
        }

        Compare(set, document, line, stratum, requirement);
        return new(document, line, stratum, requirement);
    }

    private static Requirement? Make(RequirementKind kind, LevelLine line) => (kind, line.Cell) switch
    {
        (_, { NotRequired: true }) => new NotRequired(line.Source),
        (RequirementKind.Attained, { Attained: true }) => new Attained(line.Source),
        (RequirementKind.AtLeast, { Number: { } level }) => new AtLeast(level, line.Source),
        (RequirementKind.AtMost, { Number: { } level }) => new AtMost(level, line.Source),
        (RequirementKind.MoreThan, { Number: { } level }) => new MoreThan(level, line.Source),
        (RequirementKind.CountAtLeast, { Number: { } level }) => new CountAtLeast(level, line.Source),
        (RequirementKind.GradeAtLeast, { Number: { } level }) => new GradeAtLeast(level, line.Source),
        _ => null,
    };

    private static string Expected(RequirementKind kind) => kind switch
    {
        RequirementKind.Attained => "true: the indicator is judged met or not met",
        RequirementKind.AllParts => "the id of one of its parts instead of the indicator's own",
        RequirementKind.FactorOf or RequirementKind.FactorOfOwn or RequirementKind.MeetsSet =>
            "no level: this indicator's is computed",
        _ => "a number",
    };

    /// <summary>Each national level that the line covers must not be undercut; a national line must not replace a surer figure.</summary>
    private static void Compare(
        CriteriaSet set, LevelsDefinition document, LevelLine line, int? stratum, Requirement requirement)
    {
        foreach (var column in Columns(set, document, line, stratum))
            for (var year = line.Year ?? set.Years.From; year <= (line.Year ?? set.Years.To); year++)
            {
                var national = Current(set, line.IndicatorId, column, year);
                if (national is null or NotKnown or Delegated) continue;
                var place = $"{set.Strata[column]}, {year}";
                if (document.Province is null)
                {
                    if (national.Evidence < requirement.Evidence) continue;
                    document.Reader.Report(
                        line.Path + ".level",
                        $"the national level is known already ({Words(national)}, {place}, {national.Evidence}); "
                        + "expected a level that is open, or stronger evidence");
                    return;
                }

                if (!Undercuts(requirement, national)) continue;
                document.Reader.Report(
                    line.Path + ".level",
                    $"the level of {document.Province} ({Words(requirement)}) is below the national level "
                    + $"({Words(national)}, {place}, {national.Source.Instrument}); expected one as strict or stricter");
                return;
            }
    }

    private static bool Undercuts(Requirement requirement, Requirement national) => (requirement, national) switch
    {
        (NotRequired, not NotRequired) => true,
        (AtMost own, AtMost theirs) => own.Level > theirs.Level,
        (LevelRequirement own, LevelRequirement theirs) => own.Level < theirs.Level,
        _ => false,
    };

    /// <summary>The columns that a line can hold for: the one named, or those that communes of the province can come under.</summary>
    private static IEnumerable<int> Columns(CriteriaSet set, LevelsDefinition document, LevelLine line, int? stratum)
    {
        var all = Enumerable.Range(0, set.Strata.Length);
        if (stratum is { } only) return [only];
        if (document.Province is null || set.Version.Strata.Kind != "region") return all;
        var probe = new Commune("", "", Province: document.Province) { Zone = line.Zone };
        var own = set.StratumOf(probe).Index;
        if (own < 0) return all;
        var moved = set.Version.Strata.Overrides.Select(o => set.Version.Strata.IndexOf(o.Use));
        return line.Zone is null ? moved.Append(own).Distinct() : [own];
    }

    private static Requirement? Current(CriteriaSet set, string id, int column, int year)
    {
        if (set.Find(id) is { } indicator) return indicator.In(column, year);
        return set.Indicators.Where(i => i.Parts.Any(p => p.Id == id)).Select(i => i.In(column, year)).OfType<AllParts>()
            .SelectMany(parts => parts.Parts).FirstOrDefault(p => p.Part.Id == id)?.Requirement;
    }

    private static string Words(Requirement requirement) => Wording.Of(requirement, null, Language.English);

    private static void Overlaps(DocumentReader reader, List<BoundLevel> bound)
    {
        for (var i = 0; i < bound.Count; i++)
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (bound[i].Line, bound[j].Line);
                if (one.SetId == other.SetId && one.IndicatorId == other.IndicatorId
                    && one.Closeness == other.Closeness && one.Meets(other))
                    reader.Report(
                        one.Path, $"says again what {other.Path} says of {one.IndicatorId}; expected one level for each commune and year");
            }
    }

    /// <summary>Two documents must not both speak of one commune, indicator, year and day.</summary>
    public static void RefuseDoubles(LevelsDefinition added, IEnumerable<BoundLevel> addedLevels, IEnumerable<BoundLevel> present)
    {
        foreach (var (level, other) in from level in addedLevels
                                       from other in present
                                       where SameScope(level, other)
                                       select (level, other))
            added.Reader.Report(
                level.Line.Path,
                $"speaks of {level.Line.SetId}#{level.Line.IndicatorId} in the period of document \"{other.Document.Id}\", "
                + "which does so too; expected one document at a time");
        added.Reader.Finish();

        static bool SameScope(BoundLevel one, BoundLevel other) =>
            one.Line.SetId == other.Line.SetId && one.Line.IndicatorId == other.Line.IndicatorId
            && one.Line.Closeness == other.Line.Closeness && one.Line.Meets(other.Line)
            && Key(one.Document.Province) == Key(other.Document.Province)
            && one.Document.Period.Intersection(other.Document.Period) is not null;
    }

    private static string Key(string? province) => province is null ? "" : VietnameseText.Key(province);
}
