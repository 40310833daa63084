using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Titles;

/// <summary>The shape of the recognition document.</summary>
internal static class RecognitionSchema
{
    private static readonly WordShape AnyTier = new(PovertyWords.Of<Tier>());

    private static readonly ObjectShape Regime = new(
        "regime", Needs("from", Date), Needs("to", Date), Needs("evidence", Evidence), Needs("reference", Text),
        May("instrument", Text), May("renewalYears", Whole), May("renewalEvidence", Evidence), May("titlesCarryOver", Flag));

    private static readonly ObjectShape Level = new(
        "satisfactionLevel", Needs("tier", AnyTier), Needs("evidence", Evidence), Needs("reference", Text),
        May("overall", Number), May("eachContent", Number));

    private static readonly ObjectShape Condition = new(
        "recognitionCondition", Needs("key", new WordShape(PovertyWords.Of<RecognitionConditionKey>())), Needs("from", Date),
        Needs("to", Date), Needs("label", Label), Needs("instrument", Text), Needs("evidence", Evidence),
        Needs("reference", Text), May("levels", List(Level)));

    private static readonly ObjectShape Decider = new(
        "decider", Needs("subjects", List(new WordShape(PovertyWords.Of<RecognitionSubject>()))), Needs("from", Date),
        Needs("to", Date), Needs("decider", new WordShape(PovertyWords.Of<NtmCriteria.Titles.Decider>())), Needs("instrument", Text),
        Needs("evidence", Evidence), Needs("reference", Text));

    private static readonly ObjectShape Yardstick = new(
        "yardstick", Needs("title", AnyTier), Needs("set", Text), Needs("evidence", Evidence), Needs("reference", Text),
        Needs("keyCriteria", List(Whole)), Needs("keyEvidence", Evidence));

    private static readonly ObjectShape Revocation = new(
        "revocation", Needs("period", Period), Needs("instrument", Text), Needs("caseAFrom", Whole),
        Needs("caseBFrom", Whole), Needs("evidence", Evidence), Needs("reference", Text), Needs("yardsticks", List(Yardstick)));

    private static readonly ObjectShape MergerPeriod = new(
        "mergerPeriod", Needs("from", Date), Needs("to", Date), Needs("evidence", Evidence), Needs("reference", Text),
        May("instrument", Text));

    private static readonly ObjectShape SameLevel = new(
        "sameLevel", Needs("row", Whole), Needs("instrument", Text), Needs("evidence", Evidence), Needs("reference", Text));

    private static readonly ObjectShape MergerRow = new(
        "mergerRow", Needs("row", Whole), Needs("lower", AnyTier), Needs("higher", AnyTier), Needs("next", AnyTier),
        Needs("instrument", Text), Needs("evidence", Evidence), Needs("reference", Text));

    private static readonly ObjectShape Mergers = new(
        "mergers", Needs("periods", List(MergerPeriod)), Needs("sameLevel", SameLevel), Needs("rows", List(MergerRow)));

    public static readonly ObjectShape Recognition = new(
        "recognition", Needs("schema", Only(RecognitionReader.Schema)), Needs("regimes", List(Regime)),
        Needs("conditions", List(Condition)), Needs("deciders", List(Decider)), Needs("revocation", Revocation),
        Needs("mergers", Mergers), May("$schema", Text));
}
