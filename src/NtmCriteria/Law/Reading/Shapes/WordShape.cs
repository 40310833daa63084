using System.Runtime.CompilerServices;

using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>What a schema says of a word.</summary>
internal interface IWordShape
{
    /// <summary>The words; an empty place is no word.</summary>
    string[] Words { get; }
}

/// <summary>One word of a closed list, spelled exactly.</summary>
/// <param name="words">The words; an empty place is no word.</param>
/// <param name="value">The value at a place, or null where the place is the value.</param>
internal sealed class WordShape<T>(string[] words, Func<int, T>? value = null) : Shape<T>, IWordShape where T : struct, Enum
{
    /// <summary>The words are the names of the values, first letter small.</summary>
    public WordShape() : this(CamelWords.All<T>(), CamelWords.Value<T>)
    {
    }

    public string[] Words => words;

    public override T Read(DocumentReader reader, JsonEntry entry)
    {
        var place = reader.Word(entry, words);
        return value is null ? Unsafe.BitCast<int, T>(place) : value(place);
    }
}
