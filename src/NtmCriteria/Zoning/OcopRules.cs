using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>
/// One commune one product (OCOP): stars of a score, who ranks, how long a certificate holds. Immutable.
/// </summary>
/// <remarks>Decisions 1048/QĐ-TTg (2019), 148/QĐ-TTg (2023) and 1489/QĐ-TTg (2025).</remarks>
public sealed class OcopRules
{
    private static readonly Lazy<OcopRules> Builtin = new(() => OcopReader.Read(
        "builtin:tables/ocop", EmbeddedRules.Read("rules/tables/ocop.json")));

    private readonly ImmutableArray<OcopInstrument> instruments;
    private readonly ImmutableArray<OcopRankerRow> rankers;
    private readonly int months;
    private readonly int certifiedFrom;
    private readonly LegalSource validity;

    internal OcopRules(
        ImmutableArray<OcopInstrument> instruments, ImmutableArray<OcopRankerRow> rankers, int months,
        int certifiedFrom, LegalSource validity)
    {
        this.instruments = instruments;
        this.rankers = rankers;
        this.months = months;
        this.certifiedFrom = certifiedFrom;
        this.validity = validity;
    }

    /// <summary>The national rules that come with the library.</summary>
    internal static OcopRules National => Builtin.Value;

    /// <summary>The numbers of the instruments with star bands, oldest first.</summary>
    public ImmutableArray<string> Instruments => [.. instruments.Select(i => i.Source.Instrument)];

    /// <summary>The stars of a mean score on a day.</summary>
    /// <param name="score">The score, 0 to 100; fractions are common.</param>
    /// <param name="date">The day of the ranking.</param>
    /// <param name="options">How strictly.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is below 0 or above 100.</exception>
    public OcopStars StarsOf(decimal score, LocalDate date, EvaluationOptions options = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 100m);
        return StarsOf(Bound.Exactly(score), date, options);
    }

    /// <summary>The stars of a score of which only a limit was published.</summary>
    /// <param name="score">The limit.</param>
    /// <param name="date">The day of the ranking.</param>
    /// <param name="options">How strictly.</param>
    public OcopStars StarsOf(Bound score, LocalDate date, EvaluationOptions options = default) =>
        instruments.FirstOrDefault(i => i.Days.Contains(date)) is { } instrument
            ? Stars(instrument, score, options)
            : new(0, 0, Outside(date), EvidenceGrade.Unknown, null);

    /// <summary>The stars of a score under a named instrument, whatever the day.</summary>
    /// <param name="score">The score, 0 to 100.</param>
    /// <param name="instrument">Its number, such as <c>148/QĐ-TTg</c>.</param>
    /// <param name="options">How strictly.</param>
    /// <exception cref="ArgumentException">There is no such instrument.</exception>
    public OcopStars StarsUnder(decimal score, string instrument, EvaluationOptions options = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 100m);
        return instruments.FirstOrDefault(i => i.Source.Instrument == instrument) is { } found
            ? Stars(found, Bound.Exactly(score), options)
            : throw new ArgumentException(
                $"'{instrument}' has no star bands: expected one of {string.Join(", ", Instruments)}.", nameof(instrument));
    }

    /// <summary>Who ranks a product on a day.</summary>
    /// <param name="stars">The stars, 1 to 5.</param>
    /// <param name="date">The day.</param>
    public OcopRankerAnswer WhoRanks(int stars, LocalDate date)
    {
        InRange(stars);
        if (rankers.FirstOrDefault(r => r.Days.Contains(date)) is not { } row)
            return new(stars, date, null, Outside(date), null);
        return stars < certifiedFrom
            ? new(stars, date, null, OcopReason.TooFewStars, row.Source)
            : new(stars, date, row.ByStars[stars - certifiedFrom], OcopReason.None, row.Source);
    }

    /// <summary>How long a certificate holds: up to the day before the same day 36 months later.</summary>
    /// <param name="stars">The stars, 1 to 5.</param>
    /// <param name="issued">The day of issue.</param>
    public OcopValidity ValidityOf(int stars, LocalDate issued)
    {
        InRange(stars);
        return stars < certifiedFrom
            ? new(stars, issued, null, OcopReason.TooFewStars, validity)
            : new(stars, issued, new(issued, (issued + Period.FromMonths(months)).PlusDays(-1)), OcopReason.None, validity);
    }

    /// <summary>The instruments.</summary>
    public override string ToString() => $"OCOP: {string.Join(", ", Instruments)}";

    private OcopReason Outside(LocalDate date) => date < instruments[0].Days.Start
        ? OcopReason.BeforeFirstInstrument : OcopReason.ReplacementNotKnown;

    // A band is [its lower end, the next one's): scores are means and may be fractional.
    private static OcopStars Stars(OcopInstrument instrument, Bound score, EvaluationOptions options)
    {
        var (least, most, evidence, tooWeak) = (1, 5, EvidenceGrade.TwoSources, false);
        foreach (var band in instrument.Bands.Where(b => b.Stars > 1).OrderByDescending(b => b.Stars))
        {
            var reached = Levels.AtLeast(new Bounded(score), band.From, share: false);
            if (band.Evidence < options.MinimumEvidence)
            {
                tooWeak = true;
                continue;
            }

            if (band.Evidence < evidence) evidence = band.Evidence;
            if (reached is false) most = band.Stars - 1;
            if (reached is not true) continue;
            least = band.Stars;
            break;
        }

        var reason = least == most ? OcopReason.None
            : tooWeak ? OcopReason.EvidenceBelowGrade : OcopReason.ScoreDoesNotDecide;
        return new(least, most, reason, evidence, instrument.Source);
    }

    private static void InRange(int stars)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stars, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stars, 5);
    }
}
