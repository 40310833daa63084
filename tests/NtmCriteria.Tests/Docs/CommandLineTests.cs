using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.Tests.Docs;

/// <summary>Every command line that a page shows is one that the tool takes; those whose files are known are run.</summary>
public sealed class CommandLineTests
{
    // What the pages call a file, and what stands in it here.
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["communes.csv"] = "samples/data/communes.csv",
        ["earlier.csv"] = "samples/data/communes.csv",
        ["later.csv"] = "samples/data/communes.csv",
        ["households.csv"] = "samples/data/households.csv",
        ["province.json"] = "samples/data/province.json",
        ["lang-son.json"] = "samples/data/province.json",
        ["xa.csv"] = "samples/data/xa.csv",
        ["docs/cases"] = "docs/cases",
        ["rules/"] = "src/NtmCriteria/Rules",
        ["RULES"] = "src/NtmCriteria/Rules",
        ["RELEASED"] = "src/NtmCriteria/Rules",
        ["released/"] = "src/NtmCriteria/Rules",
        ["figures.csv"] = "samples/data/figures.csv",
    };

    public static TheoryData<string> Shown => new(Pages.All.Where(page => Lines(page).Any()));

    [Theory]
    [MemberData(nameof(Shown))]
    public void TheToolTakesThem(string page) => Assert.All(Lines(page), args => CommandLines.AssertParses(args, page));

    [Fact]
    public void ThoseWhoseFilesAreKnownRun()
    {
        var ran = 0;
        foreach (var page in Pages.All)
            foreach (var args in Lines(page))
            {
                using var folder = new Folder();
                if (InPlace(args, folder) is not { } here) continue;
                var run = CliRun.Of(here);
                Assert.True(run.Code is ExitCode.Done or ExitCode.CheckFailed, $"{page}: ntm {string.Join(' ', args)}: {run.Code}\n{run.Error}");
                ran++;
            }

        Assert.True(ran >= 12, $"only {ran} command lines could be run");
    }

    private static IEnumerable<string[]> Lines(string page) => CommandLines.In(
        Pages.Fenced(page).Where(l => l.Language is "sh" or "bash" or "").Select(l => l.Line));

    /// <summary>The arguments with the files of this repository; null where one of them names something else.</summary>
    private static string[]? InPlace(string[] args, Folder folder)
    {
        var here = new string[args.Length];
        for (var i = 0; i < args.Length; i++)
        {
            var isOutput = i > 0 && args[i - 1] == "--out";
            if (isOutput) here[i] = folder.At(args[i]);
            else if (Files.TryGetValue(args[i], out var file)) here[i] = Repository.File(file);
            else if (args[i] == "-" || args[i].Contains('…', StringComparison.Ordinal) || Path.HasExtension(args[i]) && !IsNumber(args[i])) return null;
            else here[i] = args[i];
        }

        return here;
    }

    // An indicator id such as 17.1 looks like a name with an extension.
    private static bool IsNumber(string text) => text.All(c => char.IsAsciiDigit(c) || c == '.');
}
