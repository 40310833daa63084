using NtmCriteria.Law;

namespace NtmCriteria;

/// <content>How sets find what a dossier holds for them.</content>
public sealed partial class Dossier
{
    /// <summary>The keys of the attested verdicts, as <c>criterion 16</c> or <c>advanced:criterion 16</c>.</summary>
    internal IEnumerable<string> AttestedKeys => attestations.Keys;

    /// <summary>Whether any observation says which tier's set it is for.</summary>
    internal bool NamesTiers => anyQualified;

    internal Observation? Find(string id, Tier tier, bool unqualified)
    {
        if (unqualified && observations.TryGetValue(id, out var found)) return found;
        return anyQualified && observations.TryGetValue(Qualified(id, tier), out found) ? found : null;
    }

    /// <summary>What was observed under the name of a quantity. Ids start with a digit: most dossiers hold nothing else.</summary>
    internal Observation? FindQuantity(string quantity, Tier tier) =>
        anyNamed || StartsWithDigit(quantity) ? Find(quantity, tier, true) : null;

    private static bool StartsWithDigit(string key) => key.Length > 0 && char.IsAsciiDigit(key[0]);

    /// <summary>The first value that the set reads and no commune can have, as the error that it is; or null.</summary>
    internal ImpossibleValueException? FindImpossible(SetVersion version, Tier tier, bool unqualified)
    {
        // A set of another tier reads nothing here but what carries its name.
        if (!unqualified && !anyQualified) return null;
        foreach (var (key, observation) in observations)
        {
            var id = key;
            if (anyQualified && key.Contains(':'))
            {
                id = key[(key.IndexOf(':') + 1)..];
                if (Qualified(id, tier) != key) continue;
            }
            else if (!unqualified) continue;

            var unit = version.UnitOf(id);
            if (!ValueRules.Allows(observation, unit)) return new(key, ValueRules.Given(observation), ValueRules.Expected(unit));
        }

        return null;
    }

    internal Attestation? FindAttestation(int criterion, Tier tier, bool unqualified)
    {
        if (attestations.Count == 0) return null;
        var key = ObservationKey.Criterion(criterion);
        if (unqualified && attestations.TryGetValue(key, out var found)) return found;
        return attestations.TryGetValue(Qualified(key, tier), out found) ? found : null;
    }
}
