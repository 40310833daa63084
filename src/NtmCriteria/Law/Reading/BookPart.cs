using System.Collections.Frozen;

namespace NtmCriteria.Law;

/// <summary>
/// A kind of document beside the criteria sets that a book carries: poverty standards, recognition, zones, OCOP. The room
/// that reads the kind lies above this one and makes itself known when the library is loaded; a document is then read and
/// held against the book at its one door, <see cref="RuleBook.With"/>.
/// </summary>
internal abstract class BookPart
{
    private static FrozenDictionary<string, BookPart> known = FrozenDictionary<string, BookPart>.Empty;

    protected BookPart(string schema, RuleDocumentKind kind) => (Schema, Kind) = (schema, kind);

    /// <summary>What the documents call their kind, such as <c>ntm-poverty/1</c>.</summary>
    public string Schema { get; }

    public RuleDocumentKind Kind { get; }

    /// <summary>Every kind that documents may call themselves, besides sets and levels.</summary>
    public static IEnumerable<string> Schemas => known.Keys.Order(StringComparer.Ordinal);

    public static BookPart? Find(string schema) => known.GetValueOrDefault(schema);

    // Called by module initializers alone: before any other code of the library runs, and on one thread.
    public static void Know(BookPart part) =>
        known = known.Values.Append(part).ToFrozenDictionary(p => p.Schema, StringComparer.Ordinal);

    /// <summary>Reads the document by itself and says its id and the province it speaks for.</summary>
    public abstract (string Id, string? Province) Identify(DocumentReader reader);

    /// <summary>The rules of this kind with the document added to those of a book.</summary>
    /// <param name="rules">The rules that the book carries, or null where it carries the national ones.</param>
    /// <param name="document">The document.</param>
    public abstract object Add(object? rules, RuleDocument document);
}
