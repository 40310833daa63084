using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tests.Poverty;

/// <summary>Standards, households and a fixed seed for the tests of poverty.</summary>
internal static class PovertyLaw
{
    private const ulong Seed = 59_2015;
    private const ulong Gamma = 7_2021_1;

    public static PovertyStandard On(int year, int month = 12, int day = 31) =>
        RuleBook.National.Poverty.InForce(new LocalDate(year, month, day));

    public static string[] Ids(PovertyStandard standard, int count) =>
        [.. standard.Indicators.Take(count).Select(i => i.Id)];

    public static Household Rural(PovertyStandard standard, long? income, int? deprivations = null) => new()
    {
        Settlement = Settlement.Rural,
        Income = income,
        Given = deprivations is { } count ? DeprivationVector.Of(standard, Ids(standard, count)) : default,
    };

    public static Household Urban(PovertyStandard standard, long? income, int? deprivations = null) =>
        Rural(standard, income, deprivations) with { Settlement = Settlement.Urban };

    /// <summary>Checks a law over generated cases; a failure prints the case and the seed to replay it with.</summary>
    public static void Holds<T>(Gen<T> cases, Action<T> law, int count = 300) =>
        Prop.ForAll(Arb.From(cases), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(TestCulture.Cases(count)).WithReplay(Seed, Gamma));

    /// <summary>Households of which anything may be missing.</summary>
    public static Gen<Household> Households(PovertyStandard standard) =>
        Gen.Choose(1, int.MaxValue - 1).Select(seed => RandomHousehold.Of(standard, new Random(seed)));
}
