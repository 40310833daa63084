using System.Collections.Frozen;

namespace NtmCriteria.Law;

/// <summary>
/// A kind of document beside the criteria sets that a book carries: poverty standards, recognition, zones, OCOP. The room
/// that reads the kind lies above this one and makes itself known when the library is loaded; a document is then read and
/// held against the book at its one door, <see cref="RuleBook.With"/>.
/// </summary>
/// <param name="schema">What the documents call their kind, such as <c>ntm-poverty/1</c>.</param>
/// <param name="kind">The same as users see it.</param>
/// <param name="identify">Reads a document by itself and says its id and the province it speaks for.</param>
/// <param name="add">The rules with a document added to those of a book; null where the book carries the national ones.</param>
internal sealed class BookPart(
    string schema, RuleDocumentKind kind, Func<DocumentReader, (string Id, string? Province)> identify,
    Func<object?, RuleDocument, object> add)
{
    private static FrozenDictionary<string, BookPart> known = FrozenDictionary<string, BookPart>.Empty;

    public string Schema => schema;

    public RuleDocumentKind Kind => kind;

    /// <summary>Every kind that documents may call themselves, besides sets and levels.</summary>
    public static IEnumerable<string> Schemas => known.Keys.Order(StringComparer.Ordinal);

    /// <summary>A kind of which a book carries one document: a second one is refused, not put in the place of the first.</summary>
    public static BookPart Single(string schema, RuleDocumentKind kind, Func<DocumentReader, object> read) => new(
        schema, kind,
        reader =>
        {
            _ = read(reader);
            return (schema, null);
        },
        (rules, document) =>
        {
            var reader = document.Reader;
            if (rules is not null) reader.Report("$.schema", ProblemCode.Book, "kindLoadedAlready", ("kind", schema));
            reader.Finish();
            return read(reader);
        });

    public static BookPart? Find(string schema) => known.GetValueOrDefault(schema);

    // Called by module initializers alone: before any other code of the library runs, and on one thread.
    public static void Know(params ReadOnlySpan<BookPart> parts) =>
        known = known.Values.Concat(parts.ToArray()).ToFrozenDictionary(p => p.Schema, StringComparer.Ordinal);

    public (string Id, string? Province) Identify(DocumentReader reader) => identify(reader);

    public object Add(object? rules, RuleDocument document) => add(rules, document);
}
