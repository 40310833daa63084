using System.Reflection;

namespace NtmCriteria.Tests.Docs;

/// <summary>
/// Every C# block of the pages is compiled with these tests (eng/doc-samples); those that need nothing from outside run.
/// </summary>
public sealed class DocSampleTests
{
    private static readonly MethodInfo[] Methods =
        [.. typeof(DocSamples.Sample).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OrderBy(m => m.Name, StringComparer.Ordinal)];

    public static TheoryData<string> Complete => new(Methods.Where(m => m.GetParameters().Length == 0).Select(m => m.Name));

    [Theory]
    [MemberData(nameof(Complete))]
    public void ACompleteBlockRuns(string name)
    {
        var method = Methods.Single(m => m.Name == name);
        Assert.NotNull(method.Invoke(null, null));
    }

    [Fact]
    public void EveryBlockOfTheReadmeRunsAndSaysWhatThePageSays()
    {
        var blocks = Methods.Where(m => m.Name.StartsWith("README_", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Blocks("README.md"), blocks.Length);
        var output = (string)blocks[0].Invoke(null, null)!;
        Assert.Contains("does not meet the set commune/standard/2021-2025", output, StringComparison.Ordinal);
        Assert.Contains("87,71 %", output, StringComparison.Ordinal);
        Assert.All(blocks, block => Assert.Empty(block.GetParameters()));
    }

    [Fact]
    public void EveryBlockIsCompiledOrSaysWhyNot()
    {
        var pages = Pages.Of("docs").Concat(Pages.Of("src")).Append("README.md").ToArray();
        var excused = pages.Sum(page => Pages.Lines(page).Count(l => l.StartsWith("<!-- not compiled: ", StringComparison.Ordinal)));
        Assert.Equal(pages.Sum(Blocks) - excused, Methods.Length);
        Assert.True(Methods.Length > 5);
    }

    [Fact]
    public void TheBlockOnContradictionsFindsTheOneThatThePageNames() => Assert.Contains(
        "poor 2022 below poor 2021 by 6,013", DocSamples.Sample.docs_statistics_2(), StringComparison.Ordinal);

    private static int Blocks(string page) => Pages.Lines(page).Count(l => l == "```csharp");
}
