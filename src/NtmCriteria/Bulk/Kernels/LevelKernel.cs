using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria;

/// <summary>
/// Compares doubles with the level of each commune's own cell. The tricks: the steps of all strata lie in registers, and
/// a permute by the stratum code brings each lane its own; what is no number compares false both ways, so "reaches"
/// minus one and "lies below" minus two add up to a side of two bits; packing takes eight vectors of sides to one of
/// bytes, and a byte shuffle turns sides into codes.
/// </summary>
internal static class LevelKernel
{
    private const int Missed = 2, Reached = 3, Sides = 3;

    /// <summary>The codes of a run of rows.</summary>
    /// <param name="values">The values; the sentinel and what is no number were not observed.</param>
    /// <param name="coding">The levels and the strata.</param>
    /// <param name="missing">The sentinel.</param>
    /// <param name="codes">Takes the codes.</param>
    /// <param name="path">The instruction width.</param>
    public static void Encode(
        ReadOnlySpan<double> values, CellCoding coding, double missing, Span<byte> codes, BulkPath path)
    {
        var done = path switch
        {
            BulkPath.Vector512 => Encode<LevelLanes512, Lanes512>(values, coding, codes),
            BulkPath.Vector256 => Encode<LevelLanes256, Lanes256>(values, coding, codes),
            BulkPath.Vector128 => Encode<LevelLanes128, Lanes128>(values, coding, codes),
            _ => 0,
        };
        var levels = coding.Levels!;
        var row = levels.Steps.AsSpan(coding.Year * LevelTable.Width, LevelTable.Width);
        for (var i = done; i < codes.Length; i++) codes[i] = levels.Code(values[i], row[coding.Strata[i]]);
        if (double.IsNaN(missing)) return;
        for (var i = 0; i < codes.Length; i++)
            if (values[i] == missing)
                codes[i] = CellCode.NotKnown;
    }

    private static int Encode<TLevels, T>(ReadOnlySpan<double> values, CellCoding coding, Span<byte> codes)
        where TLevels : struct, ILevelLanes<TLevels, T>
        where T : struct, ILanes<T>
    {
        var levels = coding.Levels!;
        Span<byte> table = stackalloc byte[16];
        table.Fill(CellCode.NotKnown);
        (table[Reached], table[Missed]) = (levels.Reached, levels.Missed);
        var names = T.Table(ref MemoryMarshal.GetReference(table), 0);
        var steps = TLevels.Of(ref levels.Steps[coding.Year * LevelTable.Width], levels.IsShared(coding.Year));
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var strata = ref MemoryMarshal.GetReference(coding.Strata);
        ref var to = ref MemoryMarshal.GetReference(codes);
        var i = 0;
        for (; i <= codes.Length - T.Count; i += T.Count)
        {
            for (var line = 0; line < T.Count; line += 8) Ahead.Ask(ref from, i + 512 + line);
            var sides = steps.Compare(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref strata, i)) & T.All(Sides);
            T.Pick(names, sides).Store(ref to, i);
        }

        return i;
    }
}
