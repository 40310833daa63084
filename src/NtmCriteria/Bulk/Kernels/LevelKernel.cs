using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// Compares doubles with the level of each commune's own cell. The tricks: the steps of all strata lie in registers, and
/// a permute by the stratum code brings each lane its own. Value minus step is then all there is to compute: below zero
/// where the step is missed, no number where either is none, and never zero unless both are equal, since small
/// differences underflow gradually. The upper halves of the differences tell that; packing with saturation takes eight
/// vectors of them to one of bytes, and a byte shuffle makes codes of these. Up to three runs are taken in step: while
/// one waits for memory the others compute, which a single column, read page after page, does not allow.
/// </summary>
internal static class LevelKernel
{
    /// <summary>As many runs as are taken in step: more would not find room in the registers.</summary>
    public const int Most = 3;

    /// <summary>The upper four bits of a packed difference: of 127, and of any that is negative.</summary>
    private const int Reached = 7, Missed = 8;

    /// <summary>The codes of one run of rows.</summary>
    public static void Encode(LevelRun run, BulkPath path) => Encode(run, default, default, 1, path);

    /// <summary>The codes of up to three runs over the same rows.</summary>
    /// <param name="a">The first run.</param>
    /// <param name="b">The second, if there are so many.</param>
    /// <param name="c">The third, if there are so many.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="path">The instruction width.</param>
    public static void Encode(LevelRun a, LevelRun b, LevelRun c, int count, BulkPath path)
    {
        if (count > 1 && path == BulkPath.Vector128)
        {
            // Narrow vectors compute longer than they wait, and three sets of steps are more than their registers hold.
            Encode(a, path);
            Encode(b, path);
            if (count > 2) Encode(c, path);
            return;
        }

        var done = path switch
        {
            BulkPath.Vector512 => Encode<LevelLanes512, Lanes512>(a, b, c, count),
            BulkPath.Vector256 => Encode<LevelLanes256, Lanes256>(a, b, c, count),
            BulkPath.Vector128 => Encode<LevelLanes128, Lanes128>(a, b, c, count),
            _ => 0,
        };
        a.EncodeFrom(done);
        if (count > 1) b.EncodeFrom(done);
        if (count > 2) c.EncodeFrom(done);
    }

    private static int Encode<TLevels, T>(LevelRun a, LevelRun b, LevelRun c, int count)
        where TLevels : struct, ILevelLanes<TLevels, T>
        where T : struct, ILanes<T>
    {
        var (first, firstNames) = (Steps<TLevels, T>(a), Names<T>(a));
        var (second, secondNames) = count > 1 ? (Steps<TLevels, T>(b), Names<T>(b)) : default;
        var (third, thirdNames) = count > 2 ? (Steps<TLevels, T>(c), Names<T>(c)) : default;
        ref var strata = ref MemoryMarshal.GetReference(a.Coding.Strata);
        ref var fromA = ref MemoryMarshal.GetReference(a.Values);
        ref var fromB = ref MemoryMarshal.GetReference(b.Values);
        ref var fromC = ref MemoryMarshal.GetReference(c.Values);
        ref var toA = ref MemoryMarshal.GetReference(a.Codes);
        ref var toB = ref MemoryMarshal.GetReference(b.Codes);
        ref var toC = ref MemoryMarshal.GetReference(c.Codes);
        var (i, last) = (0, a.Codes.Length - T.Count);
        if (count == 3)
            for (; i <= last; i += T.Count)
            {
                Step(first, firstNames, ref fromA, ref strata, ref toA, i);
                Step(second, secondNames, ref fromB, ref strata, ref toB, i);
                Step(third, thirdNames, ref fromC, ref strata, ref toC, i);
            }
        else if (count == 2)
            for (; i <= last; i += T.Count)
            {
                Step(first, firstNames, ref fromA, ref strata, ref toA, i);
                Step(second, secondNames, ref fromB, ref strata, ref toB, i);
            }
        else
            for (; i <= last; i += T.Count) Step(first, firstNames, ref fromA, ref strata, ref toA, i);
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLevels, T>(TLevels steps, T names, ref double from, ref byte strata, ref byte to, int i)
        where TLevels : struct, ILevelLanes<TLevels, T>
        where T : struct, ILanes<T>
    {
        for (var line = 0; line < T.Count; line += Ahead.Line / sizeof(double)) Ahead.Ask(ref from, i + Ahead.Doubles + line);
        var signs = steps.Compare(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref strata, i));
        T.Pick(names, T.HighNibble(signs)).Store(ref to, i);
    }

    private static TLevels Steps<TLevels, T>(LevelRun run)
        where TLevels : struct, ILevelLanes<TLevels, T>
        where T : struct, ILanes<T>
    {
        var levels = run.Coding.Levels!;
        return TLevels.Load(ref levels.Steps[run.Coding.Year * LevelTable.Width], levels.IsShared(run.Coding.Year));
    }

    private static T Names<T>(LevelRun run) where T : struct, ILanes<T>
    {
        Span<byte> table = stackalloc byte[16];
        table.Fill(CellCode.NotKnown);
        table[Reached] = run.Coding.Levels!.Reached;
        table[Missed..].Fill(run.Coding.Levels.Missed);
        return T.Table(ref MemoryMarshal.GetReference(table), 0);
    }
}
