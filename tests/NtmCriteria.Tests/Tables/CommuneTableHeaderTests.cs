using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class CommuneTableHeaderTests
{
    [Theory]
    [InlineData("commune,year,communne", "did you mean 'commune'?")]
    [InlineData("commune,year,provnice", "did you mean 'province'?")]
    [InlineData("commune,year,17.111", "did you mean '17.1")]
    [InlineData("commune,year,advance:14.1", "did you mean 'advanced:14.1'?")]
    [InlineData("commune,year,criterion 99", "did you mean 'criterion 9'?")]
    public void AnUnknownColumnNamesTheNearestKnownOne(string header, string hint)
    {
        var problem = Assert.Single(TableText.HeaderProblems(header + "\nA,2023,1\n"));
        Assert.Equal((TableText.Name, 1, header.Split(',')[2]), (problem.File, problem.Line, problem.Column));
        Assert.Contains(hint, problem.Message, StringComparison.Ordinal);
        Assert.Contains("expected", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AColumnNobodyCouldMeanGetsNoHint() =>
        Assert.DoesNotContain(
            "did you mean", Assert.Single(TableText.HeaderProblems("commune,year,remarks of the office\nA,2023,x\n")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void UnknownColumnsArePassedOverWhereThatIsAskedFor()
    {
        using var table = CommuneTable.OpenCsv(
            TableText.Stream("commune,year,remarks,10.1\nA,2023,none of it is read,43\n"), "t", new() { IgnoreUnknown = true });
        Assert.Contains("'remarks' is not known and was passed over", Assert.Single(table.Notes), StringComparison.Ordinal);
        Assert.Equal(["10.1"], Assert.Single(table.Rows()).Dossier!.Observations.Keys);
    }

    [Theory]
    [InlineData("commune,year,10.1,10.1", "10.1")]
    [InlineData("commune,year,10.1,10", "10")]
    [InlineData("commune,Commune,year,15.1", "Commune")]
    [InlineData("commune,year,criterion 5,Criterion 5", "Criterion 5")]
    [InlineData("commune,year,14.1,standard:14.1", "standard:14.1")]
    public void AColumnStandsOnce(string header, string repeated)
    {
        var problem = Assert.Single(TableText.HeaderProblems(header + "\nA,2023,1,1\n"));
        Assert.Equal(repeated, problem.Column);
        Assert.StartsWith("repeats the column", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryProblemOfAHeaderIsReported() =>
        Assert.Equal(3, TableText.HeaderProblems("commune,year,foo,bar,year\nA,2023,1,2,3\n").Count);

    [Fact]
    public void AColumnOfAnotherTierIsToldApartAndStaysUnread()
    {
        using var table = CommuneTable.OpenCsv(TableText.Stream("commune,year,18.7\nA,2023,100\n"), "t");
        Assert.Contains("write 'advanced:18.7'", Assert.Single(table.Notes), StringComparison.Ordinal);
        var row = Assert.Single(table.Rows());
        var assessment = RuleBook.National.InForce(Level.Commune, Tier.Standard, row.AsOf!.Value).Evaluate(row.Dossier!);
        Assert.Equal(["18.7"], assessment.UnreadIds);
    }

    [Theory]
    [InlineData("", "the table is empty")]
    [InlineData("10.1,year\n43,2023\n", "no column names the commune")]
    [InlineData("commune,\"year\nA,2023\n", "never closed")]
    public void AHeaderThatCannotBeUnderstoodEndsTheTable(string table, string message) =>
        Assert.Contains(message, Assert.Single(TableText.HeaderProblems(table)).Message, StringComparison.Ordinal);

    [Fact]
    public void ASetThatDoesNotExistIsRefused() =>
        Assert.Throws<ArgumentException>(() => TableText.Rows("commune,year\nA,2023\n", new() { SetId = "commune/none/1999" }));
}
