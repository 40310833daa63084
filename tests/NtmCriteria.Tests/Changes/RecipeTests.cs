using System.Diagnostics;

namespace NtmCriteria.Tests.Changes;

/// <summary>The recipe for builds: the script itself, with a command that records what it is asked.</summary>
public sealed class RecipeTests
{
    private static readonly string Script = Repository.File("docs/examples/rules-ci.sh");

    [Fact]
    public void EveryStepRunsAndTheWorstCodeIsReturned()
    {
        using var folder = new Cli.Folder();
        // Golden cases fail, the impact is bad input, everything else is sound.
        var ntm = folder.Write("ntm.sh", """
            #!/usr/bin/env bash
            printf '%s|' "$@" >> "$(dirname "$0")/asked"; echo >> "$(dirname "$0")/asked"
            case $1/$2 in test/*) exit 1;; rules/impact) exit 2;; esac
            """.ReplaceLineEndings("\n"));
        var (code, output) = Run(folder, "bash " + ntm, "changed > 5%\nborderline > 0", "rules", "builtin", "cases", "sample.csv", folder.At("out"));
        Assert.Equal(2, code);
        Assert.Equal(5, output.Split('\n').Count(l => l.StartsWith("==> ", StringComparison.Ordinal)));
        var asked = File.ReadAllLines(folder.At("asked"));
        Assert.Equal($"rules|check|rules|--format|sarif|--out|{folder.At("out")}/rules.sarif|", asked[0]);
        Assert.Equal($"test|cases|--format|junit|--out|{folder.At("out")}/cases.xml|", asked[1]);
        Assert.StartsWith("rules|diff|builtin|rules|--format|md|", asked[2], StringComparison.Ordinal);
        Assert.EndsWith("|--fail-if|changed > 5%|--fail-if|borderline > 0|", asked[4], StringComparison.Ordinal);
        Assert.True(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public void WithoutCasesThatStepIsLeftOut()
    {
        using var folder = new Cli.Folder();
        var ntm = folder.Write("ntm.sh", "exit 0\n");
        var (code, output) = Run(folder, "bash " + ntm, "tier-lost > 0", "rules", "builtin", "-", "sample.csv", folder.At("out"));
        Assert.Equal(0, code);
        Assert.DoesNotContain("golden cases", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongArgumentsAreSaid()
    {
        using var folder = new Cli.Folder();
        Assert.Equal(2, Run(folder, "ntm", "", "rules").Code);
    }

    [Fact]
    public void TheWorkflowCallsTheScript()
    {
        var workflow = File.ReadAllText(Repository.File("docs/examples/rules.yml"));
        Assert.Contains("docs/examples/rules-ci.sh rules ", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", workflow, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Run(Cli.Folder folder, string ntm, string limits, params string[] args)
    {
        var start = new ProcessStartInfo("bash", [Script, .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Root,
        };
        start.Environment["NTM"] = ntm;
        start.Environment["LIMITS"] = limits;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result);
    }
}
