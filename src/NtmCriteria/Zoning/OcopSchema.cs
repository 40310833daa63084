using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Zoning;

/// <summary>The shape of the OCOP document.</summary>
internal static class OcopSchema
{
    private static readonly WordShape Who = new(PovertyWords.Of<OcopRanker>());

    private static readonly ObjectShape Band = new(
        "starBand", Needs("stars", Whole), Needs("from", Number), Needs("evidence", Evidence));

    private static readonly ObjectShape Instrument = new(
        "ocopInstrument", Needs("id", Text), Needs("from", Date), Needs("to", Date), Needs("evidence", Evidence),
        Needs("reference", Text), Needs("bands", List(Band)));

    private static readonly ObjectShape Ranker = new(
        "ranker", Needs("from", Date), Needs("to", Date), Needs("instrument", Text), Needs("evidence", Evidence),
        Needs("reference", Text), Needs("threeStars", Who), Needs("fourStars", Who), Needs("fiveStars", Who));

    private static readonly ObjectShape Validity = new(
        "validity", Needs("months", Whole), Needs("starsFrom", Whole), Needs("evidence", Evidence), Needs("reference", Text));

    public static readonly ObjectShape Ocop = new(
        "ocop", Needs("schema", Only(OcopReader.Schema)), Needs("instruments", List(Instrument, 1)),
        Needs("rankers", List(Ranker)), Needs("validity", Validity), May("$schema", Text));
}
