namespace NtmCriteria.Law;

/// <summary>One member of an object.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">What it may hold.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record ShapeMember(string Key, ValueShape Value, bool Required);

/// <summary>The keys that an object may and must have.</summary>
internal sealed class ObjectKeys(List<ShapeMember> members)
{
    public IReadOnlyList<ShapeMember> Members => members;

    /// <exception cref="RuleDocumentException">It is no object, or has not these keys.</exception>
    public void Check(DocumentReader reader, JsonEntry entry)
    {
        if (entry.Kind != JsonKind.Object) throw reader.Wrong(entry, "anObject");
        foreach (var member in entry.Children)
            if (!IsKnown(member.Key!))
                throw reader.Problem(
                    member, ProblemCode.Structure, "unknownKey", ("key", member.Key), ("known", members.Select(m => m.Key)));
        foreach (var member in members)
            if (member.Required && entry.Find(member.Key) is null)
                throw reader.Problem(
                    entry, ProblemCode.Structure, "missingKey", ("key", member.Key),
                    ("needed", members.Where(m => m.Required).Select(m => m.Key)));
    }

    private bool IsKnown(string key)
    {
        foreach (var member in members)
            if (string.Equals(member.Key, key, StringComparison.Ordinal))
                return true;
        return false;
    }
}
