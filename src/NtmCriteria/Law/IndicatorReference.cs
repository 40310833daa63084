namespace NtmCriteria.Law;

/// <summary>Names an indicator of a set.</summary>
/// <param name="SetId">The id of the set, such as <c>commune/advanced/2021-2025</c>.</param>
/// <param name="IndicatorId">The indicator's id in it.</param>
public sealed record IndicatorReference(string SetId, string IndicatorId)
{
    /// <summary>Set and indicator, as <c>commune/advanced/2021-2025#10.1</c>.</summary>
    public override string ToString() => $"{SetId}#{IndicatorId}";
}
