using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tests.Poverty;

/// <summary>Households from a seed: every field is missing as often as it is there.</summary>
internal static class RandomHousehold
{
    public static Household Of(PovertyStandard standard, Random random)
    {
        var count = standard.Indicators.Length;
        var all = (1 << count) - 1;
        var known = (ushort)(random.Next(3) == 0 ? all : random.Next(all + 1));
        var members = random.Next(2) == 0
            ? default
            : Enumerable.Range(0, random.Next(1, 6)).Select(_ => Member(random)).ToImmutableArray();
        return new()
        {
            Id = random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
            Settlement = Maybe(random, () => (Settlement)random.Next(2)),
            Income = Maybe(random, () => Income(standard, random)),
            FarmLivelihood = Maybe(random, () => random.Next(2) == 0),
            Members = members,
            Persons = members.IsDefault ? Maybe(random, () => random.Next(1, 9)) : null,
            Given = count == 0 || random.Next(2) == 0
                ? default : DeprivationVector.OfBits(standard, known, (ushort)(known & random.Next(all + 1))),
            UsesInternet = Maybe(random, () => random.Next(2) == 0),
            UsesTelephone = Maybe(random, () => random.Next(2) == 0),
            Devices = Maybe(random, () => (InformationDevices)random.Next(256)),
            Dwelling = random.Next(3) == 0 ? null : new()
            {
                Wall = Maybe(random, () => (BuildingMaterial)random.Next(7)),
                Pillar = Maybe(random, () => (BuildingMaterial)random.Next(7)),
                Roof = Maybe(random, () => (BuildingMaterial)random.Next(7)),
                FloorArea = Maybe(random, () => (decimal)random.Next(10, 90)),
                Water = Maybe(random, () => (WaterSource)random.Next(7)),
                Latrine = Maybe(random, () => (LatrineKind)random.Next(6)),
                HygienicWater = Maybe(random, () => random.Next(2) == 0),
                HygienicLatrine = Maybe(random, () => random.Next(2) == 0),
                Grade = Maybe(random, () => (DwellingGrade)random.Next(4)),
            },
        };
    }

    private static Member Member(Random random) => new()
    {
        Age = Maybe(random, () => random.Next(90)),
        Attends = Maybe(random, () => (SchoolLevel)random.Next(7)),
        Diploma = Maybe(random, () => (Diploma)random.Next(7)),
        Insured = Maybe(random, () => random.Next(2) == 0),
        Work = Maybe(random, () => (WorkStatus)random.Next(7)),
        HasContract = Maybe(random, () => random.Next(2) == 0),
        CareNotReceived = Maybe(random, () => random.Next(2) == 0),
        OnSocialAllowance = Maybe(random, () => random.Next(2) == 0),
        Height = Maybe(random, () => (decimal)random.Next(50, 170)),
        Sex = Maybe(random, () => (Sex)random.Next(2)),
    };

    /// <summary>Near the lines more often than far from them.</summary>
    private static long Income(PovertyStandard standard, Random random)
    {
        if (random.Next(2) == 0) return random.Next(0, 4_000_000);
        var line = standard.Lines[random.Next(standard.Lines.Length)].In((Settlement)random.Next(2)).Value;
        return Math.Max(0, (line ?? 2_000_000) + random.Next(-1, 2));
    }

    private static T? Maybe<T>(Random random, Func<T> value) where T : struct => random.Next(2) == 0 ? null : value();
}
