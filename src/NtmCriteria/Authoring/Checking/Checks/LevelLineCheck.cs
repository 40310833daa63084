using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>The lines of a document of levels: plausible for their unit, from year to year not weaker, with sound sources.</summary>
internal static class LevelLineCheck
{
    public static void Run(CheckedDocument document, CheckLog log)
    {
        if (document.Levels is not { } levels) return;
        LabelCheck.Check(log, document, "$.title", levels.Title);
        InstrumentCheck.Check(log, document, "$.instrument", levels.Instrument);
        foreach (var line in levels.Lines)
        {
            SourceCheck.Check(log, document, line.Path + ".reference", line.Source.Reference);
            var unit = UnitOf(document.World.Set(line.SetId), line.IndicatorId);
            if (ShareCheck.IsImpossible(unit, line.Cell.Number))
                ShareCheck.Report(log, document, line.Path + ".level", _ => Place(line), line.Cell.Number!.Value);
            PlausibilityCheck.Check(log, document, line.Path + ".level", _ => Place(line), unit, line.Cell.Number);
        }

        foreach (var lines in levels.Lines.Where(l => l.Year is not null && l.Cell.Number is not null)
                     .GroupBy(l => (l.SetId, l.IndicatorId, l.Stratum, l.Zone)))
            Years(document, [.. lines.OrderBy(l => l.Year)], log);
    }

    private static void Years(CheckedDocument document, LevelLine[] lines, CheckLog log)
    {
        var atMost = KindOf(document.World.Set(lines[0].SetId), lines[0].IndicatorId) is RequirementKind.AtMost or RequirementKind.LessThan;
        foreach (var (before, now) in lines.Zip(lines.Skip(1)))
            if (atMost ? now.Cell.Number > before.Cell.Number : now.Cell.Number < before.Cell.Number)
                YearCheck.Report(log, document, now.Path + ".level", _ => Place(now), Level(now), Level(before));

        Requirement Level(LevelLine line) => atMost
            ? new AtMost(line.Cell.Number!.Value, line.Source)
            : new AtLeast(line.Cell.Number!.Value, line.Source);
    }

    private static string Place(LevelLine line) =>
        $"{line.SetId}#{line.IndicatorId}{(line.Stratum is null ? "" : ", " + line.Stratum)}{(line.Year is { } year ? ", " + DocumentReader.Number(year) : "")}";

    private static IndicatorVersion? VersionOf(SetDefinition? set, string id) => set?.Criteria.SelectMany(c => c.Indicators)
        .SelectMany(i => i.Versions.Where(v => i.Id == id || v.Requirement.Parts.Any(p => p.Part.Id == id))).LastOrDefault();

    public static UnitOfMeasure? UnitOf(SetDefinition? set, string id) => VersionOf(set, id) is not { } version ? null
        : version.Requirement.Parts.FirstOrDefault(p => p.Part.Id == id) is { } part ? part.Part.Unit : version.Unit;

    private static RequirementKind? KindOf(SetDefinition? set, string id) => VersionOf(set, id) is not { } version ? null
        : version.Requirement.Parts.FirstOrDefault(p => p.Part.Id == id) is { } part ? part.Part.Kind : version.Requirement.Kind;
}
