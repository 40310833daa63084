using NtmCriteria.Law;

using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>The shape of a deprivation indicator.</summary>
internal static class IndicatorSchema
{
    private static readonly ObjectShape Band = new(
        "schoolBand", Needs("from", Whole), Needs("below", Whole),
        Needs("level", new WordShape(PovertyWords.Of<SchoolLevel>())));

    private static readonly ObjectShape Parts = new(
        "dwellingParts", Needs("wall", List(Text)), Needs("pillar", List(Text)), Needs("roof", List(Text)));

    private static readonly ObjectShape Parameters = new(
        "parameters", May("ageFrom", Whole), May("ageBelow", Whole), May("weightBelowAge", Whole),
        May("bornFrom", Whole), May("threshold", Number), May("count", Whole), May("statePaidLeftOut", Flag),
        May("bands", List(Band)), May("listed", List(Text)), May("disputed", List(Text)), May("parts", Parts));

    public static readonly ObjectShape Indicator = new(
        "deprivation", Needs("id", Text), Needs("dimension", Text), Needs("label", Label),
        Needs("nameEvidence", Evidence), Needs("test", new WordShape(PovertyWords.Of<DeprivationTest>())),
        Needs("instrument", Text), Needs("reference", Text), Needs("evidence", Evidence), May("deprivedWhen", Label),
        May("parameters", Parameters), May("note", Text));
}
