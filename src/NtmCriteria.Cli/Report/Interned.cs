using System.Runtime.InteropServices;

namespace NtmCriteria.Cli;

/// <summary>Gives equal things one number, in the order in which they first come.</summary>
internal sealed class Interned<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> items = [];

    /// <summary>The things, by number.</summary>
    public IReadOnlyList<T> Items => items;

    /// <summary>The number of a thing.</summary>
    public int this[T item] => Intern(item, out _);

    /// <summary>The number of a thing, and whether it is new.</summary>
    public int Intern(T item, out bool isNew)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, item, out var known);
        isNew = !known;
        if (isNew)
        {
            number = items.Count;
            items.Add(item);
        }

        return number;
    }
}
