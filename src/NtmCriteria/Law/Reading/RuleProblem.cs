using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>One thing that is wrong in a rule document.</summary>
/// <param name="Document">The document's name: a file or <c>builtin:ID</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Path">The JSON path, such as <c>$.criteria[3].number</c>.</param>
/// <param name="Message">What stands there and what was expected, in English.</param>
public sealed record RuleProblem(string Document, int Line, string Path, string Message)
{
    /// <summary>The code of this kind of problem, such as <c>NTM005</c>; see <c>CheckCode.All</c>.</summary>
    public string Code { get; init; } = ProblemCode.Structure;

    /// <summary>The column in the line, from 1, counted as editors do, in UTF-16.</summary>
    public int Column { get; init; } = 1;

    /// <summary>The message in both languages.</summary>
    public LocalText Text { get => field ?? new(Message, Message); init; }

    internal static RuleProblem At(string document, int line, int column, string path, string code, LocalText text) =>
        new(document, line, path, text.En) { Code = code, Column = column, Text = text };

    internal static RuleDocumentException One(string document, int line, int column, string path, string code, LocalText text) =>
        new([At(document, line, column, path, code, text)]);

    /// <summary>Document, line, path and message in one line, in a language.</summary>
    /// <param name="language">The language asked for.</param>
    public string In(Language language) => $"{Document}({Line}): {Path}: {Text.In(language)}";

    /// <summary>Document, line, path and message in one line, in English.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>A rule document cannot be loaded. Nothing of it was loaded.</summary>
public sealed class RuleDocumentException : Exception
{
    /// <summary>An exception for the problems of one document.</summary>
    /// <param name="problems">At least one problem.</param>
    public RuleDocumentException(ImmutableArray<RuleProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>All problems that were found, in the order of the document.</summary>
    public ImmutableArray<RuleProblem> Problems { get; }
}
