using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NtmCriteria.Law;

/// <summary>What a schema says of an array.</summary>
internal interface IListShape
{
    ValueShape Item { get; }

    int AtLeast { get; }

    /// <summary>The most items it may have: what no law comes near, so that no document makes a reader work without end.</summary>
    int AtMost { get; }
}

/// <summary>An array. What is wrong with too few items, the reader of the document says.</summary>
internal sealed class ListShape<T>(Shape<T> item, int atLeast, int atMost) : Shape<ImmutableArray<T>>([]), IListShape
{
    public ValueShape Item => item;

    public int AtLeast => atLeast;

    public int AtMost => atMost;

    public override ImmutableArray<T> Read(DocumentReader reader, JsonEntry entry) => Read(reader, entry, item, atMost);

    public static ImmutableArray<T> Read(DocumentReader reader, JsonEntry entry, Shape<T> item, int atMost)
    {
        var entries = reader.Items(entry);
        if (entries.Count > atMost)
            throw reader.Problem(entry, ProblemCode.Structure, "tooManyItems", ("count", entries.Count), ("most", atMost));
        var values = new T[entries.Count];
        for (var i = 0; i < values.Length; i++) values[i] = item.Read(reader, entries[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
