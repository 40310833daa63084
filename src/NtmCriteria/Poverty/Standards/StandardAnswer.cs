using NodaTime;

namespace NtmCriteria.Poverty;

/// <summary>Why no poverty standard answers for a date.</summary>
public enum NoStandardReason
{
    /// <summary>The date is before the first standard that is held.</summary>
    BeforeFirstStandard,

    /// <summary>The date is after the last standard that is known.</summary>
    AfterLastStandard,

    /// <summary>No document covers the date.</summary>
    NotLoaded,

    /// <summary>
    /// The province joins former ones of which one has a standard of its own, and it is not said which of them is meant.
    /// </summary>
    DependsOnFormerProvince,
}

/// <summary>The answer to "which poverty standard is in force": a standard, or the reason why there is none.</summary>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Standard">The standard, or null.</param>
/// <param name="Reason">Why there is none, or null.</param>
public sealed record StandardAnswer(LocalDate AsOf, PovertyStandard? Standard, NoStandardReason? Reason)
{
    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => PovertyFindings.Describe(this, language).ToString();

    /// <summary>The answer as a sentence in English.</summary>
    public override string ToString() => Explain(Language.English);
}

/// <summary>No poverty standard answers for a date; the answer says why.</summary>
public sealed class NoStandardException : Exception
{
    /// <summary>An exception for an answer without a standard.</summary>
    /// <param name="answer">The answer.</param>
    public NoStandardException(StandardAnswer answer)
        : base((answer ?? throw new ArgumentNullException(nameof(answer))).ToString()) => Answer = answer;

    /// <summary>The answer, with its reason.</summary>
    public StandardAnswer Answer { get; }
}
