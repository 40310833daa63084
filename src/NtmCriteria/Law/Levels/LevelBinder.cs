namespace NtmCriteria.Law;

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
            if (!book.SetIds.Contains(line.SetId, StringComparer.Ordinal))
            {
                reader.Report(
                    line.Path + ".set", ProblemCode.Reference, "setNotLoaded", ("set", line.SetId), ("known", book.SetIds));
                continue;
            }

            var set = book.Definition(line.SetId);
            if (line.Days.Start > set.Period.End || line.Days.End < set.Period.Start)
            {
                reader.Report(line.Path + ".set", ProblemCode.Reference, "setNotInForce", ("set", line.SetId));
                continue;
            }

            if (BindLine(SetOf(book, line), document, line) is { } level) bound.Add(level);
        }

        Overlaps(reader, bound);
        reader.Finish();
        return bound;
    }

    /// <summary>The set that a line is held against: as it stands on the first day of both.</summary>
    public static CriteriaSet SetOf(RuleBook book, LevelLine line)
    {
        var start = book.Definition(line.SetId).Period.Start;
        return book.Get(line.SetId, line.Days.Start > start ? line.Days.Start : start);
    }

    /// <summary>What the set asks in each column and year that a line holds for.</summary>
    public static IEnumerable<(int Column, int Year, Requirement? Known)> Covered(
        CriteriaSet set, LevelsDefinition document, LevelLine line, int? stratum) =>
        from column in Columns(set, document, line, stratum)
        from year in Enumerable.Range(line.Year ?? set.Years.From, line.Year is null ? set.Years.To - set.Years.From + 1 : 1)
        select (column, year, Current(set, line.IndicatorId, column, year));

    private static BoundLevel? BindLine(CriteriaSet set, LevelsDefinition document, LevelLine line)
    {
        var reader = document.Reader;
        var indicator = set.Find(line.IndicatorId);
        var part = indicator is not null ? null : set.Indicators.SelectMany(i => i.Parts).FirstOrDefault(p => p.Id == line.IndicatorId);
        if (indicator is null && part is null)
        {
            reader.Report(
                line.Path + ".indicator", ProblemCode.Reference, "noIndicatorOrPart",
                ("id", line.IndicatorId), ("set", set.Id));
            return null;
        }

        int? stratum = line.Stratum is null ? null : set.Version.Strata.IndexOf(line.Stratum);
        reader.Require(
            stratum is not -1, line.Path + ".stratum", ProblemCode.Reference, "noColumnOfSet",
            ("code", line.Stratum), ("set", set.Id), ("known", set.Strata));
        reader.Require(
            line.Year is null || (line.Year >= set.Years.From && line.Year <= set.Years.To), line.Path + ".year",
            ProblemCode.Completeness, "yearOutsideSet", ("year", line.Year), ("from", set.Years.From), ("to", set.Years.To));
        if (stratum == -1) return null;
        var kind = indicator?.Kind ?? part!.Kind;
        if (Make(reader, kind, line) is not { } requirement)
        {
            reader.Report(
                line.Path + ".level", ProblemCode.Level, "levelOfOtherKind", ("expected", ProblemTexts.All[Expected(kind)]));
            return null;
        }

        Compare(set, document, line, stratum, requirement);
        return new(document, line, stratum, requirement);
    }

    private static Requirement? Make(DocumentReader reader, RequirementKind kind, LevelLine line) => Make(kind, line) switch
    {
        LevelRequirement level => LimitReader.Requirement(reader, kind, line.Cell, level, line.Source, line.Path + ".level") ?? level,
        null => LimitReader.Requirement(reader, kind, line.Cell, null, line.Source, line.Path + ".level"),
        var other => other,
    };

    private static Requirement? Make(RequirementKind kind, LevelLine line) => (kind, line.Cell) switch
    {
        (_, { NotRequired: true }) => new NotRequired(line.Source),
        (RequirementKind.Attained, { Attained: true }) => new Attained(line.Source),
        (RequirementKind.AtLeast, { Number: { } level }) => new AtLeast(level, line.Source),
        (RequirementKind.AtMost, { Number: { } level }) => new AtMost(level, line.Source),
        (RequirementKind.MoreThan, { Number: { } level }) => new MoreThan(level, line.Source),
        (RequirementKind.LessThan, { Number: { } level }) => new LessThan(level, line.Source),
        (RequirementKind.CountAtLeast, { Number: { } level }) => new CountAtLeast(level, line.Source),
        (RequirementKind.GradeAtLeast, { Number: { } level }) => new GradeAtLeast(level, line.Source),
        _ => null,
    };

    private static string Expected(RequirementKind kind) => kind switch
    {
        RequirementKind.Attained => "trueForAttained",
        RequirementKind.AllParts => "idOfAPart",
        RequirementKind.FactorOf or RequirementKind.FactorOfOwn or RequirementKind.MeetsSet => "levelIsComputed",
        _ => "aNumber",
    };

    /// <summary>Each national level that the line covers must not be undercut; a national line must not replace a surer figure.</summary>
    private static void Compare(
        CriteriaSet set, LevelsDefinition document, LevelLine line, int? stratum, Requirement requirement)
    {
        foreach (var (column, year, national) in Covered(set, document, line, stratum))
        {
            var place = $"{set.Strata[column]}, {year}";
            if (requirement is WithinLimits limits && national is not null && !MayBound(document, line, limits, national, place)) return;
            if (national is null or NotKnown or Delegated || requirement is WithinLimits) continue;
            if (document.Province is null)
            {
                if (national.Evidence < requirement.Evidence) continue;
                document.Reader.Report(
                    line.Path + ".level", ProblemCode.Book, "nationalLevelKnown",
                    ("level", Words(national)), ("place", place), ("evidence", national.Evidence));
                return;
            }

            if (!Undercuts(requirement, national)) continue;
            document.Reader.Report(
                line.Path + ".level", ProblemCode.Undercut, "undercuts", ("province", document.Province),
                ("level", Words(requirement)), ("national", Words(national)), ("place", place),
                ("instrument", national.Source.Instrument));
            return;
        }
    }

    /// <summary>Limits speak of a level that no text gives, and of that of the one who decides it.</summary>
    private static bool MayBound(
        LevelsDefinition document, LevelLine line, WithinLimits limits, Requirement known, string place)
    {
        if (known is NotRequired || (known is Delegated && document.Province is null))
        {
            document.Reader.Report(
                line.Path + ".level.limits", ProblemCode.Book, "limitsNotAsked", ("known", Words(known)), ("place", place));
            return false;
        }

        // A recalled level may have limits too: those of the document would be dropped beside them.
        if (Demand.Limits(known) is not { } theirs || limits.Limits.With(theirs) is not null) return true;
        document.Reader.Report(
            line.Path + ".level.limits", ProblemCode.Book, "limitsCrossKnown", ("known", Words(known)), ("place", place));
        return false;
    }

    /// <summary>Whether a requirement asks less than another one of its kind.</summary>
    public static bool Undercuts(Requirement requirement, Requirement national) => (requirement, national) switch
    {
        (NotRequired, not NotRequired) => true,
        (AtMost or LessThan, AtMost or LessThan) => Ceiling(requirement) > Ceiling(national)
            || (Ceiling(requirement) == Ceiling(national) && requirement is AtMost && national is LessThan),
        (LevelRequirement own, WithinLimits theirs) => Undercuts(own, theirs.Limits.Firm),
        (LevelRequirement own, LevelRequirement theirs) => own.Level < theirs.Level,
        _ => false,
    };

    // Whatever the level is, it is no weaker than the end of its limits on the weak side.
    private static bool Undercuts(LevelRequirement own, ExactInterval level)
    {
        var value = Fraction.FromDecimal(own.Level);
        return own is AtMost or LessThan
            ? level.High is { } high && (value > high || (value == high && !level.HighIncluded))
            : level.Low is { } low && (value < low || (value == low && !level.LowIncluded));
    }

    private static decimal Ceiling(Requirement requirement) => ((LevelRequirement)requirement).Level;

    /// <summary>The columns that a line can hold for: the one named, or those that communes of the province can come under.</summary>
    private static IEnumerable<int> Columns(CriteriaSet set, LevelsDefinition document, LevelLine line, int? stratum)
    {
        var all = Enumerable.Range(0, set.Strata.Length);
        if (stratum is { } only) return [only];
        if (document.Province is null || set.Version.Strata.Kind != "region") return all;
        var found = set.StratumOf(new("", "") { Province = document.Province, Zone = line.Zone });
        // A province of today may lie in several regions.
        int[] own = found.Index >= 0 ? [found.Index] : [.. (found.Doubt?.Possible ?? []).Select(p => set.Version.Strata.IndexOf(p.Region)).Distinct()];
        if (own.Length == 0) return all;
        var moved = set.Version.Strata.Overrides.Select(o => set.Version.Strata.IndexOf(o.Use));
        return line.Zone is null ? moved.Concat(own).Distinct() : own;
    }

    private static Requirement? Current(CriteriaSet set, string id, int column, int year)
    {
        if (set.Find(id) is { } indicator) return indicator.In(column, year);
        return set.Indicators.Where(i => i.Parts.Any(p => p.Id == id)).Select(i => i.In(column, year)).OfType<AllParts>()
            .SelectMany(parts => parts.Parts).FirstOrDefault(p => p.Part.Id == id)?.Requirement;
    }

    private static string Words(Requirement requirement) => Wording.Describe(requirement, null, Language.English);

    // Lines of one closeness name the same of stratum, zone and year: they meet where they name them alike.
    private static void Overlaps(DocumentReader reader, List<BoundLevel> bound)
    {
        var earlier = new Dictionary<(string, string, string?, Zone?, int?), List<LevelLine>>();
        foreach (var line in bound.Select(level => level.Line))
        {
            var scope = (line.SetId, line.IndicatorId, line.Stratum, line.Zone, line.Year);
            if (!earlier.TryGetValue(scope, out var lines)) earlier.Add(scope, lines = []);
            var other = lines.Find(l => l.Days.Intersection(line.Days) is not null);
            lines.Add(line);
            if (other is not null)
                reader.Report(
                    line.Path, ProblemCode.Book, "levelTwice", ("path", other.Path), ("id", line.IndicatorId));
        }
    }

    /// <summary>Two documents must not both speak of one commune, indicator, year and day.</summary>
    public static void RefuseDoubles(LevelsDefinition added, IEnumerable<BoundLevel> addedLevels, IEnumerable<BoundLevel> present)
    {
        var there = present.ToLookup(level => (level.Line.SetId, level.Line.IndicatorId, level.Document.Territory));
        foreach (var level in addedLevels)
            foreach (var other in there[(level.Line.SetId, level.Line.IndicatorId, added.Territory)])
                if (other.Line.Closeness == level.Line.Closeness && other.Line.Meets(level.Line)
                    && other.Line.Days.Intersection(level.Line.Days) is not null)
                    added.Reader.Report(
                        level.Line.Path, ProblemCode.Book, "levelOfOtherDocument", ("set", level.Line.SetId),
                        ("id", level.Line.IndicatorId), ("document", other.Document.Id));
        added.Reader.Finish();
    }
}
