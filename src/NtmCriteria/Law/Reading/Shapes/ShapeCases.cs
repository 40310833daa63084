namespace NtmCriteria.Law;

/// <summary>What an object must hold where a word of it is one of several: the keys of its other cases are refused.</summary>
/// <param name="Words">The words.</param>
/// <param name="Keys">The keys that must be there.</param>
internal sealed record ShapeCase(string[] Words, string[] Keys)
{
    /// <summary>Whether one of the keys must be there and no other, instead of all of them.</summary>
    public bool OnlyOne { get; init; }
}

/// <summary>The cases of an object.</summary>
/// <param name="Key">The key whose word decides which other keys there are.</param>
/// <param name="All">The cases, which hold every word.</param>
internal sealed record ShapeCases(string Key, params ShapeCase[] All)
{
    public void Check(DocumentReader reader, JsonEntry entry)
    {
        var word = entry[Key].Text!;
        var own = Array.Find(All, c => c.Words.Contains(word))!;
        foreach (var key in All.SelectMany(c => c.Keys))
            if (!own.Keys.Contains(key) && entry.Find(key) is { } refused)
                throw reader.Problem(refused, ProblemCode.Structure, "keyOfOtherKind", ("key", key));
        if (own.OnlyOne)
        {
            reader.OneOf(entry, own.Keys[0], own.Keys[1]);
            return;
        }

        foreach (var key in own.Keys)
            if (entry.Find(key) is null)
                throw reader.Problem(entry, ProblemCode.Structure, "keyMissingForKind", ("key", key));
    }
}
