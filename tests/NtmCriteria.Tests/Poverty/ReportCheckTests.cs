using System.Text;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>The check sums of the report forms stand in a document, with source and grade, and every one of them finds its mistake.</summary>
public sealed class ReportCheckTests
{
    public static TheoryData<int, string> Checks()
    {
        var checks = new TheoryData<int, string>();
        for (var i = 0; i < ReportChecks.National.Length; i++)
            foreach (var form in ReportChecks.National[i].Forms) checks.Add(i, form);
        return checks;
    }

    [Fact]
    public void Every_check_has_a_source_and_only_the_printed_one_is_confirmed()
    {
        Assert.All(ReportChecks.National, check =>
        {
            Assert.Equal("1315/VBHN-BLĐTBXH", check.Source.Instrument);
            Assert.NotEqual(EvidenceGrade.Unknown, check.Source.Evidence);
        });
        var confirmed = Assert.Single(ReportChecks.National, check => check.Source.Evidence == EvidenceGrade.Confirmed);
        Assert.Equal("7.2", Assert.Single(confirmed.Forms));
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_form_that_does_not_close_is_found_by_its_check(int index, string number)
    {
        var check = ReportChecks.National[index];
        // All cells 0 close every check of every form.
        Assert.Empty(Form(number, []).Check());
        foreach (var column in check.Kind == ReportCheckKind.Areas ? [1] : check.Columns)
        {
            // A rate of nothing has no value to compare with.
            var form = Form(number, check.Kind == ReportCheckKind.Share ? [(check.Whole, 10), (column, 7)] : [(column, 7)]);
            Assert.Contains(form.Check(), finding => finding["column"] == Text(column) && finding["found"] == "7");
        }
    }

    [Fact]
    public void A_rate_that_is_not_the_share_of_its_columns_is_found()
    {
        var form = new ReportForm(
            "7.1", new("a", "a"), [.. Enumerable.Range(1, 6).Select(n => new FormColumn(n, new("a", "a"), n is 4 or 6))],
            [new(new("a", "a"), [10, 40, 5, Fraction.Of(1, 2), 2, Fraction.Of(1, 4)])]);
        Assert.Contains("6", Assert.Single(form.Check()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"balance\"", "\"kind\": \"sums\"", "$.checks[2].kind")]
    [InlineData("\"plus\": [1, 5, 6, 7, 8], \"minus\": [2, 3, 4], \"evidence\": \"confirmed\"", "\"plus\": [1], \"evidence\": \"confirmed\"", "$.checks[2]")]
    [InlineData("\"kind\": \"areas\"", "\"kind\": \"areas\", \"whole\": 1", "$.checks[10].whole")]
    public void A_document_that_is_wrong_is_refused_at_its_place(string part, string instead, string path)
    {
        var json = Encoding.UTF8.GetString(EmbeddedRules.Read("rules/poverty/forms/report-2022-2025.json"));
        var at = json.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var changed = Encoding.UTF8.GetBytes(json[..at] + instead + json[(at + part.Length)..]);
        var problem = Assert.Single(Assert.Throws<RuleDocumentException>(() => ReportChecks.Read(new("r.json", changed))).Problems);
        Assert.Equal(path, problem.Path);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A form of four lines whose cells are 0, save some of the first line.</summary>
    private static ReportForm Form(string number, (int Column, long Value)[] cells) => new(
        number, new("a", "a"), [.. Enumerable.Range(1, 12).Select(n => new FormColumn(n, new("a", "a")))],
        [.. Enumerable.Range(0, 4).Select(line => new FormLine(
            new("a", "a"),
            [.. Enumerable.Range(1, 12).Select(n => (Fraction?)Fraction.Of(line > 0 ? 0 : cells.Where(c => c.Column == n).Sum(c => c.Value), 1))]))]);
}
