using System.Collections.Immutable;
using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Authoring.Golden;

/// <summary>
/// The objects of a case document. What depends on the rules that a case asks is left as it stands, and read where
/// they are known.
/// </summary>
internal static class CaseShape
{
    private static readonly AnyShape Any = new();

    public static readonly ObjectShape<DocumentEntries> Document = new("caseDocument", o =>
    {
        var document = new DocumentEntries(o.Needs("schema", Any), o.Needs("id", Any), o.Needs("title", Any), o.Needs("cases", Any));
        o.May("$schema", Text);
        return document;
    });

    public static readonly ObjectShape<CaseEntries> Case = new("case", o => new(
        o.Needs("id", Any), o.Needs("commune", Any), o.Needs("year", Any), o.Needs("asOf", Any), o.Needs("expect", Any),
        o.Needs("source", Any), o.May("set", Any), o.May("tier", Any), o.May("strict", Any), o.May("observations", Any),
        o.May("attested", Any), o.May("note", Any), o.May("proposed", Any), o.May("weakLimits", Any)));

    public static readonly ObjectShape<CommuneEntries> Commune = new("caseCommune", o =>
    {
        var name = o.Needs("name", Any);
        var (code, district, province) = (o.May("code", Any), o.May("district", Any), o.May("province", Any));
        return new(name, code, district, province, Place(o));
    });

    public static readonly ObjectShape<ExpectedEntries> Expectation = new("expectation", o => new(
        o.May("verdict", Any), o.May("noSet", Any), o.May("tierCertain", Any), o.May("tierPossible", Any),
        o.May("counts", Any), o.May("criteria", Any), o.May("indicators", Any)));

    public static readonly ObjectShape<(JsonEntry Verdict, JsonEntry? Reason, JsonEntry? Code)> Verdict = new(
        "expectedVerdict", o => (o.Needs("verdict", Any), o.May("reason", Any), o.May("code", Any)));

    public static readonly ObjectShape<ImmutableArray<KeyValuePair<Verdict, int>>> Counts = new("counts", o =>
    {
        var counts = Words.Verdict.Select(word => o.May(word, Whole)).ToArray();
        return [.. o.Keys.Select(key => Array.IndexOf(Words.Verdict, key)).Select(v => KeyValuePair.Create(VerdictCode.ToVerdict(v), counts[v]!.Value))];
    });

    public static readonly ObjectShape<(JsonEntry Reference, JsonEntry Evidence)> Source = new(
        "caseSource", o => (o.Needs("reference", Any), o.Needs("evidence", Any)));

    /// <summary>What a report records of a dossier.</summary>
    public static readonly ObjectShape<(JsonEntry Observations, JsonEntry Attested, PlaceEntries Place, Dossier? Whole)> Input = new(
        "input", o => (o.Needs("observations", Any), o.Needs("attested", Any), Place(o), o.May("dossier", DossierJson.Shape)));

    private static PlaceEntries Place(Fields o) =>
        new(o.May("region", Any), o.May("zone", Any), o.May("group", Any), o.May("traits", Any))
        {
            FormerProvince = o.May("formerProvince", Any), ValidFrom = o.May("validFrom", Any), ValidTo = o.May("validTo", Any),
        };

    private sealed class AnyShape : Shape<JsonEntry>
    {
        public override JsonEntry Read(DocumentReader reader, JsonEntry entry) => entry;
    }
}

internal sealed record DocumentEntries(JsonEntry Schema, JsonEntry Id, JsonEntry Title, JsonEntry Cases);

internal sealed record CaseEntries(
    JsonEntry Id, JsonEntry Commune, JsonEntry Year, JsonEntry AsOf, JsonEntry Expect, JsonEntry Source, JsonEntry? Set,
    JsonEntry? Tier, JsonEntry? Strict, JsonEntry? Observations, JsonEntry? Attested, JsonEntry? Note, JsonEntry? Proposed,
    JsonEntry? WeakLimits);

internal sealed record CommuneEntries(
    JsonEntry Name, JsonEntry? Code, JsonEntry? District, JsonEntry? Province, PlaceEntries Place);

/// <summary>What decides the column of a commune.</summary>
internal sealed record PlaceEntries(JsonEntry? Region, JsonEntry? Zone, JsonEntry? Group, JsonEntry? Traits)
{
    public JsonEntry? FormerProvince { get; init; }

    public JsonEntry? ValidFrom { get; init; }

    public JsonEntry? ValidTo { get; init; }
}

internal sealed record ExpectedEntries(
    JsonEntry? Verdict, JsonEntry? NoSet, JsonEntry? Certain, JsonEntry? Possible, JsonEntry? Counts, JsonEntry? Criteria,
    JsonEntry? Indicators);
