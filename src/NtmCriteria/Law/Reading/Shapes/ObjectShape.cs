namespace NtmCriteria.Law;

/// <summary>One member of an object.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">What it may hold.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record ShapeMember(string Key, ValueShape Value, bool Required);

/// <summary>What an object must hold where a word of it is one of several: the keys of its other cases are refused.</summary>
/// <param name="Words">The words.</param>
/// <param name="Keys">The keys that must be there.</param>
internal sealed record ShapeCase(string[] Words, string[] Keys)
{
    /// <summary>Whether one of the keys must be there and no other, instead of all of them.</summary>
    public bool OnlyOne { get; init; }
}

/// <summary>An object with closed keys: every required one, and no unknown one.</summary>
internal sealed record ObjectShape : ValueShape
{
    private readonly ShapeMember[] members;
    private readonly string[] required;

    /// <param name="name">The name of the definition; the texts of a schema are found by it.</param>
    /// <param name="members">The members, required ones first.</param>
    public ObjectShape(string name, params ShapeMember[] members)
    {
        Name = name;
        this.members = members;
        required = [.. members.Where(m => m.Required).Select(m => m.Key)];
    }

    public IReadOnlyList<ShapeMember> Members => members;

    /// <summary>Two keys of which exactly one must be there, or none.</summary>
    public string[] OneOf { get; init; } = [];

    /// <summary>The key whose word decides which other keys there are, or null.</summary>
    public string? CaseKey { get; init; }

    public ShapeCase[] Cases { get; init; } = [];

    public override void Check(DocumentReader reader, JsonEntry entry)
    {
        if (entry.Kind != JsonKind.Object) throw reader.Wrong(entry, "an object", "một đối tượng");
        foreach (var member in entry.Children)
            if (!Array.Exists(members, m => string.Equals(m.Key, member.Key, StringComparison.Ordinal)))
            {
                var known = string.Join(", ", members.Select(m => m.Key));
                throw reader.Problem(
                    member, ProblemCode.Structure, $"the key \"{member.Key}\" is not known here; expected one of {known}",
                    $"khoá \"{member.Key}\" không có ở đây; cần một trong {known}");
            }

        foreach (var key in required)
            if (entry.Find(key) is null)
            {
                var needed = string.Join(", ", required);
                throw reader.Problem(
                    entry, ProblemCode.Structure, $"the key \"{key}\" is missing; expected {needed}",
                    $"thiếu khoá \"{key}\"; cần {needed}");
            }

        foreach (var member in members)
            if (entry.Find(member.Key) is { } value)
                member.Value.Check(reader, value);
        if (OneOf is [var one, var other]) reader.OneOf(entry, one, other);
        if (CaseKey is not null) Case(reader, entry, entry[CaseKey].Text!);
    }

    private void Case(DocumentReader reader, JsonEntry entry, string word)
    {
        var own = Array.Find(Cases, c => c.Words.Contains(word))!;
        foreach (var key in Cases.SelectMany(c => c.Keys))
            if (!own.Keys.Contains(key) && entry.Find(key) is { } refused)
                throw reader.Problem(
                    refused, ProblemCode.Structure, $"the key \"{key}\" has no meaning for this kind; expected none",
                    $"khoá \"{key}\" không có nghĩa với loại này; cần bỏ khoá này");
        if (own.OnlyOne)
        {
            reader.OneOf(entry, own.Keys[0], own.Keys[1]);
            return;
        }

        foreach (var key in own.Keys)
            if (entry.Find(key) is null)
                throw reader.Problem(
                    entry, ProblemCode.Structure, $"the key \"{key}\" is missing; expected it for this kind",
                    $"thiếu khoá \"{key}\"; loại này cần khoá đó");
    }
}
