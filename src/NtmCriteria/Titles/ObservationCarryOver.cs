using System.Collections.Immutable;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>What can be said of a merged commune from the observations of its parts.</summary>
/// <remarks>
/// Only counts add up. Old to new is many to many: values of a split commune are refused unless the caller gives the
/// share, and then the sum says so in its evidence.
/// </remarks>
public sealed class ObservationCarryOver
{
    private ObservationCarryOver(Dossier dossier, ImmutableArray<CarryRefusal> refusals)
    {
        Dossier = dossier;
        Refusals = refusals;
    }

    /// <summary>The dossier of the merged commune, with the sums alone.</summary>
    public Dossier Dossier { get; }

    /// <summary>What must be observed again, by id; one line for each id, naming the first part that stands in the way.</summary>
    public ImmutableArray<CarryRefusal> Refusals { get; }

    /// <summary>Adds up what can be added up.</summary>
    /// <param name="successor">The merged commune.</param>
    /// <param name="parts">The dossiers of all its parts, of one year and one reading of unqualified ids.</param>
    /// <exception cref="ArgumentException">There is no part, or years or readings differ, or a share is above one.</exception>
    public static ObservationCarryOver Of(Commune successor, IEnumerable<CarryPart> parts)
    {
        ArgumentNullException.ThrowIfNull(successor);
        ArgumentNullException.ThrowIfNull(parts);
        var all = parts.ToImmutableArray();
        if (all.IsEmpty) throw new ArgumentException("There is no part; expected at least one.", nameof(parts));
        var (year, tier) = (all[0].Dossier.Year, all[0].Dossier.Tier);
        if (all.Any(p => p.Dossier.Year != year || p.Dossier.Tier != tier))
            throw new ArgumentException("The parts are of different years or readings; expected one of each.", nameof(parts));
        if (all.FirstOrDefault(p => p.Share is { } share && share.Numerator > share.Denominator) is { } wrong)
            throw new ArgumentException($"The share {wrong.Share} of {wrong.Dossier.Commune} is above one.", nameof(parts));

        var builder = Dossier.Fill(successor, year, tier);
        var refusals = ImmutableArray.CreateBuilder<CarryRefusal>();
        foreach (var id in all.SelectMany(p => p.Dossier.Observations.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            if (Refuse(all, id) is { } refusal) refusals.Add(refusal);
            else if (Sum(all, id) is { } sum) builder.Observe(id, new MeasuredRatio(sum) { Evidence = Evidence(all) });
            else refusals.Add(new(id, CarryReason.TooLarge, all[0].Dossier.Commune));
        refusals.AddRange(all.SelectMany(p => p.Dossier.AttestedKeys.Select(key => (Key: key, Part: p.Dossier.Commune)))
            .GroupBy(a => a.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new CarryRefusal(g.Key, CarryReason.AttestedOfPart, g.First().Part)));
        return new(builder.Build(), refusals.ToImmutable());
    }

    /// <summary>Number of sums and of refusals.</summary>
    public override string ToString() =>
        $"{Dossier.Commune}: {Dossier.Observations.Count} sums of counts, {Refusals.Length} to observe again";

    private static CarryRefusal? Refuse(ImmutableArray<CarryPart> parts, string id)
    {
        foreach (var part in parts)
        {
            var commune = part.Dossier.Commune;
            if (part.Transfer == TransferKind.Split && part.Share is null)
                return new(id, CarryReason.SplitWithoutShare, commune);
            if (!part.Dossier.Observations.TryGetValue(id, out var observation))
                return new(id, CarryReason.MissingInPart, commune);
            if (observation is not MeasuredRatio) return new(id, CarryReason.NotACount, commune);
        }

        return null;
    }

    // Over one common denominator of the shares, so that nothing is rounded: counts of a whole part stay as they are.
    private static Ratio? Sum(ImmutableArray<CarryPart> parts, string id)
    {
        Int128 common = 1, numerator = 0, denominator = 0;
        foreach (var part in parts)
            if (Share(part) is { } share)
                if ((common = common / Gcd(common, share.Denominator) * share.Denominator) > Ratio.MaxCount) return null;
        foreach (var part in parts)
        {
            var counts = ((MeasuredRatio)part.Dossier.Observations[id]).Value;
            var factor = Share(part) is { } share ? common / share.Denominator * share.Numerator : common;
            numerator += counts.Numerator * factor;
            denominator += counts.Denominator * factor;
        }

        // Whole numbers of the merged commune where they come out whole, else the exact ratio.
        var whole = numerator % common == 0 && denominator % common == 0 ? common : 1;
        (numerator, denominator) = (numerator / whole, denominator / whole);
        return denominator > 0 && numerator <= Ratio.MaxCount && denominator <= Ratio.MaxCount
            ? Ratio.Of((long)numerator, (long)denominator) : null;
    }

    private static Ratio? Share(CarryPart part) => part.Transfer == TransferKind.Split ? part.Share : null;

    private static Int128 Gcd(Int128 left, Int128 right) => right == 0 ? left : Gcd(right, left % right);

    private static string Evidence(ImmutableArray<CarryPart> parts)
    {
        var shared = parts.Where(p => Share(p) is not null).Select(p => $"{p.Dossier.Commune.Name} {p.Share}").ToArray();
        var names = string.Join(" + ", parts.Select(p => p.Dossier.Commune.Name));
        return shared.Length == 0 ? names : $"{names} ({string.Join(", ", shared)})";
    }
}
