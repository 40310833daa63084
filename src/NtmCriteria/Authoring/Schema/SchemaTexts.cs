using System.Collections.Frozen;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Schema;

/// <summary>
/// The hover texts of the schemas, Vietnamese before English: of a member of one object as <c>set.period</c>, or of a
/// member that means the same everywhere as <c>*.evidence</c>; of a whole document by its name alone.
/// </summary>
internal static class SchemaTexts
{
    private static readonly Lazy<FrozenDictionary<string, string>> Loaded = new(() =>
        JsonTree.Read("builtin:schema-texts.json", EmbeddedRules.Read("schema/texts.json")).Children.ToFrozenDictionary(
            entry => entry.Key!, entry => $"{entry["vi"].Text} / {entry["en"].Text}", StringComparer.Ordinal));

    /// <summary>The keys of all texts.</summary>
    public static IEnumerable<string> Keys => Loaded.Value.Keys;

    public static string Get(string name) => Loaded.Value[name];

    /// <summary>The text of a member: its own, or the common one of its key.</summary>
    public static string Get(string name, string member) => Loaded.Value[KeyOf(name, member)];

    public static string KeyOf(string name, string member) =>
        Loaded.Value.ContainsKey($"{name}.{member}") ? $"{name}.{member}" : "*." + member;
}
