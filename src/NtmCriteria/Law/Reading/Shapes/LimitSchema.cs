using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>The shape of one limit of a level that no text gives.</summary>
internal static class LimitSchema
{
    private static readonly WordShape<LimitBound> Bound = new(Words.Bound);

    private static readonly WordShape<LimitBasis> Basis = new(Words.Basis);

    public static readonly ObjectShape<LevelLimit> Limit = new("limit", o => new(
        o.Needs("bound", Bound), o.Needs("value", Number), o.May("dividedBy", Number) ?? 1, o.Needs("basis", Basis),
        o.Needs("place", Filled), o.Needs("outcome", Filled), o.Needs("reference", Filled))
    {
        Year = o.May("year", Whole), IsWeak = o.May("weak", Flag) ?? false, Note = o.May("note", Text),
    });
}
