namespace NtmCriteria.Law;

/// <summary>When a part applies: an input above, or not above, a number.</summary>
/// <param name="Input">The id of the input.</param>
/// <param name="Above">True: applies when the input is more than the number; false: when it is at most the number.</param>
/// <param name="Number">The number.</param>
public sealed record PartCondition(string Input, bool Above, decimal Number)
{
    /// <summary>The condition, as <c>5.1n &gt; 3</c>.</summary>
    public override string ToString() => $"{Input} {(Above ? ">" : "≤")} {Wording.Number(Number, Language.English)}";
}
