using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>One thing that was found in a rule document.</summary>
/// <param name="Code">What kind of thing.</param>
/// <param name="Document">The document's name: a file, or <c>builtin:</c> and a path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted as editors do, in UTF-16.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Message">What stands there and what was expected.</param>
public sealed record CheckFinding(CheckCode Code, string Document, int Line, int Column, string Path, LocalText Message)
{
    /// <summary>What kind of thing.</summary>
    public CheckCode Code { get; init; } = Code ?? throw new ArgumentNullException(nameof(Code));

    /// <summary>What stands there and what was expected.</summary>
    public LocalText Message { get; init; } = Message ?? throw new ArgumentNullException(nameof(Message));

    /// <summary>How much it weighs.</summary>
    public CheckSeverity Severity => Code.Severity;

    /// <summary>The finding of a problem that the reader refuses.</summary>
    internal static CheckFinding Of(RuleProblem problem) =>
        new(CheckCode.Of(problem.Code), problem.Document, problem.Line, problem.Column, problem.Path, problem.Text);

    /// <summary>The finding in one line, in English.</summary>
    public override string ToString() =>
        $"{Document}({Line},{Column}): {(Severity == CheckSeverity.Error ? "error" : Severity == CheckSeverity.Warning ? "warning" : "note")} {Code.Id}: {Path}: {Message.En}";
}
