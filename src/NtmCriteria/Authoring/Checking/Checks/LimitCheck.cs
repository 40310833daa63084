using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>
/// What limits contradict without being refused: weak ones that leave no level possible are set aside, and so is a recalled
/// level that limits rule out. Both happen in silence when dossiers are evaluated, so they are said here.
/// </summary>
internal static class LimitCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var cell in set.Cells)
            if (Demand.Limits(cell.Requirement) is { } limits)
            {
                var placed = PlacedLimit.In(set.Document, cell.Path, limits).ToArray();
                var subject = new Subject(log, set.Document, cell.Place, cell.Unit);
                foreach (var (one, other) in Crossings(placed)) subject.Crossing(one, other);
                if (Recalled(cell.Requirement) is { } level && RuledOutBy(level, placed, limits.WeakCross) is { } limit)
                    subject.RuledOut(cell.Path + ".value", level, limit);
            }
    }

    /// <summary>The lines of a document of levels, each alone and then beside what the set says of the same cells.</summary>
    public static void Run(CheckedDocument document, CheckLog log)
    {
        foreach (var bound in document.Bound)
            if (Demand.Limits(bound.Requirement) is { } limits)
            {
                var line = bound.Line;
                var placed = PlacedLimit.In(document, line.Path + ".level", limits).ToArray();
                var subject = new Subject(
                    log, document, _ => $"{line.SetId}#{line.IndicatorId}",
                    LevelLineCheck.UnitOf(document.World.Set(line.SetId), line.IndicatorId));
                var crossings = Crossings(placed).ToList();
                foreach (var (one, other) in crossings) subject.Crossing(one, other);
                if (Recalled(bound.Requirement) is { } own && RuledOutBy(own, placed, limits.WeakCross) is { } limit)
                    subject.RuledOut(line.Path + ".level.value", own, limit);
                if (bound.Requirement is WithinLimits && crossings.Count == 0) Beside(document, bound, placed, subject);
            }
    }

    // The first cell of each kind is enough: a line may cover every region and year.
    private static void Beside(CheckedDocument document, BoundLevel bound, PlacedLimit[] own, Subject subject)
    {
        var set = LevelBinder.SetOf(document.Book!, bound.Line);
        var (crossed, ruledOut) = (false, false);
        foreach (var (column, year, known) in LevelBinder.Covered(set, document.Levels!, bound.Line, bound.Stratum))
        {
            if (known is null) continue;
            var place = $"{set.Id}#{bound.Line.IndicatorId}, {set.Strata[column].Code}, {DocumentReader.Number(year)}";
            PlacedLimit[] theirs = [.. (Demand.Limits(known)?.All ?? []).Select(limit => new PlacedLimit(limit, null, new(place, place)))];
            PlacedLimit[] all = [.. theirs, .. own];
            var crossings = Crossings(all).Where(pair => pair.One.Path is not null).ToArray();
            if (!crossed && crossings is [var (one, other), ..]) subject.Crossing(one, other);
            crossed |= crossings.Length > 0;
            if (ruledOut || known is not LevelRequirement { Source.Evidence: EvidenceGrade.Recalled } level) continue;
            if (RuledOutBy(level, own, crossings.Length > 0) is not { } limit) continue;
            subject.RuledOut(limit.Path!, level, limit, place);
            ruledOut = true;
        }
    }

    /// <summary>Each weak limit that leaves no level possible beside another one, with that other one: two that cross suffice.</summary>
    private static IEnumerable<(PlacedLimit One, PlacedLimit Other)> Crossings(PlacedLimit[] limits)
    {
        for (var i = 0; i < limits.Length; i++)
            for (var j = 0; j < limits.Length; j++)
                if ((limits[i].Limit.IsWeak && (!limits[j].Limit.IsWeak || j < i)) && limits[i].Crosses(limits[j]))
                {
                    yield return limits[j].Path is not null && limits[i].Path is null ? (limits[j], limits[i]) : (limits[i], limits[j]);
                    break;
                }
    }

    private static LevelRequirement? Recalled(Requirement requirement) =>
        requirement as LevelRequirement ?? (requirement as WithinLimits)?.SetAside;

    /// <summary>The limit that rules a level out, one that always counts before a weak one; weak ones that cross count nowhere.</summary>
    private static PlacedLimit? RuledOutBy(LevelRequirement level, PlacedLimit[] limits, bool weakCross) =>
        limits.Where(limit => limit.RulesOut(level) && !(weakCross && limit.Limit.IsWeak)).OrderBy(limit => limit.Limit.IsWeak).FirstOrDefault();

    private sealed record Subject(CheckLog Log, CheckedDocument Document, Func<Language, string> Place, UnitOfMeasure? Unit)
    {
        public void Crossing(PlacedLimit weak, PlacedLimit other) => Log.Add(
            MeaningCodes.WeakLimitsCross, Document, weak.Path!,
            $"{Place(Language.English)}: {weak.Words(Unit, Language.English)} crosses {other.Words(Unit, Language.English)}, "
            + "so that weak limits are set aside; expected limits that some level meets",
            $"{Place(Language.Vietnamese)}: {weak.Words(Unit, Language.Vietnamese)} chéo với {other.Words(Unit, Language.Vietnamese)}, "
            + "nên các giới hạn có căn cứ yếu bị bỏ qua; cần giới hạn có mức thỏa mãn");

        public void RuledOut(string path, LevelRequirement level, PlacedLimit limit, string? elsewhere = null) => Log.Add(
            MeaningCodes.RecalledSetAside, Document, path,
            $"{Place(Language.English)}: the recalled level {Level(level, elsewhere, Language.English)} is set aside"
            + $"{(limit.Limit.IsWeak ? " where weak limits count" : "")}, as a limit rules it out: {limit.Words(Unit, Language.English)}; "
            + "expected a level that the limits leave possible",
            $"{Place(Language.Vietnamese)}: mức chưa đối chiếu văn bản {Level(level, elsewhere, Language.Vietnamese)} bị loại"
            + $"{(limit.Limit.IsWeak ? " khi tính cả giới hạn yếu" : "")} vì trái giới hạn: {limit.Words(Unit, Language.Vietnamese)}; "
            + "cần mức nằm trong các giới hạn");

        private string Level(LevelRequirement level, string? elsewhere, Language language) =>
            Wording.Describe(level with { Limits = null }, Unit, language) + (elsewhere is null ? "" : $" [{elsewhere}]");
    }
}
