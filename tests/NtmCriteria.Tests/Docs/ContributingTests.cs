namespace NtmCriteria.Tests.Docs;

/// <summary>CONTRIBUTING.md and the decisions quote what stands elsewhere: it is quoted as it is there.</summary>
public sealed class ContributingTests
{
    [Fact]
    public void The_order_of_the_layers_is_quoted_from_its_file()
    {
        var lines = Pages.Lines("CONTRIBUTING.md");
        var start = Array.IndexOf(lines, "<!-- layers of eng/layers.txt -->");
        Assert.True(start >= 0 && lines[start + 2] == "<!-- end of layers -->", "CONTRIBUTING.md has no line for the layers");
        Assert.Equal(string.Join(", ", File.ReadAllLines(Repository.File("eng/layers.txt"))), lines[start + 1]);
    }

    [Fact]
    public void A_decision_is_short_and_has_the_four_headings()
    {
        var records = Pages.Of("docs/decisions").Where(page => !page.EndsWith("README.md", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(records);
        Assert.All(records, page =>
        {
            var lines = Pages.Lines(page);
            Assert.InRange(lines.Length, 1, 59);
            Assert.StartsWith($"# {Path.GetFileName(page)[..4]}: ", lines[0], StringComparison.Ordinal);
            Assert.Equal(
                ["## Context", "## Decision", "## Consequences", "## Where"],
                lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
        });
    }
}
