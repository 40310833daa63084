using System.CommandLine;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm test</c>: golden cases against the rules.</summary>
internal static class TestCommand
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Documents of cases (ntm-cases/1), or folders of them",
        };
        var ruleFiles = new RuleFiles();
        var format = Choice.Word("--format", "text|json|junit", "The form of the result; default text. With --coverage: table|json|csv|md");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var coverage = Choice.Flag("--coverage", "Show which levels of the rules the cases test below, at and above, and which never");
        var propose = Choice.Word("--propose", "FILE", "Write a case for every side of a level that no case tests, for a person to confirm");
        var set = Choice.Word("--set", "ID", "Only this set in --coverage and --propose");
        var command = new Command(
            "test",
            "Run golden cases: communes whose verdicts are known from outside. Exits with 1 if one comes out otherwise than expected. "
            + "A case marked as proposed counts neither as passed nor as failed.\n\n"
            + "Examples:\n"
            + "  ntm test cases/\n"
            + "  ntm test cases/ --rules province.json --format junit --out test.xml\n"
            + "  ntm test cases/ --coverage --set commune/standard/2021-2025 --format md\n"
            + "  ntm test cases/ --set commune/standard/2026-2030 --propose proposed.json");
        command.Arguments.Add(files);
        foreach (var option in new Option[] { ruleFiles.Option, format, output, coverage, propose, set }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var rules = ruleFiles.Read(parsed, host);
            if (parsed.GetValue(set) is { } id) Choice.KnownSet(rules, id);
            return new TestRun(
                new()
                {
                    Rules = rules,
                    Files = parsed.GetValue(files) ?? [],
                    Language = host.Language,
                    Form = parsed.GetValue(coverage) ? TestForm.Text : Form(parsed.GetValue(format)),
                    Coverage = parsed.GetValue(coverage) ? Choice.Format(parsed.GetValue(format)) : null,
                    Out = parsed.GetValue(output),
                    Propose = parsed.GetValue(propose),
                    SetId = parsed.GetValue(set),
                },
                host).Run();
        });
        return command;
    }

    private static TestForm Form(string? word) => Choice.Parse(
        "--format", word, TestForm.Text, ("text", TestForm.Text), ("json", TestForm.Json), ("junit", TestForm.JUnit));
}

/// <summary>The forms of a test's result.</summary>
internal enum TestForm
{
    Text,
    Json,
    JUnit,
}

/// <summary>What a test run was asked to do.</summary>
internal sealed record TestRequest
{
    public required RuleBook Rules { get; init; }

    public required string[] Files { get; init; }

    public Language Language { get; init; }

    public TestForm Form { get; init; }

    /// <summary>The form of the coverage, or null for the results of the cases.</summary>
    public Format? Coverage { get; init; }

    public string? Out { get; init; }

    public string? Propose { get; init; }

    public string? SetId { get; init; }
}

/// <summary>The cases of one document with what came out.</summary>
internal sealed record TestedDocument(GoldenDocument Document, GoldenOutcome[] Outcomes)
{
    public int Count(GoldenStatus status) => Outcomes.Count(o => o.Status == status);
}
