using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>Reads the document of zones and groups, or says everything that is wrong with it.</summary>
internal static class ZoneReader
{
    public const string Schema = "ntm-zones/1";

    public static ZoneRules Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static ZoneRules Read(DocumentReader reader)
    {
        var document = reader.Parse(ZoneSchema.Zones, ZoneJson.Default.ZoneDocument);
        reader.Schema(document.Schema, Schema);
        var periods = document.Periods.Select((p, i) => Period(reader, p, $"$.periods[{i}]")).ToImmutableArray();
        for (var i = 1; i < periods.Length; i++)
            reader.Require(
                periods[i].Days.Start > periods[i - 1].Days.End, $"$.periods[{i}].from",
                ProblemCode.Completeness, $"overlaps the period before it; expected a later day",
                $"chồng lên thời kỳ trước; cần một ngày muộn hơn");
        var groups = new GroupRule(
            reader.Period(document.Groups.Period, "$.groups.period"), document.Groups.AgricultureBelow,
            new(document.Groups.Instrument, document.Groups.Reference, document.Groups.Evidence, Authority.National));
        reader.Finish();
        return new(periods, groups);
    }

    private static ZonePeriod Period(DocumentReader reader, ZonePeriodDocument document, string path)
    {
        var days = reader.Period(new(document.From, document.To), path);
        var source = new LegalSource(document.Instrument, document.Reference, document.Evidence, Authority.National);
        switch (document)
        {
            case { Rule: ZoneRuleKind.VillageShare, ThirdZoneVillagesFrom: { } villages }:
                return new VillageShareRule(days, source, villages);
            case
            {
                Rule: ZoneRuleKind.PovertyAndRecognition, AreaFrom: { } area, FirstZoneBelow: { } first,
                General: { } general, MekongDelta: { } delta, Factors: { } factors,
            }:
                return new PovertyRule(days, source, area, first, general, delta, factors);
            case
            {
                Rule: ZoneRuleKind.CriteriaCount, Criteria: { } criteria, SecondZoneFrom: { } second,
                ThirdZoneFrom: { } third, ThirdZoneVillagesMoreThan: { } share,
            }:
                return new CriteriaCountRule(days, source, criteria, second, third, share);
            default:
                reader.Require(
                    document.Rule == ZoneRuleKind.NotSeen, path, ProblemCode.Level,
                    $"a level of the rule {document.Rule} is missing; expected all that this kind of rule needs",
                    $"thiếu một mức của quy tắc {document.Rule}; cần đủ các mức của loại quy tắc này");
                return new ZoneRuleNotSeen(days, source);
        }
    }
}
