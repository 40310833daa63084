using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>The members of one object as its shape asks for them; without an object, asking declares them.</summary>
internal readonly struct Fields
{
    private readonly List<ShapeMember>? declared;
    private readonly DocumentReader? reader;
    private readonly JsonEntry? entry;

    public Fields(List<ShapeMember> declared) => this.declared = declared;

    public Fields(DocumentReader reader, JsonEntry entry) => (this.reader, this.entry) = (reader, entry);

    /// <summary>The keys that the object has.</summary>
    public ImmutableArray<string> Keys => entry is null ? [] : [.. entry.Children.Select(member => member.Key!)];

    /// <summary>Whether there is no object: its members are declared, and what is made of them is thrown away.</summary>
    public bool IsBlank => declared is not null;

    /// <summary>A member that must be there.</summary>
    public T Needs<T>(string key, Shape<T> shape) =>
        IsDeclared(key, shape, required: true) ? shape.Blank : shape.Read(reader!, entry![key]);

    /// <summary>An array that must be there.</summary>
    public ImmutableArray<T> NeedsEach<T>(string key, Shape<T> item, int atLeast = 0, int atMost = 1_000) =>
        declared is not null ? Needs(key, new ListShape<T>(item, atLeast, atMost))
        : ListShape<T>.Read(reader!, entry![key], item, atMost);

    /// <summary>An array, or null where none is given.</summary>
    public ImmutableArray<T>? MayEach<T>(string key, Shape<T> item, int atLeast = 0, int atMost = 1_000)
    {
        if (declared is null) return entry!.Find(key) is { } list ? ListShape<T>.Read(reader!, list, item, atMost) : null;
        declared.Add(new(key, new ListShape<T>(item, atLeast, atMost), Required: false));
        return null;
    }

    /// <summary>The days from a first to a last one, both required.</summary>
    public DateInterval Days()
    {
        var (from, to) = (Needs("from", Values.Date), Needs("to", Values.Date));
        if (from == DocumentReader.NoDate || to == DocumentReader.NoDate) return DocumentReader.NoDays;
        if (from <= to) return new(from, to);
        reader!.Report(entry!["to"], ProblemCode.Date, "endBeforeStart", ("from", from), ("to", to));
        return DocumentReader.NoDays;
    }

    /// <summary>Where a national rule stands: instrument, grade and reference, all required.</summary>
    public LegalSource NeedsSource() => Values.Source(
        Needs("instrument", Values.Text), Needs("evidence", Values.Evidence), Needs("reference", Values.Text));

    /// <summary>Reports what does not hold of the object, at a place below it such as <c>.vi</c>.</summary>
    public void Require(bool holds, string below, string code, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!holds && reader is not null) reader.Report(entry!.Path + below, code, text, values);
    }

    /// <summary>Whether this is no object but the declaration of its members, to which one more is added.</summary>
    public bool IsDeclared(string key, ValueShape shape, bool required)
    {
        declared?.Add(new(key, shape, required));
        return declared is not null;
    }

    /// <summary>The reader and the member, where it is there.</summary>
    public (DocumentReader Reader, JsonEntry? Member) Find(string key) => (reader!, entry!.Find(key));
}

/// <summary>Members that may be missing, of values that are objects.</summary>
internal static class OptionalFields
{
    /// <summary>A member, or null where it is not there.</summary>
    public static T? May<T>(this Fields fields, string key, Shape<T> shape) where T : class
    {
        if (fields.IsDeclared(key, shape, required: false)) return null;
        var (reader, member) = fields.Find(key);
        return member is null ? null : shape.Read(reader, member);
    }
}

/// <summary>Members that may be missing, of values that are no objects.</summary>
internal static class OptionalValues
{
    /// <summary>A member, or null where it is not there.</summary>
    public static T? May<T>(this Fields fields, string key, Shape<T> shape) where T : struct
    {
        if (fields.IsDeclared(key, shape, required: false)) return null;
        var (reader, member) = fields.Find(key);
        return member is null ? null : shape.Read(reader, member);
    }
}
