using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>The class of a household, or every class still possible, with all that it rests on.</summary>
public sealed class Classification : IRendered
{
    internal Classification(
        PovertyStandard standard, Household household, HouseholdClasses possible, ClassReason reasons,
        ImmutableArray<Deprivation> deprivations, int least, int most, IncomeScore? score, int bands)
    {
        Standard = standard;
        Household = household;
        Possible = possible;
        Reasons = reasons;
        Deprivations = deprivations;
        LeastDeprivations = least;
        MostDeprivations = most;
        Score = score;
        Bands = bands;
    }

    /// <summary>The standard, as of its day.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The household.</summary>
    public Household Household { get; }

    /// <summary>The classes that are still possible; one alone is certain.</summary>
    public HouseholdClasses Possible { get; }

    /// <summary>The class; <see cref="HouseholdClass.Undetermined"/> while several are possible.</summary>
    public HouseholdClass Class => Possible.AsClass();

    /// <summary>Why several classes are possible.</summary>
    public ClassReason Reasons { get; }

    /// <summary>The deprivations in the order of the standard; empty where income alone decides.</summary>
    public ImmutableArray<Deprivation> Deprivations { get; }

    /// <summary>The deprivations that are certain, by name, number or score.</summary>
    public int LeastDeprivations { get; }

    /// <summary>The deprivations that are possible.</summary>
    public int MostDeprivations { get; }

    /// <summary>The income score computed from the survey answers, or null.</summary>
    public IncomeScore? Score { get; }

    /// <summary>Whether the income falls into a gap that the text leaves between two classes.</summary>
    /// <remarks>Decision 09/2011/QĐ-TTg prints near-poor from 401,000 VND, poor to 400,000 VND.</remarks>
    public bool InPrintedGap => ClassEvidence.InPrintedGap(this);

    /// <summary>The weakest grade of all that the class leans on.</summary>
    public EvidenceGrade Evidence => ClassEvidence.Grade(this);

    /// <summary>
    /// Whether the workers of the household are low-income workers: neither poor nor near-poor, income at most the line.
    /// Null while it cannot be said.
    /// </summary>
    /// <remarks>Decree 30/2025/NĐ-CP, from 24/02/2025; the class does not exist before.</remarks>
    public bool? HasLowIncomeWorkers => ClassEvidence.LowIncome(this);

    internal int Bands { get; }

    /// <summary>Whether a class is certain, impossible, or open.</summary>
    /// <param name="classes">One or several classes, together.</param>
    public bool? Is(HouseholdClasses classes) =>
        (Possible & ~classes) == 0 ? true : (Possible & classes) == 0 ? false : null;

    /// <summary>The finding as structured text.</summary>
    /// <param name="language">The language.</param>
    public Finding Find(Language language) => PovertyFindings.Describe(this, language);

    /// <summary>What a reader must know beside the class: an unlikely income, a gap in the text, forms that disagree, low-income workers.</summary>
    /// <param name="language">The language.</param>
    public ImmutableArray<Finding> Remarks(Language language) => [.. PovertyFindings.Beside(this, language)];

    /// <summary>The class with line, income, rule and document, as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => Find(language).ToString();

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => ClassificationText.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => ClassificationText.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>The class as a sentence in English.</summary>
    public override string ToString() => Explain(Language.English);
}
