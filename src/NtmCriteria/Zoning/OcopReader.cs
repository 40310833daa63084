using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Zoning;

/// <summary>Reads the OCOP document, or says everything that is wrong with it.</summary>
internal static class OcopReader
{
    public const string Schema = "ntm-ocop/1";

    private static readonly WordShape<OcopRanker> Who = new();

    private static readonly ObjectShape<(int Stars, decimal From, EvidenceGrade Evidence)> Band = new(
        "starBand", o => (o.Needs("stars", Whole), o.Needs("from", Number), o.Needs("evidence", Evidence)));

    private static readonly ObjectShape<OcopInstrument> Instrument = new("ocopInstrument", o =>
    {
        var (id, days) = (o.Needs("id", Text), o.Days());
        var source = Source(id, o.Needs("evidence", Evidence), o.Needs("reference", Text));
        var bands = o.NeedsEach("bands", Band);
        o.Require(
            bands.Select(b => b.Stars).SequenceEqual([5, 4, 3, 2, 1])
            && bands.Zip(bands.Skip(1)).All(pair => pair.First.From > pair.Second.From),
            ".bands", ProblemCode.Rule, "bandOrder");
        return new(days, source, bands);
    });

    private static readonly ObjectShape<OcopRankerRow> Ranker = new("ranker", o => new(
        o.Days(), o.NeedsSource(), [o.Needs("threeStars", Who), o.Needs("fourStars", Who), o.Needs("fiveStars", Who)]));

    private static readonly ObjectShape<(int Months, int StarsFrom, LegalSource Source)> Validity = new("validity", o => (
        o.Needs("months", Whole), o.Needs("starsFrom", Whole),
        Source(null, o.Needs("evidence", Evidence), o.Needs("reference", Text))));

    public static readonly ObjectShape<OcopRules> Shape = new("ocop", o =>
    {
        o.Needs("schema", Kind(Schema));
        var (instruments, rankers) = (o.NeedsEach("instruments", Instrument, 1), o.NeedsEach("rankers", Ranker));
        var (months, starsFrom, source) = o.Needs("validity", Validity);
        o.May("$schema", Text);
        o.Require(!instruments.IsEmpty, ".instruments", ProblemCode.Source, "noInstrument");
        for (var i = 1; i < instruments.Length; i++)
            o.Require(
                DocumentReader.Follows(instruments[i - 1].Days, instruments[i].Days), $".instruments[{i}].from",
                ProblemCode.Completeness, "gapAfterInstrument");
        for (var i = 1; i < rankers.Length; i++)
            o.Require(
                DocumentReader.Follows(rankers[i - 1].Days, rankers[i].Days), $".rankers[{i}].from",
                ProblemCode.Completeness, "gapAfterRow");
        return new(instruments, rankers, months, starsFrom, source);
    });

    public static OcopRules Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static OcopRules Read(DocumentReader reader)
    {
        var rules = reader.Read(Shape);
        reader.Finish();
        return rules;
    }
}
