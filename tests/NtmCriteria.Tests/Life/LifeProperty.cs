using FsCheck;
using FsCheck.Fluent;

namespace NtmCriteria.Tests.Life;

/// <summary>Checks a law over generated cases with a fixed seed; a failure prints the case and the seed to replay.</summary>
internal static class LifeProperty
{
    public static void Holds<T>(Gen<T> cases, Action<T> law, int count = 300) =>
        Prop.ForAll(Arb.From(cases), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(18_2022UL, 272_2025UL | 1));

    public static Gen<int> Seeds => Gen.Choose(1, int.MaxValue - 1);
}
