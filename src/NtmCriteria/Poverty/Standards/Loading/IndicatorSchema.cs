using System.Collections.Immutable;
using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>The shape of a deprivation indicator.</summary>
internal static class IndicatorSchema
{
    private static readonly WordShape<SchoolLevel> SchoolLevels = new();

    private static readonly ObjectShape<SchoolBand> Band = new("schoolBand", o => new(
        o.Needs("from", Whole), o.Needs("below", Whole), o.Needs("level", SchoolLevels)));

    private static readonly ObjectShape<ImmutableArray<ImmutableArray<string>>> Parts = new("dwellingParts", o =>
        [o.NeedsEach("wall", Text), o.NeedsEach("pillar", Text), o.NeedsEach("roof", Text)]);

    public static readonly ObjectShape<ParametersDocument> Parameters = new("parameters", o => new(o.Keys, new()
    {
        AgeFrom = o.May("ageFrom", Whole),
        AgeBelow = o.May("ageBelow", Whole),
        WeightBelowAge = o.May("weightBelowAge", Whole),
        BornFrom = o.May("bornFrom", Whole),
        Threshold = o.May("threshold", Number),
        Count = o.May("count", Whole),
        StatePaidLeftOut = o.May("statePaidLeftOut", Flag) ?? false,
        Bands = o.MayEach("bands", Band) ?? [],
        Listed = o.MayEach("listed", Text) ?? [],
        Disputed = o.MayEach("disputed", Text) ?? [],
        Parts = o.May("parts", Parts) ?? [],
    }));

    private static readonly WordShape<DeprivationTest> Test = new();

    public static readonly ObjectShape<IndicatorDocument> Indicator = new("deprivation", o =>
    {
        var indicator = new IndicatorDocument(
            o.Needs("id", Text), o.Needs("dimension", Text), o.Needs("label", Label), o.Needs("nameEvidence", Evidence),
            o.Needs("test", Test), StandardSchema.NeedsSource(o), o.May("deprivedWhen", Label), o.May("parameters", Parameters));
        return indicator with { Source = indicator.Source with { Note = o.May("note", Text) } };
    });
}
