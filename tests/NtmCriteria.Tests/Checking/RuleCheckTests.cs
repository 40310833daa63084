using System.Text;
using NodaTime;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests.Checking;

/// <summary>Every code is raised by breaking sound rules in one place, and by nothing less.</summary>
public sealed class RuleCheckTests
{
    private const string Income = "$.criteria[1].indicators[0].versions[0]";
    private const string Parts = "$.criteria[1].indicators[1].versions[0]";
    private const string Factor = "$.criteria[1].indicators[2].versions[0]";

    /// <summary>Code, document, path, and what stands where before and after.</summary>
    public static TheoryData<string, string, string, string, string> Changes() => new()
    {
        { "NTM110", "standard", $"{Parts}.requirement.parts[0].requirement.levels.all", "\"levels\": { \"all\": 70 }", "\"levels\": { \"all\": 700 }" },
        { "NTM111", "advanced", $"{Income}.requirement.byYear[2].levels.TDMNPB", "\"TDMNPB\": 42", "\"TDMNPB\": 42000000" },
        { "NTM112", "standard", $"{Parts}.requirement.parts[0].requirement.levels.all", "\"unit\": \"percent\", \"when\": { \"input\": \"2.2n\", \"moreThan\": 3 }, \"requirement\": { \"kind\": \"atLeast\", \"decidedBy\": \"national\", \"evidence\": \"confirmed\", \"reference\": \"Annex\", \"levels\": { \"all\": 70 }", "\"unit\": \"schools\", \"when\": { \"input\": \"2.2n\", \"moreThan\": 3 }, \"requirement\": { \"kind\": \"atLeast\", \"decidedBy\": \"national\", \"evidence\": \"confirmed\", \"reference\": \"Annex\", \"levels\": { \"all\": 7.5 }" },
        { "NTM120", "advanced", $"{Income}.requirement.byYear[2].levels.TDMNPB", "\"TDMNPB\": 42", "\"TDMNPB\": 41" },
        { "NTM121", "advanced", $"{Income}.requirement.byYear[2].levels.TDMNPB", "\"TDMNPB\": 39", "\"TDMNPB\": 43" },
        { "NTM123", "advanced", $"{Income}.requirement.byYear[2].levels.TDMNPB.limits[1]", "\"TDMNPB\": 42", $"\"TDMNPB\": {{ \"value\": null, \"limits\": [ {Limit("atMost", 50)}, {Limit("above", 60, ", \"weak\": true")} ] }}" },
        { "NTM130", "standard", "$.instruments[1].id", "211/QĐ-TTg", "Quyết định 211" },
        { "NTM131", "standard", "$.instruments[1].inForce", "\"signed\": \"2033-03-01\"", "\"signed\": \"2033-04-01\"" },
        { "NTM132", "standard", "$.criteria[0].indicators[0].versions[1].from", "\"inForce\": \"2033-03-01\"", "\"inForce\": \"2033-04-01\"" },
        { "NTM133", "standard", "$.criteria[0].indicators[0].versions[1].requirement.reference", "\"reference\": \"Article 1\", \"levels\"", "\"reference\": \"Article 1; https:/nothing\", \"levels\"" },
        { "NTM140", "standard", "$.criteria", "\"year\": 2032, \"evidence\": \"confirmed\"", "\"year\": 2032, \"evidence\": \"recalled\"" },
        { "NTM141", "standard", "$.criteria[0].indicators[0].versions[1].instrument", "\"inForce\": \"2033-03-01\", \"evidence\": \"twoSources\"", "\"inForce\": \"2033-03-01\", \"evidence\": \"unknown\"" },
        { "NTM160", "standard", $"{Income}.label.en", "\"Average income\"", "\"Thu nhập bình quân\"" },
        { "NTM170", "standard", "$.instruments[1]", "\"instrument\": \"211/QĐ-TTg\"", "\"instrument\": \"318/QĐ-TTg\"" },
        { "NTM171", "standard", $"{Parts}.inputs[0]", "\"when\": { \"input\": \"2.2n\", \"moreThan\": 3 }, ", "" },
        { "NTM174", "standard", "$.strata.all[1]", "[\"Hà Nội\"]", "[]" },
        { "NTM175", "standard", "$.criteria", "\"number\": 1,", "\"number\": 1, \"incomplete\": true," },
        { "NTM180", "standard", $"{Factor}.requirement.of.indicator", "\"indicator\": \"2.1\"", "\"indicator\": \"2.9\"" },
        { "NTM180", "standard", $"{Factor}.requirement.of.set", "commune/advanced/2031-2035", "commune/advanced/2036-2040" },
        { "NTM181", "standard", $"{Factor}.requirement.of.set", "\"set\": \"commune/advanced/2031-2035\", \"indicator\": \"2.1\"", "\"set\": \"commune/advanced/2021-2025\", \"indicator\": \"10.1\"" },
        { "NTM182", "standard", $"{Factor}.requirement.of.indicator", "DBSH", "DBSCL" },
        { "NTM017", "standard", $"{Factor}.requirement.of.set", "commune/advanced/2031-2035", "commune/standard/2031-2035" },
    };

    private static string Limit(string bound, int value, string rest = "") =>
        $$"""{ "bound": "{{bound}}", "value": {{value}}, "basis": "recognisedCommune", "place": "Xã A", "outcome": "recognised", "reference": "paper"{{rest}} }""";

    [Fact]
    public void SoundRulesHaveNoFinding() => Assert.Empty(SmallRules.Sound.Findings);

    [Theory]
    [MemberData(nameof(Changes))]
    public void OneChangeIsFoundWhereItIs(string code, string document, string path, string part, string replacement)
    {
        var sound = SmallRules.Sound;
        var broken = document == "standard"
            ? sound with { Standard = SmallRules.Change(sound.Standard, part, replacement) }
            : sound with { Advanced = SmallRules.Change(sound.Advanced, part, replacement) };
        var finding = Assert.Single(broken.Findings);
        Assert.Equal((code, document + ".json", path), (finding.Code.Id, finding.Document, finding.Path));
        Assert.True(finding.Line > 1);
        Assert.NotEqual(finding.Message.Vi, finding.Message.En);
        Assert.Contains(code == "NTM140" || code == "NTM175" ? ": " : "; expected ", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ASetThatTheCalendarDoesNotNameIsFound() => Assert.Equal(
        [("NTM172", "standard.json"), ("NTM172", "advanced.json")],
        (SmallRules.Sound with { Calendar = null }).Findings.Select(f => (f.Code.Id, f.Document)));

    [Fact]
    public void ACalendarThatNamesWhatIsNotThereIsFound()
    {
        var sound = SmallRules.Sound;
        var other = sound with { Calendar = SmallRules.Change(sound.Calendar!, "commune/advanced/2031-2035", "commune/advanced/2031-2034") };
        Assert.Equal(["NTM172", "NTM015", "NTM183"], other.Findings.Select(f => f.Code.Id));
        var shorter = sound with { Standard = SmallRules.Change(sound.Standard, "\"to\": \"2035-12-31\"", "\"to\": \"2035-12-30\"") };
        Assert.Equal(("NTM181", "$.lines[0].entries[0].set"), shorter.Findings.Select(f => (f.Code.Id, f.Path)).Single());
    }

    [Fact]
    public void ACircleOverTwoSetsIsFoundInBoth()
    {
        var sound = SmallRules.Sound;
        var circle = sound with
        {
            Advanced = SmallRules.Change(
                sound.Advanced, "\"kind\": \"atLeast\", \"decidedBy\": \"national\", \"evidence\": \"confirmed\", \"reference\": \"Annex\", \"levels\": { \"all\": 70 } }\n            }\n          ]\n        }\n      ]",
                "\"kind\": \"factorOf\", \"decidedBy\": \"national\", \"evidence\": \"confirmed\", \"reference\": \"Annex\", \"factor\": 1.10, \"of\": { \"set\": \"commune/standard/2031-2035\", \"indicator\": \"2.1\" } }\n            }\n          ]\n        }\n      ]"),
        };
        Assert.Equal([("NTM017", "standard.json"), ("NTM017", "advanced.json")], circle.Findings.Select(f => (f.Code.Id, f.Document)));
        var standard = RuleDocument.Parse("standard.json", Encoding.UTF8.GetBytes(circle.Standard));
        var advanced = RuleDocument.Parse("advanced.json", Encoding.UTF8.GetBytes(circle.Advanced));
        var refused = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(standard, advanced));
        Assert.Contains("commune/advanced/2031-2035 > commune/standard/2031-2035 > commune/advanced/2031-2035", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneIdInTwoDocumentsIsFoundInTheSecond()
    {
        var sound = SmallRules.Sound;
        var finding = Assert.Single(sound.Check(default, SmallRules.Of("again.json", sound.Standard)));
        Assert.Equal(("NTM015", "again.json"), (finding.Code.Id, finding.Document));
    }

    [Fact]
    public void FindingsDoNotDependOnTheOrderOfDocuments()
    {
        var sound = SmallRules.Sound;
        var broken = SmallRules.Change(sound.Advanced, "\"TDMNPB\": 42", "\"TDMNPB\": 41");
        RuleSource[] documents = [SmallRules.Of("b", broken), SmallRules.Of("a", sound.Standard), SmallRules.Of("c", sound.Calendar!)];
        Assert.Equal(RuleCheck.Run(documents).ToArray(), RuleCheck.Run(documents.Reverse()).ToArray());
    }

    [Fact]
    public void WhatIsStaleNeedsADayAndDays()
    {
        Assert.Throws<ArgumentException>(() => RuleCheck.Run([], new() { StaleAfter = Period.FromDays(1) }));
        Assert.Throws<ArgumentException>(
            () => RuleCheck.Run([], new() { On = new(2026, 1, 1), StaleAfter = Period.FromHours(1) }));
    }
}
