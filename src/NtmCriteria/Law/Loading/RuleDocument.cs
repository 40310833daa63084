namespace NtmCriteria;

/// <summary>What a rule document holds.</summary>
public enum RuleDocumentKind
{
    /// <summary>A whole criteria set.</summary>
    CriteriaSet,

    /// <summary>Levels of a province, or levels that fill the national tables, and a province's own sets.</summary>
    Levels,
}

/// <summary>A rule document that was read and is sound by itself; <see cref="RuleBook.With"/> adds it to a book.</summary>
public sealed class RuleDocument
{
    private readonly ReadOnlyMemory<byte> utf8;

    private RuleDocument(string name, ReadOnlyMemory<byte> utf8, SetDefinition? set, LevelsDefinition? levels)
    {
        Name = name;
        Id = set?.Id ?? levels!.Id;
        Set = set;
        Levels = levels;
        this.utf8 = utf8;
    }

    /// <summary>The name it was read under, such as a file name.</summary>
    public string Name { get; }

    /// <summary>The id it gives itself.</summary>
    public string Id { get; }

    /// <summary>What it holds.</summary>
    public RuleDocumentKind Kind => Set is null ? RuleDocumentKind.Levels : RuleDocumentKind.CriteriaSet;

    /// <summary>The province it speaks for, or null for the whole country.</summary>
    public string? Province => Levels?.Province;

    /// <summary>Whether it is plainly an example: no result may lean on it in earnest.</summary>
    public bool IsExample => Levels?.IsExample ?? false;

    /// <summary>The fingerprint of what it says, as <c>sha256:…</c>: line ends and indentation do not move it.</summary>
    public string ContentHash => ContentFingerprint.Of(utf8);

    internal SetDefinition? Set { get; }

    internal LevelsDefinition? Levels { get; }

    /// <summary>Reads a document strictly.</summary>
    /// <param name="name">Its name for messages, such as a file name.</param>
    /// <param name="utf8">Its bytes, UTF-8 with or without BOM.</param>
    /// <returns>The document.</returns>
    /// <exception cref="RuleDocumentException">It is not sound; the exception names every place.</exception>
    public static RuleDocument Parse(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var schema = SchemaOf(name, utf8);
        switch (schema)
        {
            case SetReader.Schema:
                return new(name, utf8, SetReader.Read(name, utf8), null);
            case LevelsReader.Schema:
                return new(name, utf8, null, LevelsReader.Read(name, utf8));
            default:
                throw new RuleDocumentException([new(
                    name, 1, "$.schema",
                    $"\"{schema}\" is not a known kind of rule document; expected \"{SetReader.Schema}\" or \"{LevelsReader.Schema}\"")]);
        }
    }

    /// <summary>Name and id.</summary>
    public override string ToString() => $"{Name}: {Id}";

    private static string? SchemaOf(string name, ReadOnlyMemory<byte> utf8)
    {
        var root = new DocumentReader(name, utf8).Root;
        // Without this key, the strict reader of the likelier kind says what is missing.
        return root.Kind == JsonKind.Object && root.Find("schema") is { Kind: JsonKind.Text } schema
            ? schema.Text
            : SetReader.Schema;
    }
}
