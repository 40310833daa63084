using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>Reads the OCOP document, or says everything that is wrong with it.</summary>
internal static class OcopReader
{
    public const string Schema = "ntm-ocop/1";

    public static OcopRules Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static OcopRules Read(DocumentReader reader)
    {
        var document = reader.Parse(OcopSchema.Ocop, ZoneJson.Default.OcopDocument);
        reader.Schema(document.Schema, Schema);
        reader.Require(
            document.Instruments.Count > 0, "$.instruments", ProblemCode.Source,
            $"no instrument is given; expected at least one", $"không có văn bản nào; cần ít nhất một");
        var instruments = document.Instruments.Select((i, n) =>
        {
            var path = $"$.instruments[{n}]";
            reader.Require(
                i.Bands.Select(b => b.Stars).SequenceEqual([5, 4, 3, 2, 1])
                && i.Bands.Zip(i.Bands.Skip(1)).All(pair => pair.First.From > pair.Second.From),
                path + ".bands", ProblemCode.Rule,
                $"the bands are out of order; expected five stars down to one, each from a lower score",
                $"các khung điểm sai thứ tự; cần từ năm sao xuống một sao, điểm thấp dần");
            return new OcopInstrument(
                reader.Period(new(i.From, i.To), path), new(i.Id, i.Reference, i.Evidence, Authority.National),
                [.. i.Bands.Select(b => (b.Stars, b.From, b.Evidence))]);
        }).ToImmutableArray();
        var rankers = document.Rankers.Select((r, n) => new OcopRankerRow(
            reader.Period(new(r.From, r.To), $"$.rankers[{n}]"),
            new(r.Instrument, r.Reference, r.Evidence, Authority.National),
            [r.ThreeStars, r.FourStars, r.FiveStars])).ToImmutableArray();
        // Days are counted on from those before, which must be days.
        reader.Finish();
        for (var i = 1; i < instruments.Length; i++)
            reader.Require(
                DocumentReader.Follows(instruments[i - 1].Days, instruments[i].Days), $"$.instruments[{i}].from",
                ProblemCode.Completeness, $"leaves a gap or overlaps; expected the day after the one before it",
                $"để hở hoặc chồng lên nhau; cần ngày liền sau văn bản trước");
        for (var i = 1; i < rankers.Length; i++)
            reader.Require(
                DocumentReader.Follows(rankers[i - 1].Days, rankers[i].Days), $"$.rankers[{i}].from",
                ProblemCode.Completeness, $"leaves a gap or overlaps; expected the day after the one before it",
                $"để hở hoặc chồng lên nhau; cần ngày liền sau dòng trước");
        reader.Finish();
        return new(
            instruments, rankers, document.Validity.Months, document.Validity.StarsFrom,
            new("-", document.Validity.Reference, document.Validity.Evidence, Authority.National));
    }
}
