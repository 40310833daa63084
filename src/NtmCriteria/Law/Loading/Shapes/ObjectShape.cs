namespace NtmCriteria;

/// <summary>One member of an object.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">What it may hold.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record ShapeMember(string Key, ValueShape Value, bool Required);

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
    }
}
