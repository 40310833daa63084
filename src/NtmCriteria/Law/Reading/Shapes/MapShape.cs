using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NtmCriteria.Law;

/// <summary>What a schema says of an object whose keys are data.</summary>
internal interface IMapShape
{
    ValueShape Item { get; }

    int AtLeast { get; }

    /// <summary>A key that stands for all others, and so stands alone; or null.</summary>
    string? Alone { get; }
}

/// <summary>An object whose keys are data, such as the columns of a table.</summary>
/// <param name="item">What stands under each key.</param>
/// <param name="expected">The problem text of what was expected.</param>
internal sealed class MapShape<T>(Shape<T> item, string expected) : Shape<ImmutableArray<KeyValuePair<string, T>>>([]), IMapShape
{
    public ValueShape Item => item;

    public int AtLeast { get; init; }

    public string? Alone { get; init; }

    public override ImmutableArray<KeyValuePair<string, T>> Read(DocumentReader reader, JsonEntry entry)
    {
        var members = reader.Members(entry, expected);
        if (Alone is not null && members.Count > 1 && entry.Find(Alone) is not null)
            throw reader.Problem(entry, ProblemCode.Structure, "aloneBesideColumns", ("key", Alone));
        var values = new KeyValuePair<string, T>[members.Count];
        for (var i = 0; i < values.Length; i++) values[i] = new(members[i].Key!, item.Read(reader, members[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
