namespace NtmCriteria;

/// <summary>No set answers for a level, tier and date; the answer says why.</summary>
public sealed class NoSetException : Exception
{
    /// <summary>An exception for an answer without a set.</summary>
    /// <param name="answer">The answer.</param>
    public NoSetException(SetAnswer answer)
        : base((answer ?? throw new ArgumentNullException(nameof(answer))).ToString()) => Answer = answer;

    /// <summary>The answer, with its reason.</summary>
    public SetAnswer Answer { get; }
}
