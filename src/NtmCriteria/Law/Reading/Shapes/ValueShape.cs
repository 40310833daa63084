namespace NtmCriteria.Law;

/// <summary>
/// What a place of a rule document may hold. One declaration checks the place, reads it and is written as JSON Schema,
/// so that the three cannot differ.
/// </summary>
internal abstract class ValueShape
{
    /// <summary>The name of its definition in a schema, or null where it is written out in its place.</summary>
    public string? Name { get; init; }
}

/// <summary>What a place may hold, as the value that it becomes.</summary>
internal abstract class Shape<T>(T blank = default!) : ValueShape
{
    /// <summary>What stands for the value while an object declares its members.</summary>
    public readonly T Blank = blank;

    /// <summary>Reads the value. Of what is wrong with its structure, the first place ends the reading; what is wrong
    /// with its meaning is reported to the reader.</summary>
    /// <exception cref="RuleDocumentException">The first place of another structure.</exception>
    public abstract T Read(DocumentReader reader, JsonEntry entry);
}
