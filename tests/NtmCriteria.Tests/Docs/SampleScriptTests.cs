namespace NtmCriteria.Tests.Docs;

/// <summary>The scripts of samples are short, say what they are, and have the output that samples/check.sh compares.</summary>
public sealed class SampleScriptTests
{
    private static readonly string[] Names =
        [.. Directory.GetFiles(Repository.File("samples"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Scripts => new(Names);

    [Theory]
    [MemberData(nameof(Scripts))]
    public void AScriptFitsOnAPageAndItsOutputIsCommitted(string name)
    {
        var lines = Pages.Lines($"samples/{name}.cs");
        Assert.InRange(lines.Length, 5, 39);
        Assert.StartsWith("// ", lines[0], StringComparison.Ordinal);
        Assert.NotEmpty(File.ReadAllText(Repository.File($"samples/expected/{name}.txt")));
    }

    [Fact]
    public void ThereIsAScriptForEveryTask() => Assert.Equal(
        ["01-evaluate", "02-explain", "03-two-dates", "04-poverty", "05-monte-carlo", "06-rule-change", "07-alkire-foster", "08-web-api"],
        Names);

    [Fact]
    public void TheDataOfTheScriptsSayThatTheyAreFictitious() => Assert.All(
        Directory.GetFiles(Repository.File("samples/data")),
        file => Assert.Matches("(?i)hư cấu", File.ReadAllText(file)));
}
