using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>A rule document that was read and is sound by itself; <see cref="RuleBook.With"/> adds it to a book.</summary>
public sealed partial class RuleDocument
{
    /// <summary>
    /// The most bytes that a document may have, 4 MiB: forty times the largest one that comes with the library. A larger
    /// one is refused before it is read.
    /// </summary>
    public const int MaxBytes = JsonTree.MaxBytes;

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly DocumentReader reader;

    private RuleDocument(DocumentReader reader, ReadOnlyMemory<byte> utf8, SetDefinition set)
        : this(reader, utf8, set.Id, RuleDocumentKind.CriteriaSet) => Set = set;

    private RuleDocument(DocumentReader reader, ReadOnlyMemory<byte> utf8, LevelsDefinition levels)
        : this(reader, utf8, levels.Id, RuleDocumentKind.Levels) => (Levels, Province) = (levels, levels.Province);

    private RuleDocument(DocumentReader reader, ReadOnlyMemory<byte> utf8, BookPart part, (string Id, string? Province) named)
        : this(reader, utf8, named.Id, part.Kind) => (Part, Province) = (part, named.Province);

    private RuleDocument(DocumentReader reader, ReadOnlyMemory<byte> utf8, string id, RuleDocumentKind kind)
    {
        this.reader = reader;
        this.utf8 = utf8;
        Name = reader.Name;
        Id = id;
        Kind = kind;
    }

    /// <summary>The name it was read under, such as a file name.</summary>
    public string Name { get; }

    /// <summary>The id it gives itself.</summary>
    public string Id { get; }

    /// <summary>What it holds.</summary>
    public RuleDocumentKind Kind { get; }

    /// <summary>The province it speaks for, or null for the whole country.</summary>
    public string? Province { get; }

    /// <summary>Whether it is plainly an example: no result may lean on it in earnest.</summary>
    public bool IsExample => Levels?.IsExample ?? false;

    /// <summary>The fingerprint of what it says, as <c>sha256:…</c>: line ends and indentation do not move it.</summary>
    public string ContentHash => ContentFingerprint.Compute(utf8);

    /// <summary>A reader for what is wrong with the document in one book; it knows nothing of other books.</summary>
    internal DocumentReader Reader => reader.Again();

    internal SetDefinition? Set { get; }

    internal LevelsDefinition? Levels { get; }

    /// <summary>The kind beside sets and levels that reads the document, or null.</summary>
    internal BookPart? Part { get; }

    /// <summary>Reads a document strictly.</summary>
    /// <param name="name">Its name for messages, such as a file name.</param>
    /// <param name="utf8">Its bytes, UTF-8 with or without BOM.</param>
    /// <returns>The document.</returns>
    /// <exception cref="RuleDocumentException">It is not sound; the exception names every place.</exception>
    public static RuleDocument Parse(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var reader = new DocumentReader(name, utf8);
        // Without this key, the strict reader of the likelier kind says what is missing.
        var schema = reader.Schema() ?? SetReader.Schema;
        return schema switch
        {
            SetReader.Schema => new(reader, utf8, SetReader.Read(reader)),
            LevelsReader.Schema => new(reader, utf8, LevelsReader.Read(reader)),
            _ when BookPart.Find(schema) is { } part => new(reader, utf8, part, part.Identify(reader)),
            _ => throw reader.Problem(
                reader.Root["schema"], ProblemCode.Kind, "unknownDocumentKind", ("given", schema),
                ("known", SetReader.Schema), ("other", LevelsReader.Schema),
                ("parts", string.Join(", ", BookPart.Schemas.Select(s => $"\"{s}\"")))),
        };
    }

    /// <summary>Name and id.</summary>
    public override string ToString() => $"{Name}: {Id}";
}
