using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>What the values of a column speak of.</summary>
/// <param name="Unit">Their unit, or null where something is judged or the set does not say.</param>
/// <param name="Always">Whether every commune has it, so that it cannot be said not to apply.</param>
/// <param name="FromAbove">Whether it is limited from above, so that a small value is what is wanted.</param>
internal readonly record struct ColumnMeaning(UnitOfMeasure? Unit, bool Always, bool FromAbove)
{
    public static ColumnMeaning Of(SetVersion version, string id) =>
        new(version.UnitOf(id), version.AlwaysApplies(id), version.IsLimitedFromAbove(id));
}
