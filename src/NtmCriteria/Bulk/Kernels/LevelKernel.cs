using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria;

/// <summary>
/// Compares doubles with the level of each commune's own cell. The tricks: the steps of all strata lie in registers, and
/// a permute by the stratum code brings each lane its own. Value minus step is then all there is to compute: below zero
/// where the step is missed, no number where either is none, and never zero unless both are equal, since small
/// differences underflow gradually. The upper halves of the differences tell that; packing with saturation takes eight
/// vectors of them to one of bytes, and a byte shuffle makes codes of these.
/// </summary>
internal static class LevelKernel
{
    /// <summary>The upper four bits of a packed difference: of 127, and of any that is negative.</summary>
    private const int Reached = 7, Missed = 8;

    /// <summary>The codes of a run of rows.</summary>
    /// <param name="values">The values; what is no number was not observed.</param>
    /// <param name="coding">The levels and the strata.</param>
    /// <param name="codes">Takes the codes.</param>
    /// <param name="path">The instruction width.</param>
    public static void Encode(ReadOnlySpan<double> values, CellCoding coding, Span<byte> codes, BulkPath path)
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
    }

    private static int Encode<TLevels, T>(ReadOnlySpan<double> values, CellCoding coding, Span<byte> codes)
        where TLevels : struct, ILevelLanes<TLevels, T>
        where T : struct, ILanes<T>
    {
        var levels = coding.Levels!;
        Span<byte> table = stackalloc byte[16];
        table.Fill(CellCode.NotKnown);
        table[Reached] = levels.Reached;
        table[Missed..].Fill(levels.Missed);
        var names = T.Table(ref MemoryMarshal.GetReference(table), 0);
        var steps = TLevels.Of(ref levels.Steps[coding.Year * LevelTable.Width], levels.IsShared(coding.Year));
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var strata = ref MemoryMarshal.GetReference(coding.Strata);
        ref var to = ref MemoryMarshal.GetReference(codes);
        var i = 0;
        for (; i <= codes.Length - T.Count; i += T.Count)
        {
            for (var line = 0; line < T.Count; line += Ahead.Line / sizeof(double)) Ahead.Ask(ref from, i + Ahead.Doubles + line);
            var signs = steps.Compare(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref strata, i));
            T.Pick(names, T.HighNibble(signs)).Store(ref to, i);
        }

        return i;
    }
}
