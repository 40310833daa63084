using System.Globalization;
using System.Text;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>A set with the single indicator 1.1, loaded by the real loader, for laws about one comparison.</summary>
internal static class OneRule
{
    public static readonly LocalDate Day = new(2023, 6, 1);

    public static CriteriaSet Set(string kind, decimal level, string unit) => Of(
        $$"""{"kind": "{{kind}}", "decidedBy": "national", "evidence": "confirmed", "reference": "Annex", "levels": {"all": {{level.ToString(CultureInfo.InvariantCulture)}}} }""",
        unit);

    public static CriteriaSet Of(string requirement, string? unit, string strata = """{"kind": "none", "all": [{"code": "all", "name": {"vi": "cả nước", "en": "all"}}]}""", string inputs = "[]")
    {
        var json = $$"""
            {"schema": "ntm-criteria-set/1", "id": "commune/standard/2021-2025", "level": "commune", "tier": "standard",
             "title": {"vi": "bộ", "en": "set"}, "period": {"from": "2022-01-01", "to": "2025-12-31"},
             "years": {"from": 2021, "to": 2025},
             "instruments": [{"id": "318/X", "title": {"vi": "a", "en": "a"}, "signed": "2022-01-01", "inForce": "2022-01-01", "evidence": "confirmed"}],
             "strata": {{strata}},
             "criteria": [{"number": 1, "title": {"vi": "tiêu chí", "en": "criterion"}, "indicators": [{"id": "1.1", "versions": [
               {"from": "2022-01-01", "instrument": "318/X", "label": {"vi": "nhãn", "en": "label"}, {{(unit is null ? "" : $"\"unit\": \"{unit}\",")}}
                "inputs": {{inputs}}, "requirement": {{requirement}} }]}]}]}
            """;
        var line = """{"level": "commune", "tier": "standard", "entries": [{"from": "2022-01-01", "to": "2025-12-31", "evidence": "confirmed", "reference": "Article 2", "set": "commune/standard/2021-2025"}]}""";
        var calendar = $$"""{"schema": "ntm-calendar/1", "period": {"from": "2022-01-01", "to": "2025-12-31"}, "lines": [{{line}}]}""";
        var book = new RuleBook(
            CalendarReader.Read("calendar", Encoding.UTF8.GetBytes(calendar)),
            [new("commune/standard/2021-2025", new(() => SetReader.Read("one rule", Encoding.UTF8.GetBytes(json))))]);
        return book.InForce(Level.Commune, Tier.Standard, Day);
    }

    public static Dossier Dossier(Observation? observation = null, Commune? commune = null, int year = 2023)
    {
        var empty = NtmCriteria.Dossier.For(commune ?? new("00001", "Ví Dụ"), year);
        return observation is null ? empty : empty.Observe("1.1", observation);
    }

    public static IndicatorResult Judge(this CriteriaSet set, Observation? observation, EvidenceGrade minimum = default) =>
        set.Judge(Dossier(observation), minimum);

    public static IndicatorResult Judge(this CriteriaSet set, Dossier dossier, EvidenceGrade minimum = default) =>
        set.Evaluate(dossier, new() { MinimumEvidence = minimum }).Indicators.Single();
}
