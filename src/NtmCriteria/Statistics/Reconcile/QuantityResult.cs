namespace NtmCriteria.Statistics;

/// <summary>What a quantity can be.</summary>
/// <param name="Name">The quantity.</param>
/// <param name="IsWhole">Whether it is a count.</param>
/// <param name="Admissible">Its possible values if every figure may be rounded or truncated.</param>
/// <param name="Usual">
/// Its possible values if every figure is rounded that can be, and truncated otherwise; null where that fails together.
/// </param>
/// <param name="UsualEnds">
/// The same before whole numbers are taken: the quotients that the ends of <paramref name="Usual"/> come from.
/// </param>
public sealed record QuantityResult(
    string Name, bool IsWhole, ExactInterval Admissible, ExactInterval? Usual, ExactInterval? UsualEnds)
{
    /// <summary>Whether only one value is possible.</summary>
    public bool IsKnown => Admissible.Only is not null;

    /// <summary>Name and values, in English.</summary>
    public override string ToString() => ReconciliationText.Describe(this, Language.English);
}
