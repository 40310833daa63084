using System.Text;
using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Tests.Golden;

/// <summary>Case documents for a test.</summary>
internal static class GoldenText
{
    public static GoldenDocument Parse(string text, RuleBook? book = null) =>
        GoldenDocument.Parse("cases.json", Encoding.UTF8.GetBytes(text), book ?? RuleBook.National);

    /// <summary>A document of one case of the set of 2021-2025; the case begins on line 6.</summary>
    public static string Case(
        string members, string commune = "\"region\": \"TDMNPB\"", string? province = null, string asked = "\"set\": \"commune/standard/2021-2025\"",
        string asOf = "2023-12-31", int year = 2023) => Document(
        $$"""
        { "id": "one", "commune": { "name": "A", {{(province is null ? commune : $"\"province\": \"{province}\"")}} }, "year": {{year}}, "asOf": "{{asOf}}", {{asked}},
        {{members}},
        "source": { "reference": "a table of law", "evidence": "confirmed" } }
        """);

    public static string Document(string cases) =>
        $$"""
        {
          "schema": "ntm-cases/1",
          "id": "test",
          "title": { "vi": "thử", "en": "a test" },
          "cases": [
        {{cases}}
          ]
        }
        """;

    /// <summary>A document of one level of Lạng Sơn.</summary>
    public static byte[] Levels(string set, string indicator, string level) => Encoding.UTF8.GetBytes(
        $$"""
        {
          "schema": "ntm-levels/1", "id": "stricter", "title": { "vi": "a", "en": "a" }, "province": "Lạng Sơn",
          "instrument": { "id": "1/QĐ-UBND", "title": { "vi": "a", "en": "a" }, "signed": "2022-04-01", "inForce": "2022-04-01", "evidence": "confirmed" },
          "period": { "from": "2022-04-01", "to": "2025-12-31" },
          "levels": [ { "set": "{{set}}", "indicator": "{{indicator}}", "level": {{level}}, "reference": "Article 1" } ]
        }
        """);
}
