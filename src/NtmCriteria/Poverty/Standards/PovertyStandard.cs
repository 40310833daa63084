using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>A legal instrument behind a poverty standard.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">What it does.</param>
/// <param name="SignedOn">The day of signing, or null where it is not known.</param>
/// <param name="InForce">The first day in force, or null where it is not known.</param>
/// <param name="Evidence">How well these facts are evidenced.</param>
public sealed record PovertyInstrument(
    string Id, LocalText Title, LocalDate? SignedOn, LocalDate? InForce, EvidenceGrade Evidence)
{
    /// <summary>The number.</summary>
    public override string ToString() => Id;
}

/// <summary>A poverty standard as a document holds it, for all of its days.</summary>
internal sealed record StandardDefinition(
    string Id, LocalText Title, string? Province, DateInterval Period, ImmutableArray<PovertyInstrument> Instruments,
    RuleShape Shape, int? CutOff, LegalSource Rule, ImmutableArray<IncomeLine> Lines, ScoreRule? Scores,
    ImmutableArray<PovertyDimension> Dimensions, ImmutableArray<DeprivationIndicator> Indicators, string IndicatorSet)
{
    /// <summary>The fingerprint of the document, where a caller added it; null for the library's own.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>The key of the territory that it speaks of; empty for the whole country.</summary>
    public string Territory { get; } = Province is null ? "" : Units.Provinces.Territory(Province, Period.Start);
}

/// <summary>
/// A poverty standard as it reads on one day: lines, rule, deprivation indicators. Immutable and safe for any number of
/// threads.
/// </summary>
public sealed class PovertyStandard
{
    private readonly StandardDefinition definition;
    private readonly IncomeLine?[] lines = new IncomeLine?[4];

    internal PovertyStandard(StandardDefinition definition, LocalDate asOf)
    {
        this.definition = definition;
        AsOf = asOf;
        foreach (var line in definition.Lines)
            if (line.Days.Contains(asOf))
                lines[(int)line.Kind] = line;
        Lines = [.. lines.OfType<IncomeLine>()];
        Plan = new(this);
    }

    /// <summary>The id, such as <c>poverty/2022-2026</c>.</summary>
    public string Id => definition.Id;

    /// <summary>
    /// The fingerprint of the data that the standard stands on, as <c>sha256:…</c>: that of the library, with the document
    /// itself where a caller added it. It changes whenever a figure behind a class may have changed.
    /// </summary>
    public string ContentHash => definition.DocumentHash is { } own
        ? ContentFingerprint.Compute([own, RuleBook.National.ContentHash]) : RuleBook.National.ContentHash;

    /// <summary>What it is called.</summary>
    public LocalText Title => definition.Title;

    /// <summary>The day whose rules these are.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The first and last day of the standard.</summary>
    public DateInterval Period => definition.Period;

    /// <summary>The province whose own standard this is, or null for the national one.</summary>
    public string? Province => definition.Province;

    /// <summary>The instruments behind it, oldest first.</summary>
    public ImmutableArray<PovertyInstrument> Instruments => definition.Instruments;

    /// <summary>How income and deprivations make a class.</summary>
    public RuleShape Shape => definition.Shape;

    /// <summary>Deprivations from which they count against the household; null where income alone decides.</summary>
    public int? CutOff => definition.CutOff;

    /// <summary>Where the rule stands in the law.</summary>
    public LegalSource Rule => definition.Rule;

    /// <summary>The income lines in force on the day.</summary>
    public ImmutableArray<IncomeLine> Lines { get; }

    /// <summary>The survey scores, or null where none are known.</summary>
    public ScoreRule? Scores => definition.Scores;

    /// <summary>The dimensions.</summary>
    public ImmutableArray<PovertyDimension> Dimensions => definition.Dimensions;

    /// <summary>The deprivation indicators in the order of the official list.</summary>
    public ImmutableArray<DeprivationIndicator> Indicators => definition.Indicators;

    /// <summary>The id of the standard whose indicators these are: a provincial standard has those of the national one.</summary>
    public string IndicatorSet => definition.IndicatorSet;

    /// <summary>Whether the points of the income form (B1) are known, so that its score is computed from the answers.</summary>
    public bool HasIncomeForm => Scores is { Source.Instrument: "07/2021/TT-BLĐTBXH" };

    internal ClassPlan Plan { get; }

    /// <summary>The income line of a class on the day, or null where the standard has no such class then.</summary>
    /// <param name="kind">The class.</param>
    public IncomeLine? Line(LineKind kind) => lines[(int)kind];

    /// <summary>An indicator by its id, or null.</summary>
    /// <param name="id">The id.</param>
    public DeprivationIndicator? Find(string id)
    {
        foreach (var indicator in Indicators)
            if (indicator.Id == id)
                return indicator;
        return null;
    }

    /// <summary>Classifies a household.</summary>
    /// <param name="household">The household.</param>
    /// <param name="minimumEvidence">A class that leans on less is undetermined; unknown asks for nothing.</param>
    /// <exception cref="HouseholdException">The record holds values that cannot be.</exception>
    public Classification Classify(Household household, EvidenceGrade minimumEvidence = EvidenceGrade.Unknown)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Classifier.Classify(this, household, minimumEvidence);
    }

    /// <summary>The standard made ready for columns of households; classes and counts are those of <see cref="Classify"/>.</summary>
    public HouseholdPlan Compile() => new(this);

    /// <summary>The deprivations of a household, whether or not they decide its class.</summary>
    /// <param name="household">The household.</param>
    /// <exception cref="HouseholdException">The record holds values that cannot be.</exception>
    public ImmutableArray<Deprivation> FindDeprivations(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        HouseholdCheck.ThrowIfBad(this, household);
        return DeprivationFinder.Find(this, household);
    }

    /// <summary>Id and day.</summary>
    public override string ToString() => $"{Id} as of {Dates.Iso(AsOf)}";
}
