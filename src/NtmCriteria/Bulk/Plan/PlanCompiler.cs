using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>Takes a set apart into slots.</summary>
internal sealed class PlanCompiler
{
    private readonly CriteriaSet set;
    private readonly EvaluationOptions options;
    private readonly Commune place;
    private readonly List<Slot> slots = [];

    private PlanCompiler(CriteriaSet set, EvaluationOptions options, Commune place)
    {
        this.set = set;
        this.options = options;
        this.place = place;
    }

    public static ImmutableArray<Slot> Slots(CriteriaSet set, EvaluationOptions options, Commune place)
    {
        if (set.Strata.Length >= SlotTable.Width)
            throw new NotSupportedException(
                $"The set {set.Id} has {set.Strata.Length} strata; bulk evaluation takes up to {SlotTable.Width - 1}.");
        var compiler = new PlanCompiler(set, options, place);
        for (var c = 0; c < set.Criteria.Length; c++)
            foreach (var indicator in set.Criteria[c].Indicators)
                compiler.Add(c, indicator);
        return [.. compiler.slots];
    }

    /// <summary>The same coding over the levels of other rules.</summary>
    public static SlotCoding Coding(string id, SlotCoding like, ImmutableArray<CellRule> rules) =>
        Coding(id, like.Kind, rules, like.Scale, like.IsRating);

    private void Add(int criterion, Indicator indicator)
    {
        var minimum = options.MinimumEvidence;
        var cells = Cells(indicator);
        var parts = indicator.Parts;
        Add(
            criterion, indicator, null, cells,
            [.. cells.Select(r => r is not null ? CellRule.Of(r, options)
                : parts.IsEmpty ? CellRule.NoLevel(minimum)
                : new(CellRuleKind.NoCell, IsWeak: minimum > EvidenceGrade.Unknown))]);
        for (var p = 0; p < parts.Length; p++)
        {
            var asked = cells.Select(r => r is AllParts all ? all.Parts[p].Requirement : null).ToArray();
            Add(
                criterion, indicator, parts[p], asked,
                [.. asked.Select(r => r is null ? new(CellRuleKind.Nothing) : CellRule.Of(r, options))]);
        }
    }

    private void Add(
        int criterion, Indicator indicator, IndicatorPart? part, Requirement?[] cells, ImmutableArray<CellRule> rules)
    {
        var whole = part is null && !indicator.Parts.IsEmpty;
        var kind = Kind(part?.Kind ?? indicator.Kind);
        if (cells.Any(c => c is LevelRequirement or WithinLimits && Kind(c) != kind))
            throw new NotSupportedException($"The levels of {part?.Id ?? indicator.Id} are not compared alike.");
        var unit = part is null ? indicator.Unit : part.Unit;
        rules = OneRow(rules);
        slots.Add(new Slot
        {
            Position = slots.Count,
            Id = part?.Id ?? indicator.Id,
            Also = part is null ? indicator.Quantity : part.ObservedAs,
            Criterion = criterion,
            Indicator = indicator,
            Part = part,
            Rules = rules,
            Strata = set.Strata.Length + 1,
            Own = cells.OfType<FactorOfOwn>().FirstOrDefault(),
            SetId = cells.OfType<MeetsSet>().FirstOrDefault()?.SetId,
            IsWhole = whole,
            Coding = Coding(
                indicator.Id, kind, rules, unit is { IsShare: true } ? 100 : 1, unit?.Id == "rating"),
        });
    }

    private static SlotCoding Coding(string id, SlotKind kind, ImmutableArray<CellRule> rules, int scale, bool isRating)
    {
        var ladder = new Ladder(rules.SelectMany(r => new[] { r.Met, r.Fail }).OfType<LevelMark>());
        return ladder.Count <= CellCode.MaxLevels
            ? new(kind, ladder, scale, isRating)
            : throw new NotSupportedException(
                $"The indicator {id} has {ladder.Count} different levels; bulk evaluation takes up to {CellCode.MaxLevels}.");
    }

    /// <summary>
    /// What is asked, as the single path finds it: one row a year of the set and one for any other year, one column a
    /// stratum and one for "not known".
    /// </summary>
    private Requirement?[] Cells(Indicator indicator)
    {
        var cells = new List<Requirement?>();
        for (var year = set.Years.From; year <= set.Years.To + 1; year++)
        {
            var dossier = Dossier.For(place, year);
            for (var stratum = 0; stratum <= set.Strata.Length; stratum++)
            {
                var known = stratum < set.Strata.Length;
                var column = new StratumResolution(
                    known ? stratum : -1, known ? set.Strata[stratum] : null,
                    known ? StratumBasis.Given : StratumBasis.NotKnown);
                cells.Add(new AssessmentContext(set, dossier, column, options, set.Tier).RequirementOf(indicator));
            }
        }

        return [.. cells];
    }

    /// <summary>Rows that are all alike become one: then no year matters.</summary>
    private ImmutableArray<CellRule> OneRow(ImmutableArray<CellRule> rules)
    {
        var first = rules.AsSpan()[..(set.Strata.Length + 1)];
        for (var at = first.Length; at < rules.Length; at += first.Length)
            if (!rules.AsSpan(at, first.Length).SequenceEqual(first))
                return rules;
        return [.. first];
    }

    private static SlotKind Kind(Requirement requirement) => requirement switch
    {
        WithinLimits within => Kind(within.Kind),
        AtMost => SlotKind.AtMost,
        MoreThan => SlotKind.MoreThan,
        LessThan => SlotKind.LessThan,
        CountAtLeast => SlotKind.Count,
        GradeAtLeast => SlotKind.Grade,
        _ => SlotKind.AtLeast,
    };

    private static SlotKind Kind(RequirementKind kind) => kind switch
    {
        RequirementKind.AtMost => SlotKind.AtMost,
        RequirementKind.MoreThan => SlotKind.MoreThan,
        RequirementKind.LessThan => SlotKind.LessThan,
        RequirementKind.CountAtLeast => SlotKind.Count,
        RequirementKind.GradeAtLeast => SlotKind.Grade,
        RequirementKind.AtLeast or RequirementKind.FactorOf => SlotKind.AtLeast,
        RequirementKind.FactorOfOwn => SlotKind.OwnFactor,
        RequirementKind.MeetsSet => SlotKind.OtherSet,
        _ => SlotKind.Judged,
    };
}
