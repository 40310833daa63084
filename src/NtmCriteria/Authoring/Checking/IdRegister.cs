using System.Collections.Frozen;
using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>
/// The register of every id that was ever published, by set, with its meaning. Entries are added and never taken away:
/// a dossier of any year must mean today what it meant then.
/// </summary>
internal sealed class IdRegister
{
    private static readonly Lazy<IdRegister> Builtin = new(() => new(EmbeddedRules.Read("register/ids.json")));

    private readonly FrozenDictionary<string, FrozenDictionary<string, IdMeaning>> sets;

    private IdRegister(byte[] json)
    {
        var root = JsonTree.Read("builtin:ids.json", json);
        sets = root["sets"].Children.ToFrozenDictionary(
            set => set.Key!,
            set => set.Children.ToFrozenDictionary(
                id => id.Key!, id => new IdMeaning(Texts(id["units"]), Texts(id["labels"])), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public static IdRegister National => Builtin.Value;

    /// <summary>The sets of the register.</summary>
    public IEnumerable<string> Sets => sets.Keys.Order(StringComparer.Ordinal);

    /// <summary>The ids of a set with their meanings, or null where the set was never published.</summary>
    public IReadOnlyDictionary<string, IdMeaning>? Find(string set) => sets.GetValueOrDefault(set);

    private static ImmutableArray<string> Texts(JsonEntry list) => [.. list.Children.Select(c => c.Text!)];
}
