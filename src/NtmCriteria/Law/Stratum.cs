namespace NtmCriteria;

/// <summary>One column of a set's tables: a region, or a commune group.</summary>
/// <param name="Code">Its code, such as <c>TDMNPB</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record Stratum(string Code, LocalText Name)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
