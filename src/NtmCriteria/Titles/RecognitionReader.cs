using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>Reads the recognition document, or says everything that is wrong with it.</summary>
internal static class RecognitionReader
{
    public const string Schema = "ntm-recognition/1";

    public static RecognitionRules Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static RecognitionRules Read(DocumentReader reader)
    {
        var document = reader.Parse(RecognitionSchema.Recognition, RecognitionJson.Default.RecognitionDocument);
        reader.Schema(document.Schema, Schema);
        var regimes = document.Regimes.Select((r, i) => new RecognitionRegime(
            reader.Period(new(r.From, r.To), $"$.regimes[{i}]"), r.Instrument,
            Source(r.Instrument, r.Reference, r.Evidence), r.RenewalYears,
            // Silence on carrying over means what practice shows: titles went on from one period to the next.
            r.TitlesCarryOver is false ? null : true)).ToImmutableArray();
        // Days are counted on from those before, which must be days.
        reader.Finish();
        for (var i = 1; i < regimes.Length; i++)
            reader.Require(
                DocumentReader.Follows(regimes[i - 1].Days, regimes[i].Days), $"$.regimes[{i}].from",
                ProblemCode.Completeness,
                $"leaves a gap or overlaps; expected {Dates.Iso(regimes[i - 1].Days.End.PlusDays(1))}",
                $"để hở hoặc chồng lên nhau; cần {Dates.Iso(regimes[i - 1].Days.End.PlusDays(1))}");
        var conditions = document.Conditions.Select((c, i) => Condition(reader, c, $"$.conditions[{i}]")).ToImmutableArray();
        var deciders = document.Deciders.Select((d, i) => (
            d.Subjects.ToImmutableArray(), reader.Period(new(d.From, d.To), $"$.deciders[{i}]"), d.Decider,
            Source(d.Instrument, d.Reference, d.Evidence))).ToImmutableArray();
        var rules = new RecognitionRules(
            regimes, conditions, deciders, Revocation(reader, document.Revocation), Mergers(reader, document.Mergers));
        reader.Finish();
        return rules;
    }

    private static RecognitionConditionRule Condition(
        DocumentReader reader, RecognitionConditionDocument condition, string path)
    {
        reader.Label(condition.Label, path + ".label");
        var levels = (condition.Levels ?? []).Select((level, i) =>
        {
            reader.Require(
                level.Overall is null == (level.Evidence == EvidenceGrade.Unknown), $"{path}.levels[{i}]",
                ProblemCode.Evidence,
                $"a level stands without a grade or a grade without a level; expected both or neither",
                $"có mức mà không có cấp bằng chứng hoặc ngược lại; cần cả hai hoặc không");
            return new SatisfactionLevel(
                level.Tier, level.Overall, level.EachContent, Source(condition.Instrument, level.Reference, level.Evidence));
        }).ToImmutableArray();
        return new(
            condition.Key, reader.Period(new(condition.From, condition.To), path), condition.Label,
            Source(condition.Instrument, condition.Reference, condition.Evidence), levels);
    }

    private static RevocationRule Revocation(DocumentReader reader, RevocationDocument document)
    {
        reader.Require(
            document.CaseAFrom > 0 && document.CaseAFrom < document.CaseBFrom && document.CaseBFrom <= 100,
            "$.revocation.caseAFrom", ProblemCode.Rule, $"the shares are out of order; expected case A below case B",
            $"các tỷ lệ sai thứ tự; cần trường hợp A thấp hơn trường hợp B");
        return new(
            reader.Period(document.Period, "$.revocation.period"), document.CaseAFrom, document.CaseBFrom,
            Source(document.Instrument, document.Reference, document.Evidence),
            [.. document.Yardsticks.Select(y => new Yardstick(
                y.Title, y.Set, Source(document.Instrument, y.Reference, y.Evidence), [.. y.KeyCriteria], y.KeyEvidence))]);
    }

    private static MergerRules Mergers(DocumentReader reader, MergersDocument document)
    {
        for (var i = 1; i < document.Periods.Count; i++)
            reader.Require(
                string.CompareOrdinal(document.Periods[i].From, document.Periods[i - 1].To) > 0,
                $"$.mergers.periods[{i}].from", ProblemCode.Completeness,
                $"overlaps the period before it; expected a later day", $"chồng lên thời kỳ trước; cần một ngày muộn hơn");
        for (var i = 0; i < document.Rows.Count; i++)
            reader.Require(
                document.Rows[i].Lower < document.Rows[i].Higher, $"$.mergers.rows[{i}].lower",
                ProblemCode.Rule, $"is not below the higher one; expected the lower title of the two",
                $"không thấp hơn danh hiệu cao; cần danh hiệu thấp hơn trong hai");
        return new(
            [.. document.Periods.Select((p, i) => new MergerPeriod(
                reader.Period(new(p.From, p.To), $"$.mergers.periods[{i}]"), p.Instrument,
                Source(p.Instrument, p.Reference, p.Evidence)))],
            new(document.SameLevel.Row, null, null, null, Source(document.SameLevel.Instrument, document.SameLevel.Reference, document.SameLevel.Evidence)),
            [.. document.Rows.Select(r => new MergerRow(
                r.Row, r.Lower, r.Higher, r.Next, Source(r.Instrument, r.Reference, r.Evidence)))]);
    }

    // A row that says that no rule was seen names no instrument.
    private static LegalSource Source(string? instrument, string reference, EvidenceGrade evidence) =>
        new(instrument ?? "-", reference, evidence, Authority.National);
}
