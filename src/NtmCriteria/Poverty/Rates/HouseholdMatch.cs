namespace NtmCriteria.Poverty;

/// <summary>
/// How far the households of two years meet by what they are known by. Where they do not, each would leave in the one
/// year and come in the other, and no movement could be believed.
/// </summary>
/// <param name="Before">The households of the year before.</param>
/// <param name="After">The households now.</param>
/// <param name="Both">Those that are in both years.</param>
public sealed record HouseholdMatch(int Before, int After, int Both)
{
    /// <summary>Those in one year only that would be in both if zeros at the front of ids did not count.</summary>
    public int WithoutZeros { get; private init; }

    /// <summary>Those in one year only that would be in both if the communes did not count.</summary>
    public int WithoutCommunes { get; private init; }

    /// <summary>The id of a household that is in the year before only, or null.</summary>
    public HouseholdIdentity? OnlyBefore { get; private init; }

    /// <summary>The id of a household that is now only, or null; of the same household as <see cref="OnlyBefore"/> where zeros or communes tell.</summary>
    public HouseholdIdentity? OnlyAfter { get; private init; }

    /// <summary>Whether the two lists do not go together: none is in both, or more would be if ids were spelt alike.</summary>
    public bool IsBroken => Before > 0 && After > 0 && (Both == 0 || WithoutZeros > Both || WithoutCommunes > Both);

    /// <summary>Compares the households of two years.</summary>
    /// <param name="before">The households a year before.</param>
    /// <param name="after">The households now.</param>
    public static HouseholdMatch Between(IEnumerable<HouseholdIdentity> before, IEnumerable<HouseholdIdentity> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.ToHashSet(), after.ToHashSet());
        HouseholdIdentity[] left = [.. old.Where(h => !now.Contains(h))], came = [.. now.Where(h => !old.Contains(h))];
        var zeros = Pairs(left, came, h => (h.Commune, h.Id.TrimStart('0')));
        var communes = Pairs(left, came, h => (null, h.Id));
        var example = zeros.Length > 0 ? zeros[0] : communes.Length > 0 ? communes[0] : (left.FirstOrDefault(), came.FirstOrDefault());
        return new(old.Count, now.Count, old.Count - left.Length)
        {
            WithoutZeros = zeros.Length, WithoutCommunes = communes.Length, OnlyBefore = example.Item1, OnlyAfter = example.Item2,
        };
    }

    /// <summary>How many meet, and why the others probably do not.</summary>
    /// <param name="language">The language.</param>
    public Finding Find(Language language) => Finding.Create(
        !IsBroken ? FindingCode.HouseholdsMeet
            : WithoutZeros > Both ? FindingCode.HouseholdsLostZeros
            : WithoutCommunes > Both ? FindingCode.HouseholdsOfOtherCommunes : FindingCode.HouseholdsDoNotMeet,
        language, ("before", ExactText.Write(Before, language)), ("after", ExactText.Write(After, language)), ("both", ExactText.Write(Both, language)),
        ("zeros", ExactText.Write(WithoutZeros, language)), ("communes", ExactText.Write(WithoutCommunes, language)),
        ("one", OnlyBefore?.ToString() ?? ""), ("other", OnlyAfter?.ToString() ?? ""));

    /// <summary>The same in English.</summary>
    public override string ToString() => Find(Language.English).ToString();

    /// <summary>Those who would meet under a looser key; one that several have says nothing.</summary>
    private static (HouseholdIdentity, HouseholdIdentity)[] Pairs(
        HouseholdIdentity[] left, HouseholdIdentity[] came, Func<HouseholdIdentity, (HouseholdPlace?, string)> key)
    {
        var byKey = came.GroupBy(key).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        return [.. left.GroupBy(key).Where(g => g.Count() == 1 && byKey.ContainsKey(g.Key)).Select(g => (g.First(), byKey[g.Key]))];
    }
}
