using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>The title with which a new commune begins.</summary>
public sealed record MergerOutcome
{
    private readonly EquatableArray<MergerPart> parts;
    private readonly EquatableArray<MergerRow> rows;
    private readonly EquatableArray<MergerReason> reasons;

    private MergerOutcome(LocalDate date, UnitSuccessor successor, ImmutableArray<MergerPart> parts)
    {
        Date = date;
        Successor = successor;
        this.parts = parts;
    }

    /// <summary>The first day of the new unit.</summary>
    public LocalDate Date { get; }

    /// <summary>The new unit.</summary>
    public UnitSuccessor Successor { get; }

    /// <summary>Its parts, with their titles.</summary>
    public ImmutableArray<MergerPart> Parts => parts;

    /// <summary>The title: the lower of the parts' titles where a rule says so, else an interval.</summary>
    public TierRange Title { get; private init; }

    /// <summary>What the new commune works at next, or null where that is open or not named.</summary>
    public Tier? Next { get; private init; }

    /// <summary>The rows that apply; empty where no rule does or the titles are open.</summary>
    public ImmutableArray<MergerRow> Rows { get => rows; private init => rows = value; }

    /// <summary>The weakest grade among the rows; unknown where none applies.</summary>
    public EvidenceGrade Evidence { get; private init; }

    /// <summary>What must be known beside, in the order of the enumeration.</summary>
    public ImmutableArray<MergerReason> Reasons { get => reasons; private init => reasons = value; }

    /// <summary>How strictly it was worked out; with parts and date it gives the outcome again.</summary>
    internal EvaluationOptions Options { get; private init; }

    /// <summary>The outcome as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The outcome in English.</summary>
    public override string ToString() => Explain(Language.English);

    internal static MergerOutcome Of(
        MergerRules rules, LocalDate date, UnitSuccessor successor, ImmutableArray<MergerPart> parts,
        EvaluationOptions options)
    {
        var plain = new MergerOutcome(date, successor, parts) { Options = options };
        if (rules.Covers(successor.Kind) is false)
            return plain with { Reasons = [MergerReason.LeavesProgramme] };
        var reasons = new SortedSet<MergerReason>();
        var highest = parts.Max(p => p.Title.Possible);
        var period = rules.PeriodOn(date);
        if (rules.Covers(successor.Kind) is null) reasons.Add(MergerReason.KindNotCovered);
        if (period?.Instrument is null) reasons.Add(MergerReason.RuleNotSeen);
        // No rule: the lowest title may be lost, and nothing known keeps the highest from staying.
        if (reasons.Count > 0)
            return plain with { Title = new(Tier.None, highest), Reasons = [.. reasons] };

        var lowest = parts.Select(p => p.Title).Aggregate(TierRange.Min);
        if (period!.Source.Evidence == EvidenceGrade.Unknown) reasons.Add(MergerReason.NoLetterForThisReform);
        if (!successor.PartsComplete) reasons.Add(MergerReason.PartsNotComplete);
        if (parts.Any(p => p.Transfer == TransferKind.Split)) reasons.Add(MergerReason.SplitPart);
        if (parts.Any(p => rules.Covers(p.Kind) is not true)) reasons.Add(MergerReason.PartOutsideProgramme);
        if (!lowest.IsDecided) reasons.Add(MergerReason.PartTitleOpen);
        var open = reasons.Any(r => r is MergerReason.PartsNotComplete or MergerReason.SplitPart
            or MergerReason.PartOutsideProgramme);
        if (open || !lowest.IsDecided)
        {
            // A part that brings no title of its own may lower the whole, and never lifts it.
            var among = parts.Where(p => rules.Covers(p.Kind) is true && p.Transfer == TransferKind.Whole)
                .Select(p => p.Title).DefaultIfEmpty(new(Tier.None, highest)).Aggregate(TierRange.Min);
            return plain with
            {
                Title = new(open ? Tier.None : lowest.Certain, among.Possible),
                Reasons = [.. reasons],
            };
        }

        return Decided(plain, rules, lowest.Certain, parts, reasons, options);
    }

    private static MergerOutcome Decided(
        MergerOutcome plain, MergerRules rules, Tier lowest, ImmutableArray<MergerPart> parts,
        SortedSet<MergerReason> reasons, EvaluationOptions options)
    {
        // With the lowest title known and certain, an open higher one does not change the result, only the row.
        var rows = rules.RowsFor(parts.Select(p => p.Title.Certain));
        var evidence = rows.Min(r => r.Source.Evidence);
        var sameLevel = rows is [{ Lower: null }];
        if (lowest == Tier.None) reasons.Add(MergerReason.PartNotRecognised);
        else if (sameLevel && parts.Length > 1) reasons.Add(MergerReason.DecisionByProvince);
        var tooWeak = evidence < options.MinimumEvidence
            || (options.MinimumEvidence > EvidenceGrade.Unknown && reasons.Contains(MergerReason.NoLetterForThisReform));
        if (tooWeak) reasons.Add(MergerReason.EvidenceBelowGrade);
        return plain with
        {
            Title = new(tooWeak ? Tier.None : lowest, lowest),
            Next = tooWeak ? null : lowest == Tier.None ? Tier.Standard : rows[0].Next,
            Rows = rows,
            Evidence = evidence,
            Reasons = [.. reasons],
        };
    }
}
