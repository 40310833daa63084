using System.Text.RegularExpressions;
using Xunit;

namespace NtmCriteria.Tests.Docs;

/// <summary>The page of a package is read far from the repository: no link of it may need the files beside it.</summary>
public sealed partial class PackagePageTests
{
    [Theory]
    [InlineData("NtmCriteria")]
    [InlineData("NtmCriteria.Tables")]
    [InlineData("NtmCriteria.Cli")]
    public void APackageHasAShortPageWithoutRelativeLinks(string project)
    {
        var page = File.ReadAllText(Repository.File($"src/{project}/README.md"));
        Assert.InRange(page.Split('\n').Length, 10, 45);
        Assert.All(Link().Matches(page), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.Contains("<PackageReleaseNotes>", File.ReadAllText(Repository.File($"src/{project}/{project}.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheIconIsSmallAndSquare()
    {
        var png = File.ReadAllBytes(Repository.File("eng/icon.png"));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], png[16..24]);
        Assert.True(png.Length < 20_000);
    }

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();
}
