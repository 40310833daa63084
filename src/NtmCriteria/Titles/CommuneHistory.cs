using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>
/// The decisions on one unit, in time: recognised, recognised again, revoked. Immutable, and sound by construction.
/// A title comes from decisions alone; values never give or take one.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed partial class CommuneHistory
{
    private readonly RuleBook book;
    private readonly RecognitionRules rules;

    internal RecognitionRules Rules => rules;

    private CommuneHistory(
        RuleBook book, RecognitionRules rules, AdministrativeUnit unit, MergerOutcome? origin,
        ImmutableArray<TitleEvent> timeline, ImmutableArray<TitleEvent> added)
    {
        this.book = book;
        this.rules = rules;
        Unit = unit;
        Origin = origin;
        Timeline = timeline;
        Added = added;
    }

    /// <summary>The decisions in the order in which they were added: each was held against those before it.</summary>
    internal ImmutableArray<TitleEvent> Added { get; }

    /// <summary>The unit.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The title it began with when it came from a merger, or null.</summary>
    public MergerOutcome? Origin { get; }

    /// <summary>The decisions, by the first day on which each can have taken effect.</summary>
    public ImmutableArray<TitleEvent> Timeline { get; }

    /// <summary>The decisions that recognised the unit, in time.</summary>
    public IEnumerable<Recognition> Recognitions => Timeline.OfType<TitleGiven>().Select(e => e.Recognition);

    /// <summary>The decisions that revoked a title, in time.</summary>
    public IEnumerable<Revocation> Revocations => Timeline.OfType<TitleTaken>().Select(e => e.Revocation);

    /// <summary>A history without decisions.</summary>
    /// <param name="book">The rules: their calendar says when a set existed, their rules of recognition who decides and for how long.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="origin">The title it begins with when it comes from a merger, or null.</param>
    /// <exception cref="ArgumentException">The origin is of another unit or day.</exception>
    public static CommuneHistory Of(RuleBook book, AdministrativeUnit unit, MergerOutcome? origin = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(unit);
        if (origin is not null && (origin.Successor.Code != unit.Code || origin.Date != unit.Validity.Start))
            throw new ArgumentException($"{origin.Successor} on {Dates.Iso(origin.Date)} is not {unit}.", nameof(origin));
        return new(book, book.Recognition, unit, origin, [], []);
    }

    /// <summary>The history with a decision that recognised the unit.</summary>
    /// <param name="recognition">The decision.</param>
    /// <exception cref="CommuneHistoryException">The decision cannot stand on this timeline.</exception>
    public CommuneHistory With(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);
        return Add(new TitleGiven(recognition));
    }

    /// <summary>The history with a decision that revoked a title.</summary>
    /// <param name="revocation">The decision.</param>
    /// <exception cref="CommuneHistoryException">The decision cannot stand on this timeline.</exception>
    public CommuneHistory With(Revocation revocation)
    {
        ArgumentNullException.ThrowIfNull(revocation);
        return Add(new TitleTaken(revocation));
    }

    /// <summary>The title on a day.</summary>
    /// <param name="date">The day.</param>
    public TitleAnswer TitleOn(LocalDate date) => TitleWalk.Walk(this, rules, date);

    /// <summary>Title and tier met on a day, side by side.</summary>
    /// <param name="date">The day of the title.</param>
    /// <param name="decision">What the values show, or null.</param>
    /// <exception cref="ArgumentException">The decision is of another commune.</exception>
    public CommuneStatus AsOf(LocalDate date, TierDecision? decision = null)
    {
        if (decision is null) return new(TitleOn(date), null, null);
        SameUnit(decision.Dossier);
        return new(TitleOn(date), new TierRange(decision.Certain, decision.Possible), decision.AsOf);
    }

    /// <summary>Title on a day, and what one assessment says of the tier met.</summary>
    /// <param name="date">The day of the title.</param>
    /// <param name="assessment">An assessment against one set of the commune level.</param>
    /// <exception cref="ArgumentException">The assessment is of another commune.</exception>
    public CommuneStatus AsOf(LocalDate date, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        SameUnit(assessment.Dossier);
        var (tier, day) = (assessment.Set.Tier, assessment.AsOf);
        var tiers = book.Calendar.TiersOf(Level.Commune)
            .Where(t => book.Ask(Level.Commune, t, day).Reason != NoSetReason.NoSuchTier).Append(tier).ToArray();
        var top = tiers.Max();
        var met = assessment.Verdict switch
        {
            // One set alone shows a tier only where no lower one is presupposed.
            Verdict.Met => new TierRange(tier == Tier.Standard ? tier : Tier.None, top),
            Verdict.NotMet => new(Tier.None, tiers.Where(t => t < tier).DefaultIfEmpty(Tier.None).Max()),
            _ => new TierRange(Tier.None, top),
        };
        return new(TitleOn(date), met, day);
    }

    /// <summary>Whether a decision recognised a tier that the unit held already: a re-recognition.</summary>
    /// <param name="recognition">A decision of this timeline.</param>
    public bool IsRenewal(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);
        return recognition.Effective is { } day
            && TitleWalk.Held(this, rules, day.PlusDays(-1), pessimistic: true).Tier >= recognition.Tier;
    }

    /// <summary>Unit and decisions.</summary>
    public override string ToString() => Timeline.IsEmpty
        ? $"{Unit.Place}: no decision"
        : $"{Unit.Place}: {string.Join("; ", Timeline)}";

    private CommuneHistory Add(TitleEvent added)
    {
        var problems = HistoryCheck.Problems(this, book, rules, added).ToImmutableArray();
        if (!problems.IsEmpty) throw new CommuneHistoryException(problems);
        return new(book, rules, Unit, Origin, [.. Timeline.Add(added).OrderBy(e => e.Earliest)], Added.Add(added));
    }

    private void SameUnit(Dossier dossier)
    {
        if (dossier.Commune.Code.Length > 0 && dossier.Commune.Code != Unit.Code)
            throw new ArgumentException($"The values are of {dossier.Commune} ({dossier.Commune.Code}), not of {Unit.Place}.");
    }
}
