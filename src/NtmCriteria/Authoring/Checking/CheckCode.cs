using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Checking;

/// <summary>A kind of finding in rule documents. Codes are never reused for another meaning.</summary>
/// <param name="Id">The code, such as <c>NTM005</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Title">What is found, in short.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="Example">A piece of a document that raises it.</param>
public sealed record CheckCode(string Id, CheckSeverity Severity, LocalText Title, LocalText Advice, string Example)
{
    /// <summary>All codes, in order.</summary>
    public static ImmutableArray<CheckCode> All { get; } =
        [.. ReaderCodes.All.Concat(MeaningCodes.All).OrderBy(code => code.Id, StringComparer.Ordinal)];

    /// <summary>The code with an id.</summary>
    /// <param name="id">The id, such as <c>NTM005</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CheckCode Of(string id) => All.FirstOrDefault(code => code.Id == id)
        ?? throw new ArgumentException($"There is no code '{id}'.", nameof(id));

    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Id} {Title.En}";
}
