using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Architecture;

/// <summary>Packages of different versions may meet at a customer, so each stands on the public interface of the others.</summary>
public sealed partial class PackageBoundaryTests
{
    private static readonly Assembly[] Shipped = [typeof(RuleBook).Assembly, typeof(CommuneTable).Assembly, typeof(Application).Assembly];

    [Fact]
    public void NoShippedAssemblyOpensItsInternalsToAnother()
    {
        var names = Shipped.Select(a => a.GetName().Name).ToArray();
        Assert.All(Shipped, a => Assert.DoesNotContain(
            a.GetCustomAttributes<InternalsVisibleToAttribute>(), open => names.Contains(open.AssemblyName, StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("src/NtmCriteria")]
    [InlineData("src/NtmCriteria.Tables")]
    public void TheTextsOfALibraryNameNoOptionOfTheTool(string folder)
    {
        var files = Directory.GetFiles(Repository.File(folder), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || (file.EndsWith(".json", StringComparison.Ordinal) && file.Contains("exts", StringComparison.Ordinal)))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && OptionInText().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}");
    }

    // An option, or a command of the tool, within quotes.
    [GeneratedRegex("\"[^\"]*(?<![-\\w])(--[a-z]|ntm (rules|evaluate|explain|verify|template|convert) )[^\"]*\"")]
    private static partial Regex OptionInText();
}
