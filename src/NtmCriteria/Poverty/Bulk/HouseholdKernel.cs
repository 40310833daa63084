using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>
/// The classes of a block of households. The tricks: the step of an income is a count of ends exceeded, and a shuffle
/// makes it into bands; neighbours mostly live in one kind of settlement, so that one set of lines is compared with;
/// deprivations are counted by two look-ups of four bits a byte; bands and what is known of deprivations make one index,
/// and a shuffle gives the classes.
/// </summary>
internal static class HouseholdKernel
{
    public static ReadOnlySpan<byte> BitCounts => [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

    private const byte CountIsUnknown = 0x80;

    public static void Run(HouseholdPlan plan, HouseholdBlock block, Span<byte> classes, BulkPath path)
    {
        var done = block.IsPlain ? Run<Plain>(plan, block, classes, path) : Run<Full>(plan, block, classes, path);
        HouseholdScalar.Run(plan, block, classes, done);
    }

    private static int Run<TParts>(HouseholdPlan plan, HouseholdBlock block, Span<byte> classes, BulkPath path)
        where TParts : IParts => path switch
        {
            BulkPath.Vector512 => Run<Lanes512, HouseholdLanes512, TParts>(plan, block, classes),
            BulkPath.Vector256 => Run<Lanes256, HouseholdLanes256, TParts>(plan, block, classes),
            BulkPath.Vector128 => Run<Lanes128, HouseholdLanes128, TParts>(plan, block, classes),
            _ => 0,
        };

    // Compiled once, for every rule alike: tuned to the first rule that a process meets, others run at half the speed.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run<T, TWide, TParts>(HouseholdPlan plan, HouseholdBlock block, Span<byte> classes)
        where T : struct, ILanes<T>
        where TWide : struct, IHouseholdLanes<TWide, T>
        where TParts : IParts
    {
        ref var income = ref MemoryMarshal.GetReference(block.Income);
        ref var commune = ref MemoryMarshal.GetReference(block.Commune);
        ref var urban = ref MemoryMarshal.GetReference(block.Urban);
        ref var bits = ref MemoryMarshal.GetReference(block.Deprivations);
        ref var known = ref MemoryMarshal.GetReference(block.Known);
        ref var farm = ref MemoryMarshal.GetReference(block.Livelihood);
        ref var scores = ref MemoryMarshal.GetReference(block.IncomeScores);
        ref var scored = ref MemoryMarshal.GetReference(block.Scored);
        ref var to = ref MemoryMarshal.GetReference(classes);
        var hasFarm = block.HasLivelihood;
        var (hasKnown, hasScores) = (TParts.All && block.HasKnown, TParts.All && block.HasIncomeScores);
        var hasScored = TParts.All && block.HasDeprivationScores;
        var (averageIsAll, all) = (plan.AverageIsAll, plan.AllIndicators);
        var incomes = new Scale<T, TWide>(plan.Income);
        var points = TParts.All ? new Scale<T, TWide>(plan.Scores ?? plan.Income) : incomes;
        var lower = T.Table(ref MemoryMarshal.GetArrayDataReference(plan.Lower), 0);
        var livelihood = T.Table(ref MemoryMarshal.GetArrayDataReference(plan.Livelihood), 0);
        var (cutOff, scoredCutOff) = (T.All((byte)plan.CutOff), T.All((byte)plan.ScoredCutOff));
        var most = T.All((byte)plan.Indicators);
        var i = 0;
        for (; i <= classes.Length - T.Count; i += T.Count)
        {
            AskAhead<T>(ref Unsafe.Add(ref income, i), ref Unsafe.Add(ref commune, i), ref Unsafe.Add(ref bits, i), ref Unsafe.Add(ref urban, i));
            var settlement = T.Load(ref urban, i);
            var bands = incomes.Bands(ref Unsafe.Add(ref income, i), settlement);
            if (hasScores) bands = Meet(bands, points.Bands(ref Unsafe.Add(ref scores, i), settlement));
            var least = TWide.CountBits(ref Unsafe.Add(ref bits, i));
            var unknown = T.AtLeastUnsigned(least, T.All(CountIsUnknown));
            var possible = hasKnown
                ? TWide.CountPossible(ref Unsafe.Add(ref bits, i), ref Unsafe.Add(ref known, i), all) : least;
            least = T.Choose(unknown, T.All(0), least);
            possible = T.Choose(unknown, most, possible);
            var state = State(least, possible, cutOff);
            if (hasScored) state = Score(T.Load(ref scored, i), state, least, possible, cutOff, scoredCutOff);
            var found = T.Pick(lower, (bands & T.All(HouseholdPlan.LowBands)) + state + state + state + state);
            if (averageIsAll)
            {
                found |= bands & T.All(HouseholdPlan.AverageBand | HouseholdPlan.AboveBand);
            }
            else
            {
                var average = T.Same(bands & T.All(HouseholdPlan.AverageBand), T.All(HouseholdPlan.AverageBand));
                var open = hasFarm ? T.Pick(livelihood, T.Load(ref farm, i) & T.All(3)) : T.Pick(livelihood, T.All(HouseholdPlan.NotKnown));
                found = found | (bands & T.All(HouseholdPlan.AboveBand)) | (average & open);
            }

            found.Store(ref to, i);
        }

        return i;
    }

    /// <summary>Asks for the same rows of the next block, of the columns that every caller has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AskAhead<T>(ref int income, ref int commune, ref ushort bits, ref byte urban) where T : struct, ILanes<T>
    {
        const int Next = BulkRunner.BlockSize, InLine = Ahead.Line / sizeof(int);
        for (var row = 0; row < T.Count; row += InLine)
        {
            Ahead.Ask(ref income, Next + row);
            Ahead.Ask(ref commune, Next + row);
        }

        for (var row = 0; row < T.Count; row += 2 * InLine) Ahead.Ask(ref bits, Next + row);
        Ahead.Ask(ref urban, Next);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T State<T>(T least, T possible, T cutOff) where T : struct, ILanes<T> => T.Choose(
        T.AtLeastUnsigned(least, cutOff), T.All(HouseholdPlan.Yes),
        T.AtLeastUnsigned(possible, cutOff) & T.All(HouseholdPlan.NotKnown));

    /// <summary>Both say which bands are possible; where they exclude each other, neither is believed against the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Meet<T>(T left, T right) where T : struct, ILanes<T>
    {
        var both = left & right;
        return T.Choose(T.Same(both, T.All(0)), left | right, both);
    }

    /// <summary>The score against the deprivations by name, as the single path weighs them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Score<T>(T scored, T state, T least, T possible, T cutOff, T scoredCutOff) where T : struct, ILanes<T>
    {
        var byScore = T.AtLeastUnsigned(scored, scoredCutOff) & T.All(HouseholdPlan.Yes);
        var outside = T.Choose(T.AtLeastUnsigned(scored, least), T.Choose(T.AtLeastUnsigned(possible, scored), T.All(0), T.All(255)), T.All(255));
        var low = T.Choose(T.AtLeastUnsigned(scored, least), least, scored);
        var high = T.Choose(T.AtLeastUnsigned(scored, possible), scored, possible);
        var weighed = T.Choose(outside, State(low, high, cutOff), byScore);
        var open = T.Same(state, T.All(HouseholdPlan.NotKnown));
        var agrees = T.Choose(open, T.All(255), T.Same(state, byScore));
        weighed = T.Choose(agrees, weighed, T.All(HouseholdPlan.NotKnown));
        return T.Choose(T.Same(scored, T.All(HouseholdColumns.UnknownFlag)), state, weighed);
    }

    /// <summary>Which columns a version of the kernel knows of; the compiler leaves out what it does not.</summary>
    private interface IParts
    {
        static abstract bool All { get; }
    }

    private readonly struct Plain : IParts
    {
        public static bool All => false;
    }

    private readonly struct Full : IParts
    {
        public static bool All => true;
    }

    /// <summary>A scale with its lines and tables in vectors.</summary>
    private readonly struct Scale<T, TWide>(HouseholdScale scale)
        where T : struct, ILanes<T>
        where TWide : struct, IHouseholdLanes<TWide, T>
    {
        private readonly TWide rural = TWide.Load(scale.Ends[0]);
        private readonly TWide city = TWide.Load(scale.Ends[1]);
        private readonly T ruralBands = T.Table(ref MemoryMarshal.GetArrayDataReference(scale.Bands[0]), 0);
        private readonly T cityBands = T.Table(ref MemoryMarshal.GetArrayDataReference(scale.Bands[1]), 0);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Bands(ref int values, T urban)
        {
            if (TWide.AreAll(urban, 0)) return T.Pick(ruralBands, rural.Steps(ref values));
            var inCity = T.Pick(cityBands, city.Steps(ref values));
            if (TWide.AreAll(urban, 1)) return inCity;
            var inVillage = T.Pick(ruralBands, rural.Steps(ref values));
            return T.Choose(
                T.Same(urban, T.All(1)), inCity, T.Choose(T.Same(urban, T.All(0)), inVillage, inCity | inVillage));
        }
    }
}
