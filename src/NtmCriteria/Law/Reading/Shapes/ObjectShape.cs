namespace NtmCriteria.Law;

/// <summary>What a schema says of an object with closed keys.</summary>
internal interface IObjectShape
{
    /// <summary>The name of the definition; the texts of a schema are found by it.</summary>
    string? Name { get; }

    IReadOnlyList<ShapeMember> Members { get; }

    /// <summary>Two keys of which exactly one must be there, or none.</summary>
    string[] OneOf { get; }

    /// <summary>What an object must hold where a word of it is one of several, or null.</summary>
    ShapeCases? Cases { get; }
}

/// <summary>An object with closed keys: every required one, and no unknown one.</summary>
/// <remarks>
/// One expression is all there is to say: <c>o => new(o.Needs("id", Filled), o.May("note", Text))</c>. It runs once
/// without an object, on blank values, which declares the members in their order; then once for each object, which reads
/// them in that order. So it asks for every member each time, whatever the others hold.
/// </remarks>
internal sealed class ObjectShape<T> : Shape<T>, IObjectShape
{
    private readonly Func<Fields, T> read;
    private readonly ObjectKeys keys;

    /// <param name="name">The name of the definition.</param>
    /// <param name="read">The members, and the value that they become.</param>
    public ObjectShape(string name, Func<Fields, T> read) : this(name, read, [])
    {
    }

    private ObjectShape(string name, Func<Fields, T> read, List<ShapeMember> members) : base(read(new(members)))
    {
        Name = name;
        this.read = read;
        keys = new(members);
    }

    public IReadOnlyList<ShapeMember> Members => keys.Members;

    public string[] OneOf { get; init; } = [];

    public ShapeCases? Cases { get; init; }

    public override T Read(DocumentReader reader, JsonEntry entry)
    {
        keys.Check(reader, entry);
        var value = read(new(reader, entry));
        if (OneOf.Length == 2) reader.OneOf(entry, OneOf[0], OneOf[1]);
        Cases?.Check(reader, entry);
        return value;
    }
}
