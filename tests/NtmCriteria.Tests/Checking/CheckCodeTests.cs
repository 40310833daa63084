using System.Text;
using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests.Checking;

/// <summary>The codes, and the page that explains them.</summary>
public sealed class CheckCodeTests
{
    /// <summary>A broken document for each code of the reader; further codes are raised by the other tests here.</summary>
    public static TheoryData<string, string> Refused() => new()
    {
        { "truncated", "NTM001" }, { "invalid-utf8", "NTM001" }, { "repeated-key", "NTM001" }, { "half-a-character", "NTM001" },
        { "unknown-key", "NTM003" }, { "missing-key", "NTM003" }, { "wrong-type-object", "NTM003" }, { "word-in-capitals", "NTM003" },
        { "schema-not-known", "NTM004" }, { "date-malformed", "NTM005" }, { "period-reversed", "NTM005" }, { "years-reversed", "NTM005" },
        { "unit-that-does-not-exist", "NTM006" }, { "no-unit", "NTM006" }, { "label-empty", "NTM007" }, { "label-not-composed", "NTM007" },
        { "id-twice", "NTM008" }, { "bad-indicator-id", "NTM008" }, { "unknown-instrument", "NTM009" }, { "condition-on-no-input", "NTM009" },
        { "gap-in-years", "NTM010" }, { "missing-region", "NTM010" }, { "calendar-gap", "NTM010" }, { "criterion-out-of-order", "NTM010" },
        { "negative-level", "NTM011" }, { "attained-in-a-table-of-levels", "NTM011" }, { "one-part", "NTM011" },
        { "levels-and-years", "NTM003" }, { "key-without-meaning", "NTM003" }, { "all-beside-region", "NTM003" },
        { "level-with-grade-unknown", "NTM012" }, { "reference-empty", "NTM013" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void ARefusedDocumentIsAFindingWithItsCode(string name, string code)
    {
        var findings = RuleCheck.Run([new(name, BrokenDocuments.Of(name).Bytes)]);
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal(CheckSeverity.Error, finding.Severity);
        Assert.NotEqual(finding.Message.Vi, finding.Message.En);
        Assert.Contains("; cần ", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryBrokenDocumentIsAFindingInBothLanguages()
    {
        foreach (var document in BrokenDocuments.All)
        {
            var findings = RuleCheck.Run([new(document.FileName, document.Bytes)]);
            // A check knows more kinds of document than the reader of one kind.
            if (findings[0].Code.Id != ProblemCode.Kind)
                Assert.Contains(findings, f =>
                    document.Expected == $"{f.Code.Id} ({f.Line},{f.Column}) {f.Path}\n- {f.Message.En}\n- {f.Message.Vi}");
            Assert.All(findings, f => Assert.NotEqual(f.Message.Vi, f.Message.En));
        }
    }

    [Fact]
    public void CodesAreDistinctAndSayEverythingTwice()
    {
        Assert.Equal(CheckCode.All.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal), CheckCode.All.Select(c => c.Id));
        foreach (var code in CheckCode.All)
        {
            Assert.Matches("^NTM[01][0-9]{2}$", code.Id);
            Assert.Equal(code.Title, CheckCode.Of(code.Id).Title);
            foreach (var text in new[] { code.Title, code.Advice })
            {
                Assert.NotEqual(text.Vi, text.En);
                Assert.True(text.Vi.IsNormalized());
            }

            if (code.Id != ProblemCode.TooLarge) JsonDocument.Parse(code.Example, new() { MaxDepth = 64 }).Dispose();
        }

        Assert.Throws<ArgumentException>(() => CheckCode.Of("NTM999"));
    }

    [Fact]
    public void EveryCodeIsRaisedByATest()
    {
        string[] elsewhere =
            ["NTM002", "NTM014", "NTM015", "NTM016", "NTM101", "NTM102", "NTM103", "NTM104", "NTM122", "NTM124", "NTM150", "NTM151", "NTM152", "NTM172", "NTM173", "NTM183"];
        Assert.Equal(
            CheckCode.All.Select(c => c.Id),
            Refused().Select(row => (string)row[1]).Concat(RuleCheckTests.Changes().Select(row => (string)row[0])).Concat(elsewhere)
                .Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePageListsEveryCode()
    {
        const string begin = "<!-- codes -->\n", end = "<!-- end of codes -->\n";
        var page = File.ReadAllText(Repository.File("docs/rules-check.md"));
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, page.IndexOf(end, StringComparison.Ordinal));
        Snapshot.MatchFile("docs/rules-check.md", page[..from] + Codes() + page[to..]);
    }

    private static string Codes()
    {
        var text = new StringBuilder();
        foreach (var code in CheckCode.All)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n### {code.Id} {code.Title.En}\n\n")
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"{code.Severity}. {code.Advice.En}\n\n")
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"{code.Title.Vi}. {code.Advice.Vi}\n\n")
                .Append("```json\n").Append(code.Example).Append("\n```\n");
        return text.Append('\n').ToString();
    }
}
