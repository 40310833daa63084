namespace NtmCriteria;

public sealed partial class Dossier : IEquatable<Dossier>
{
    /// <summary>
    /// Whether two dossiers hold the same: commune, year, reading of unqualified ids, recognitions in their order, and every
    /// observation and attestation with day and evidence, in whatever order they were added.
    /// </summary>
    /// <param name="other">The other dossier.</param>
    public bool Equals(Dossier? other) => ReferenceEquals(this, other)
        || (other is not null && Year == other.Year && Tier == other.Tier && Commune == other.Commune
            && Recognitions.AsSpan().SequenceEqual(other.Recognitions.AsSpan())
            && Same(observations, other.observations) && Same(attestations, other.attestations));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dossier);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Commune, Year, Tier, Recognitions.Length, Sum(observations), Sum(attestations));

    /// <summary>Whether two dossiers hold the same.</summary>
    public static bool operator ==(Dossier? left, Dossier? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two dossiers differ.</summary>
    public static bool operator !=(Dossier? left, Dossier? right) => !(left == right);

    private static bool Same<T>(Dictionary<string, T> own, Dictionary<string, T> its) where T : class
    {
        if (ReferenceEquals(own, its)) return true;
        if (own.Count != its.Count) return false;
        foreach (var (key, value) in own)
            if (!its.TryGetValue(key, out var other) || !value.Equals(other)) return false;
        return true;
    }

    // A sum, so that the order of adding makes no difference.
    private static int Sum<T>(Dictionary<string, T> entries) where T : class
    {
        var sum = 0;
        foreach (var (key, value) in entries)
            sum = unchecked(sum + HashCode.Combine(StringComparer.Ordinal.GetHashCode(key), value));
        return sum;
    }
}
