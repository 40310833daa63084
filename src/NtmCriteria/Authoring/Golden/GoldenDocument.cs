using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>A document of golden cases, <c>ntm-cases/1</c>, that was read and fits the rules.</summary>
public sealed class GoldenDocument
{
    internal GoldenDocument(string name, string id, LocalText title, ImmutableArray<GoldenCase> cases)
    {
        Name = name;
        Id = id;
        Title = title;
        Cases = cases;
    }

    /// <summary>The name it was read under, such as a file name.</summary>
    public string Name { get; }

    /// <summary>The id it gives itself.</summary>
    public string Id { get; }

    /// <summary>What its cases are.</summary>
    public LocalText Title { get; }

    /// <summary>The cases, in the order of the document.</summary>
    public ImmutableArray<GoldenCase> Cases { get; }

    /// <summary>Reads a document strictly.</summary>
    /// <param name="name">Its name for messages, such as a file name.</param>
    /// <param name="utf8">Its bytes, UTF-8 with or without BOM.</param>
    /// <param name="book">The rules that the cases are about: sets, days and indicators must exist there.</param>
    /// <returns>The document.</returns>
    /// <exception cref="RuleDocumentException">It is not sound; the exception names every place.</exception>
    public static GoldenDocument Parse(string name, ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(book);
        return GoldenReader.Read(name, utf8, book);
    }

    /// <summary>Name and number of cases.</summary>
    public override string ToString() => $"{Name}: {DocumentReader.Number(Cases.Length)} cases";
}
