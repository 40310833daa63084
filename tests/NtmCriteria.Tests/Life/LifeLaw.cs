using System.Text;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Titles;
using NtmCriteria.Units;

namespace NtmCriteria.Tests.Life;

/// <summary>
/// A small rule book for histories: the calendar of the commune level, and the two sets of 2021-2025 with nineteen
/// criteria of one indicator each.
/// </summary>
internal static class LifeLaw
{
    public const string Standard = "commune/standard/2021-2025";
    public const string Advanced = "commune/advanced/2021-2025";

    public static RuleBook Book { get; } = new(
        CalendarReader.Read("calendar", Encoding.UTF8.GetBytes(Calendar)),
        new[] { ("standard", Standard), ("advanced", Advanced) }.Select(set => KeyValuePair.Create(
            set.Item2, new Lazy<SetDefinition>(() => SetReader.Read(set.Item2, Encoding.UTF8.GetBytes(Set(set.Item1)))))));

    /// <summary>A dossier in which the named criteria fail, the open ones are not observed and the rest is met.</summary>
    public static Dossier Dossier(
        IEnumerable<int> failing, IEnumerable<int>? open = null, IEnumerable<int>? absent = null, string code = "")
    {
        var builder = NtmCriteria.Dossier.Fill(new(code, "Ví Dụ") { Province = "Lạng Sơn" }, 2023);
        var (fails, unknown) = (failing.ToHashSet(), (open ?? []).ToHashSet());
        var none = (absent ?? []).ToHashSet();
        for (var number = 1; number <= 19; number++)
            if (!unknown.Contains(number))
                builder.Observe($"{number}.1", none.Contains(number) ? new DoesNotApply() : new Judged(!fails.Contains(number)));
        return builder.Build();
    }

    public static Assessment Assess(
        string setId, IEnumerable<int> failing, IEnumerable<int>? open = null, IEnumerable<int>? absent = null) =>
        Book.Get(setId, new(2023, 12, 31)).Evaluate(Dossier(failing, open, absent));

    public static AdministrativeUnit Unit(string code = "00001", string name = "Ví Dụ", UnitKind kind = UnitKind.Commune) =>
        AdministrativeUnit.From(code, kind, name, "Huyện Ví Dụ", "Lạng Sơn", new(2008, 1, 1));

    public static CommuneHistory History(UnitKind kind = UnitKind.Commune) =>
        CommuneHistory.Of(Book, Unit(kind: kind));

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static string Set(string tier) => $$"""
        {
          "schema": "ntm-criteria-set/1", "id": "commune/{{tier}}/2021-2025", "level": "commune", "tier": "{{tier}}",
          "title": { "vi": "Bộ thử", "en": "Set for tests" },
          "period": { "from": "2022-03-08", "to": "2025-12-31" }, "years": { "from": 2021, "to": 2025 },
          "instruments": [ { "id": "318/QĐ-TTg", "title": { "vi": "Ban hành", "en": "Issues" }, "signed": "2022-03-08",
            "inForce": "2022-03-08", "evidence": "confirmed" } ],
          "strata": { "kind": "none", "all": [ { "code": "all", "name": { "vi": "Chung", "en": "All" } } ] },
          "criteria": [ {{string.Join(",", Enumerable.Range(1, 19).Select(Criterion))}} ]
        }
        """;

    private static string Criterion(int number) => $$"""
        { "number": {{number}}, "title": { "vi": "Tiêu chí {{number}}", "en": "Criterion {{number}}" }, "indicators": [
          { "id": "{{number}}.1", "versions": [ { "from": "2022-03-08", "instrument": "318/QĐ-TTg",
            "label": { "vi": "Chỉ tiêu", "en": "Indicator" },
            "requirement": { "kind": "attained", "decidedBy": "national", "evidence": "confirmed", "reference": "thử",
              "levels": { "all": true } } } ] } ] }
        """;

    private const string Calendar = """
        {
          "schema": "ntm-calendar/1",
          "period": { "from": "2009-04-16", "to": "2030-12-31" },
          "lines": [
            { "level": "commune", "tier": "standard", "entries": [
              { "from": "2009-04-16", "to": "2016-11-30", "set": "commune/standard/2009-2015", "evidence": "confirmed", "reference": "491/QĐ-TTg" },
              { "from": "2016-12-01", "to": "2022-03-07", "set": "commune/standard/2016-2020", "evidence": "recalled", "reference": "1980/QĐ-TTg" },
              { "from": "2022-03-08", "to": "2025-12-31", "set": "commune/standard/2021-2025", "evidence": "twoSources", "reference": "318/QĐ-TTg" },
              { "from": "2026-01-01", "to": "2026-02-14", "reason": "transitionNotKnown", "evidence": "unknown", "reference": "-" },
              { "from": "2026-02-15", "to": "2030-12-31", "set": "commune/standard/2026-2030", "evidence": "confirmed", "reference": "51/2025/QĐ-TTg" } ] },
            { "level": "commune", "tier": "advanced", "entries": [
              { "from": "2009-04-16", "to": "2018-02-07", "reason": "noSuchTier", "evidence": "recalled", "reference": "1345/BNN-VPĐP" },
              { "from": "2018-02-08", "to": "2022-03-07", "reason": "decidedByProvince", "evidence": "recalled", "reference": "1345/BNN-VPĐP" },
              { "from": "2022-03-08", "to": "2025-12-31", "set": "commune/advanced/2021-2025", "evidence": "twoSources", "reference": "318/QĐ-TTg" },
              { "from": "2026-01-01", "to": "2026-02-14", "reason": "transitionNotKnown", "evidence": "unknown", "reference": "-" },
              { "from": "2026-02-15", "to": "2030-12-31", "reason": "noSuchTier", "evidence": "confirmed", "reference": "51/2025/QĐ-TTg" } ] },
            { "level": "commune", "tier": "model", "entries": [
              { "from": "2009-04-16", "to": "2018-06-04", "reason": "noSuchTier", "evidence": "recalled", "reference": "691/QĐ-TTg" },
              { "from": "2018-06-05", "to": "2020-12-31", "set": "commune/model/2018-2020", "evidence": "twoSources", "reference": "691/QĐ-TTg" },
              { "from": "2021-01-01", "to": "2022-03-07", "reason": "transitionNotKnown", "evidence": "unknown", "reference": "-" },
              { "from": "2022-03-08", "to": "2025-12-31", "set": "commune/model/2021-2025", "evidence": "twoSources", "reference": "319/QĐ-TTg" },
              { "from": "2026-01-01", "to": "2026-02-14", "reason": "transitionNotKnown", "evidence": "unknown", "reference": "-" },
              { "from": "2026-02-15", "to": "2030-12-31", "reason": "noSuchTier", "evidence": "confirmed", "reference": "51/2025/QĐ-TTg" } ] }
          ]
        }
        """;
}
