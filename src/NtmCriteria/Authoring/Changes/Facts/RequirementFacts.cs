using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Takes requirements apart, cell by cell, into what is asked, who decides it, where it stands and how well that is
/// evidenced; and puts them together again.
/// </summary>
internal static class RequirementFacts
{
    /// <summary>Stands for the source of what is asked: sources are facts of their own.</summary>
    public static readonly LegalSource NoSource = new("", "", EvidenceGrade.Unknown, Authority.National);

    public static void Add(FactMap facts, RulePlace at, RequirementDefinition asked, SetDefinition set)
    {
        facts.Put(at with { Aspect = Aspect.Kind }, asked.Kind);
        if (asked.Cells is { } cells)
        {
            AddCells(facts, at, asked, cells, set);
            return;
        }

        facts.Put(at with { Aspect = Aspect.RowSource }, asked.Source);
        if (asked.Of is { } of) facts.Put(at with { Aspect = Aspect.Factor }, (asked.Factor, of));
        if (asked.Parts.IsEmpty) return;
        facts.Put(at with { Aspect = Aspect.Parts }, new Sequence<string>(asked.Parts.Select(p => p.Part.Id)));
        foreach (var (part, requirement) in asked.Parts)
        {
            var place = at with { Part = part.Id };
            facts.Put(place with { Aspect = Aspect.Part }, part);
            Add(facts, place, requirement, set);
        }
    }

    public static RequirementDefinition Compose(FactMap facts, RulePlace at, IReadOnlyList<string> strata, (int From, int To) years)
    {
        var kind = facts.Get<RequirementKind>(at with { Aspect = Aspect.Kind });
        if (facts.TryGetValue(at with { Aspect = Aspect.IsByYear }, out var byYear))
            return ComposeCells(facts, at, kind, strata, (bool)byYear ? years : null);
        var source = facts.Get<LegalSource>(at with { Aspect = Aspect.RowSource });
        if (facts.TryGetValue(at with { Aspect = Aspect.Factor }, out var factor))
        {
            var (number, of) = ((decimal, IndicatorReference))factor;
            return new(kind, source, 1, null, [], number, of);
        }

        var parts = facts.Get<Sequence<string>>(at with { Aspect = Aspect.Parts }).Items.Select(id =>
        {
            var place = at with { Part = id };
            return new PartDefinition(
                facts.Get<IndicatorPart>(place with { Aspect = Aspect.Part }), Compose(facts, place, strata, years));
        });
        return new(kind, source, 1, null, [.. parts]);
    }

    private static void AddCells(FactMap facts, RulePlace at, RequirementDefinition asked, Requirement[] cells, SetDefinition set)
    {
        var byYear = asked.Years > 1;
        facts.Put(at with { Aspect = Aspect.IsByYear }, byYear);
        for (var i = 0; i < cells.Length; i++)
        {
            var place = at with
            {
                Key = set.Strata.All[i / asked.Years].Code,
                Year = byYear ? set.Years.From + (i % asked.Years) : null,
            };
            var source = cells[i].Source;
            if (cells[i] is not (Delegated or NotKnown))
                facts.Put(place with { Aspect = Aspect.Asks }, cells[i] with { Source = NoSource });
            facts.Put(place with { Aspect = Aspect.DecidedBy }, source.DecidedBy);
            facts.Put(place with { Aspect = Aspect.Source }, (source.Instrument, source.Reference, source.Note));
            facts.Put(place with { Aspect = Aspect.Evidence }, source.Evidence);
        }
    }

    private static RequirementDefinition ComposeCells(
        FactMap facts, RulePlace at, RequirementKind kind, IReadOnlyList<string> strata, (int From, int To)? years)
    {
        var count = years is { } range ? range.To - range.From + 1 : 1;
        var cells = new Requirement[strata.Count * count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = ComposeCell(facts, at with { Key = strata[i / count], Year = years is null ? null : years.Value.From + (i % count) });
        return new(kind, cells[0].Source, count, cells, []);
    }

    private static Requirement ComposeCell(FactMap facts, RulePlace place)
    {
        var (instrument, reference, note) = facts.Get<(string, string, string?)>(place with { Aspect = Aspect.Source });
        var source = new LegalSource(
            instrument, reference, facts.Get<EvidenceGrade>(place with { Aspect = Aspect.Evidence }),
            facts.Get<Authority>(place with { Aspect = Aspect.DecidedBy }), note);
        if (facts.Find<Requirement>(place with { Aspect = Aspect.Asks }) is { } asked) return asked with { Source = source };
        // As the reader has it: a level that is left open is the province's where it decides.
        return source.DecidedBy == Authority.Province ? new Delegated(source) : new NotKnown(source);
    }
}
