using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>Takes a set apart into slots.</summary>
internal sealed class PlanCompiler
{
    private readonly CriteriaSet set;
    private readonly EvidenceGrade minimum;
    private readonly List<Slot> slots = [];

    private PlanCompiler(CriteriaSet set, EvidenceGrade minimum) => (this.set, this.minimum) = (set, minimum);

    public static ImmutableArray<Slot> Slots(CriteriaSet set, EvaluationOptions options)
    {
        if (set.Strata.Length >= SlotTable.Width)
            throw new NotSupportedException(
                $"The set {set.Id} has {set.Strata.Length} strata; bulk evaluation takes up to {SlotTable.Width - 1}.");
        var compiler = new PlanCompiler(set, options.MinimumEvidence);
        for (var c = 0; c < set.Criteria.Length; c++)
            foreach (var indicator in set.Criteria[c].Indicators)
                compiler.Add(c, indicator);
        return [.. compiler.slots];
    }

    private void Add(int criterion, Indicator indicator)
    {
        var whole = indicator.Requirements.Cells.OfType<AllParts>().FirstOrDefault();
        var rules = Rules(indicator, r => r is null ? CellRule.NoLevel(minimum) : CellRule.Of(r, minimum));
        // Parts speak only where the indicator itself is silent; then its own slot is neutral.
        Add(criterion, indicator, null, rules, Cells(indicator), whole is not null);
        if (whole is null) return;
        for (var p = 0; p < whole.Parts.Length; p++)
        {
            var index = p;
            // Without a cell there are no parts, and nothing that is observed of them decides.
            var asked = Rules(indicator, r => r is AllParts parts
                ? CellRule.Of(parts.Parts[index].Requirement, minimum)
                : new(CellRuleKind.Nothing));
            var cells = Cells(indicator).OfType<AllParts>().Select(a => a.Parts[index].Requirement).ToArray();
            Add(criterion, indicator, whole.Parts[p].Part, asked, cells, false);
        }
    }

    private void Add(
        int criterion, Indicator indicator, IndicatorPart? part, ImmutableArray<CellRule> rules, Requirement[] cells,
        bool whole)
    {
        var kind = cells.Select(Kind).FirstOrDefault(k => k != SlotKind.Judged);
        var unit = part is null ? indicator.Unit : part.Unit;
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
                indicator.Id, kind, rules, unit is { IsShare: true } ? 100 : 1,
                whole ? CellCode.NotAsked : CellCode.NotKnown),
        });
    }

    /// <summary>The same coding over the levels of other rules.</summary>
    public static SlotCoding Coding(string id, SlotCoding like, ImmutableArray<CellRule> rules) =>
        Coding(id, like.Kind, rules, like.Scale, like.Absent);

    private static SlotCoding Coding(string id, SlotKind kind, ImmutableArray<CellRule> rules, int scale, byte absent)
    {
        var ladder = new Ladder(rules.Where(r => r.Kind == CellRuleKind.Level).Select(r => r.Level));
        return ladder.Count <= CellCode.MaxLevels
            ? new(kind, ladder, scale, absent)
            : throw new NotSupportedException(
                $"The indicator {id} has {ladder.Count} different levels; bulk evaluation takes up to {CellCode.MaxLevels}.");
    }

    /// <summary>One row a year of the set and one for any other year; one column a stratum and one for "not known".</summary>
    private ImmutableArray<CellRule> Rules(Indicator indicator, Func<Requirement?, CellRule> rule)
    {
        var (from, to) = indicator.Requirements.ByYear ? (set.Years.From, set.Years.To + 1) : (set.Years.From, set.Years.From);
        var rules = ImmutableArray.CreateBuilder<CellRule>((to - from + 1) * (set.Strata.Length + 1));
        for (var year = from; year <= to; year++)
        {
            for (var stratum = 0; stratum < set.Strata.Length; stratum++) rules.Add(rule(indicator.In(stratum, year)));
            rules.Add(rule(indicator.In(-1, year)));
        }

        return rules.MoveToImmutable();
    }

    private static Requirement[] Cells(Indicator indicator) => [.. indicator.Requirements.Cells];

    private static SlotKind Kind(Requirement requirement) => requirement switch
    {
        AtMost => SlotKind.AtMost,
        MoreThan => SlotKind.MoreThan,
        CountAtLeast => SlotKind.Count,
        GradeAtLeast => SlotKind.Grade,
        AtLeast or FactorOf => SlotKind.AtLeast,
        FactorOfOwn => SlotKind.OwnFactor,
        MeetsSet => SlotKind.OtherSet,
        _ => SlotKind.Judged,
    };
}
