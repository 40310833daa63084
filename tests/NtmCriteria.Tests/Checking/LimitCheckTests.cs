using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using Xunit;

namespace NtmCriteria.Tests.Checking;

/// <summary>What limits contradict without being refused is said, with the place of both.</summary>
public sealed class LimitCheckTests
{
    private const string Set = "commune/standard/2021-2025";
    private const string Level = "$.criteria[9].indicators[0].versions[0].requirement.byYear[2].levels.TDMNPB";

    [Theory]
    // Standard income of TDMNPB in 2023: 42 is recalled, with at most 42, above 33.8 (weak) and at most 42.1 beside it.
    [InlineData("\"value\": 42,", "\"value\": 42.05,", "NTM124", ".value", "the recalled level ≥ 42.05", ".limits[0], line ")]
    [InlineData("\"value\": 42,", "\"value\": 33.8,", "NTM124", ".value", "is set aside where weak limits count", ".limits[1], line ")]
    [InlineData("\"value\": 33.8,", "\"value\": 42,", "NTM123", ".limits[1]", "above 42", ".limits[0], line ")]
    public void ASetIsCheckedCellByCell(string part, string replacement, string code, string path, string says, string other)
    {
        var text = System.Text.Encoding.UTF8.GetString(
            RuleCheck.Builtin.Single(d => d.Name.EndsWith("2021-2025/commune-standard.json", StringComparison.Ordinal)).Utf8.Span);
        var cell = text.IndexOf("\"value\": 33.8", StringComparison.Ordinal);
        var at = part.Contains("33.8", StringComparison.Ordinal) ? cell : text.LastIndexOf(part, cell, StringComparison.Ordinal);
        // The level stands before its limits; the nearest 42 above the second limit is that of the first one.
        if (part == "\"value\": 42,") at = text.LastIndexOf(part, at - 1, StringComparison.Ordinal);
        var broken = text[..at] + replacement + text[(at + part.Length)..];
        var finding = Assert.Single(RuleCheck.Run([SmallRules.Of("set.json", broken)]), f => f.Code.Id is "NTM123" or "NTM124");
        Assert.Equal((code, CheckSeverity.Warning, Level + path), (finding.Code.Id, finding.Severity, finding.Path));
        Assert.Contains(says, finding.Message.En, StringComparison.Ordinal);
        Assert.Contains(Level + other, finding.Message.En, StringComparison.Ordinal);
        Assert.Contains(", dòng ", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("; expected ", finding.Message.En, StringComparison.Ordinal);
        Assert.Contains("; cần ", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void ALevelOfTheNationalTableThatALineRulesOutIsFound()
    {
        var finding = Assert.Single(Findings("""{ "bound": "atMost", "value": 41, KNOWN }"""));
        Assert.Equal(("NTM124", "$.levels[0].level.limits[0]"), (finding.Code.Id, finding.Path));
        Assert.Matches($@"the recalled level ≥ 42 [^\[]*\[{Set}#10\.1, TDMNPB, 2023\] is set aside, as a limit rules it out", finding.Message.En);
        Assert.Contains("at most 41", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void AWeakLineThatCrossesTheLimitsOfTheTableIsFound()
    {
        var finding = Assert.Single(Findings("""{ "bound": "above", "value": 42, "weak": true, KNOWN }"""));
        Assert.Equal(("NTM123", "$.levels[0].level.limits[0]"), (finding.Code.Id, finding.Path));
        Assert.Contains("Hữu Sản, Bắc Quang, Hà Giang", finding.Message.En, StringComparison.Ordinal);
        Assert.Contains($"[{Set}#10.1, TDMNPB, 2023]", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ALineThatAgreesHasNoFindingAndOneThatCrossesForCertainIsRefused()
    {
        Assert.Empty(Findings("""{ "bound": "atMost", "value": 43, KNOWN }"""));
        var refused = Assert.Single(Findings("""{ "bound": "above", "value": 42, KNOWN }""", all: true));
        Assert.Equal((CheckSeverity.Error, "$.levels[0].level.limits"), (refused.Severity, refused.Path));
        Assert.Contains("the limits cross those that are known", refused.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void LimitsThatCannotBeAreRefusedAndNotLookedAtFurther()
    {
        foreach (var limits in new[]
                 {
                     """{ "bound": "above", "value": 43, KNOWN }, { "bound": "atMost", "value": 42, KNOWN }""",
                     """{ "bound": "atMost", "value": 43, "dividedBy": 0, KNOWN }""",
                 })
            Assert.All(Findings(limits, all: true), f => Assert.Equal(CheckSeverity.Error, f.Severity));
    }

    private static CheckFinding[] Findings(string limits, bool all = false)
    {
        const string known = "\"basis\": \"recognisedCommune\", \"place\": \"Xã A\", \"outcome\": \"recognised\", \"reference\": \"paper\"";
        var text = $$"""
            {
              "schema": "ntm-levels/1", "id": "limits", "title": { "vi": "a", "en": "b" },
              "instrument": { "id": "1/QĐ-UBND", "title": { "vi": "a", "en": "b" }, "signed": "2022-04-01", "inForce": "2022-04-01", "evidence": "confirmed" },
              "period": { "from": "2022-04-01", "to": "2025-12-31" },
              "levels": [ { "set": "{{Set}}", "indicator": "10.1", "stratum": "TDMNPB", "year": 2023, "level": { "value": null, "limits": [ {{limits.Replace("KNOWN", known, StringComparison.Ordinal)}} ] }, "reference": "Article 1", "checked": "2023-01-01" } ]
            }
            """;
        return [.. RuleCheck.Run([SmallRules.Of("levels.json", text)]).Where(f => all ? f.Severity > CheckSeverity.Note : f.Code.Id is "NTM123" or "NTM124")];
    }
}
