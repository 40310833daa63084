using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>The verdict on one indicator, with everything that explains it. No text is made until asked for.</summary>
public sealed class IndicatorResult
{
    private readonly AssessmentContext context;

    internal IndicatorResult(AssessmentContext context, Indicator indicator, in IndicatorOutcome outcome)
    {
        this.context = context;
        Indicator = indicator;
        (Requirement, Observation, (Verdict, Reason), PartsOrNull) = outcome;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>What is required in the commune's stratum and year; null where the table does not say.</summary>
    public Requirement? Requirement { get; }

    /// <summary>What was observed, or null.</summary>
    public Observation? Observation { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why the verdict is undetermined, or none.</summary>
    public UndeterminedReason Reason { get; }

    /// <summary>The verdicts on its parts, where it has parts; else empty.</summary>
    public ImmutableArray<PartResult> Parts => PartsOrNull.IsDefault ? [] : PartsOrNull;

    /// <summary>Whether the verdict is somebody's judgement on an indicator that has a level to measure by.</summary>
    public bool IsAttested => Observation is Judged && Requirement is not Attained && !PartsDecide;

    /// <summary>Whether its parts alone bear the verdict.</summary>
    internal bool PartsDecide
    {
        get
        {
            var joined = Verdict.NotApplicable;
            foreach (var part in Parts) joined = Kleene.And(joined, part.Verdict);
            return joined is Verdict.Met or Verdict.NotMet;
        }
    }

    /// <summary>
    /// How far the value lies on the passing side (positive or zero) or the failing side (negative) of the level, in
    /// the indicator's unit; null where there is no value or no level. For a strict level, zero fails.
    /// </summary>
    public decimal? Gap => Observation is null || Level is not { } level ? null
        : Comparison.Gap(level, Observation, Indicator.Unit);

    /// <summary>The level compared with, where the requirement comes down to one; else null.</summary>
    public LevelRequirement? Level => Requirement switch
    {
        LevelRequirement level => level,
        FactorOf { Level: { } level } factor => new AtLeast(level, factor.Source),
        FactorOfOwn own when context.LevelOf(own) is { } level => new AtLeast(level, own.Source),
        _ => null,
    };

    /// <summary>
    /// The evidence grade that the verdict leans on: that of the requirement, or
    /// <see cref="EvidenceGrade.Inferred"/> where the value lies beyond the limits of its level.
    /// </summary>
    public EvidenceGrade Evidence => Requirement switch
    {
        null => EvidenceGrade.Unknown,
        AllParts when Parts.Length > 0 => Parts.Min(part => LimitedLevel.Leaning(part, context.Options)),
        var asked => LimitedLevel.Leaning(asked, Observation, Indicator.Unit, Verdict, context.Options),
    };

    /// <summary>Whether the verdict stands on limits alone: no level was compared.</summary>
    internal bool StandsOnLimits => IsBeyondLimits && LimitedLevel.Of(Requirement!, context.Options).Level is null;

    /// <summary>Whether the value decides although the level is not known, or not well enough: it lies beyond its limits.</summary>
    public bool IsBeyondLimits => Requirement is not (null or AllParts) && LimitedLevel.Leans(Requirement, Observation, Indicator.Unit, Verdict, context.Options);

    /// <summary>The assessment's stratum.</summary>
    public StratumResolution Stratum => context.Stratum;

    internal AssessmentContext Context => context;

    private ImmutableArray<PartResult> PartsOrNull { get; }

    /// <summary>The structured finding: a code and the placeholders of its text.</summary>
    public Finding ToFinding(Language language) => Findings.Describe(this, language);

    /// <summary>The finding as a text for a dossier.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ToFinding(language).ToString();

    /// <summary>The finding in English.</summary>
    public override string ToString() => Explain(Language.English);
}
