using FsCheck;
using FsCheck.Fluent;

namespace NtmCriteria.Tests;

/// <summary>Checks a law over generated cases with a fixed seed; a failure prints the case and the seed to replay.</summary>
internal static class Invariant
{
    private const ulong Seed = 318_2022;
    private const ulong Gamma = 211_2024_1;

    public static void Holds<T>(Gen<T> cases, Action<T> law, int count = 200) =>
        Prop.ForAll(Arb.From(cases), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(TestCulture.Cases(count)).WithReplay(Seed, Gamma));

    /// <summary>Checks a law over whole worlds: rules, a commune and its dossier.</summary>
    public static void HoldsInWorlds(Action<World> law, int count = 200) => Holds(Worlds, law, count);

    public static Gen<World> Worlds => Gen.Choose(1, int.MaxValue - 1).Select(seed => new World(seed));
}
