namespace NtmCriteria.Tests.Bulk;

/// <summary>The kernels of 128 and 512 bits are what <c>eng/lanes.cs</c> makes of those of 256, character by character.</summary>
public sealed class GeneratedLanesTests
{
    public static TheoryData<string> Files => [.. LanesOfWidths.Generate(Repository.Root).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_file_is_what_the_generator_writes(string path)
    {
        var generated = LanesOfWidths.Generate(Repository.Root).Single(file => file.Path == path).Text;

        Assert.True(File.Exists(Repository.File(path)), $"{path} is missing: dotnet run eng/lanes.cs");
        Assert.True(
            generated == File.ReadAllText(Repository.File(path)),
            $"{path} differs from what its source gives: change the source, then dotnet run eng/lanes.cs");
    }

    [Fact]
    public void Every_generated_file_of_the_library_has_its_source()
    {
        var found = Directory.EnumerateFiles(Repository.File("src/NtmCriteria"), "*.g.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal));

        Assert.Equal(
            LanesOfWidths.Generate(Repository.Root).Select(file => file.Path).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }
}
