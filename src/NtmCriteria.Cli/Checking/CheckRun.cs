using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;

namespace NtmCriteria.Cli;

/// <summary>Writes the result of a check in one form.</summary>
/// <param name="stream">Where to.</param>
/// <param name="result">The result.</param>
internal delegate void CheckWriter(Stream stream, CheckResult result);

/// <summary>What a check was asked to do.</summary>
internal sealed record CheckRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    public CheckOptions Options { get; init; }

    public CheckSeverity FailOn { get; init; }

    public string? Baseline { get; init; }

    public bool Notes { get; init; }

    public Language Language { get; init; }

    public required CheckWriter Writer { get; init; }

    public string? Out { get; init; }
}

/// <summary>One check from files to exit code.</summary>
internal sealed class CheckRun(CheckRequest request, Host host)
{
    // A list of names is of use while somebody reads it.
    private const int MostNames = 5;

    public int Run()
    {
        var sources = RuleSources.Read(request.Files);
        var known = request.Baseline is null ? null : CheckBaseline.Read(request.Baseline);
        if (sources.PassedOver.Count > 0)
            host.Say(
                "passedOver", ("count", sources.PassedOver.Count),
                ("files", sources.PassedOver.Count > MostNames ? sources.PassedOver.Take(MostNames).Append("…") : sources.PassedOver));
        if (sources.Documents.Count == 0) throw Stop.BadInput("noDocumentThere");
        var result = new CheckResult(request, [.. sources.Documents.Select(d => d.Name)], RuleCheck.Run(sources.Documents, request.Options), known);
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        request.Writer(output.Stream, result);
        output.Publish();
        return result.Failing.Any() ? ExitCode.CheckFailed : ExitCode.Done;
    }
}

/// <summary>What a check found.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Documents">The names of the documents.</param>
/// <param name="Findings">The findings, by document and place.</param>
/// <param name="Baseline">What was known before, or null where no baseline was named.</param>
internal sealed record CheckResult(
    CheckRequest Request, IReadOnlyList<string> Documents, IReadOnlyList<CheckFinding> Findings, CheckBaseline? Baseline)
{
    public Language Language => Request.Language;

    public bool IsKnown(CheckFinding finding) => Baseline?.Holds(finding) == true;

    /// <summary>The findings that make the check fail.</summary>
    public IEnumerable<CheckFinding> Failing => Findings.Where(Fails);

    public bool Fails(CheckFinding finding) => finding.Severity >= Request.FailOn && !IsKnown(finding);

    public int Count(CheckSeverity severity) => Findings.Count(f => f.Severity == severity);

    public static string Word(CheckSeverity severity) => severity switch
    {
        CheckSeverity.Error => "error",
        CheckSeverity.Warning => "warning",
        _ => "note",
    };
}
