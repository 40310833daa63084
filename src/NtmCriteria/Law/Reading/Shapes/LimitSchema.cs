using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>The shape of one limit of a level that no text gives.</summary>
internal static class LimitSchema
{
    public static readonly ObjectShape Limit = new(
        "limit", Needs("bound", new WordShape(Words.Bound)), Needs("value", Number), Needs("basis", new WordShape(Words.Basis)),
        Needs("place", Filled), Needs("outcome", Filled), Needs("reference", Filled), May("dividedBy", Number),
        May("year", Whole), May("weak", Flag), May("note", Text));
}
