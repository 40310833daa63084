using System.Collections.Immutable;
using System.Text.Json;

namespace NtmCriteria.Serialization;

/// <summary>A JSON value is no value of the library. Nothing of it was read.</summary>
/// <remarks>
/// <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> count from 0 and name the first
/// problem in the whole text; <see cref="JsonException.Path"/> names its place where the value is the whole text, and the
/// value where it is part of another one. <see cref="Problems"/> counts lines and columns from 1.
/// </remarks>
public sealed class JsonDataException : JsonException
{
    internal JsonDataException(ImmutableArray<RuleProblem> problems, string? path, long line, long position, Exception inner)
        : base(string.Join('\n', problems.Select(p => p.ToString())), path, line, position, inner) => Problems = problems;

    /// <summary>Everything that was found wrong, with line, column and path in the value, and a message in both languages.</summary>
    public ImmutableArray<RuleProblem> Problems { get; }

    /// <summary>Every problem on a line of its own.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) =>
        string.Join('\n', Problems.Select(p => $"{p.Document}({p.Line}): {p.Path}: {p.Text.In(language)}"));
}
