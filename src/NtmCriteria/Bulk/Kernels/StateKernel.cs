using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// Turns states into codes, over codes of values where a state says so. The trick: the low four bits tell all states
/// apart, so one byte shuffle translates them.
/// </summary>
internal static class StateKernel
{
    private const int LowBits = 15;

    public static void Encode(ReadOnlySpan<CellState> cells, Span<byte> codes, BulkPath path)
    {
        var states = MemoryMarshal.AsBytes(cells);
        Span<byte> table = stackalloc byte[16];
        table.Fill(CellCode.NotKnown);
        table[(int)CellState.NotMet] = CellCode.NotMet;
        table[(int)CellState.Met] = CellCode.Met;
        table[(int)CellState.NotApplicable] = CellCode.DoesNotApply;
        var done = path switch
        {
            BulkPath.Vector512 => Encode<Lanes512>(states, table, codes),
            BulkPath.Vector256 => Encode<Lanes256>(states, table, codes),
            BulkPath.Vector128 => Encode<Lanes128>(states, table, codes),
            _ => 0,
        };
        for (var i = done; i < codes.Length; i++)
            if (states[i] != (byte)CellState.Value)
                codes[i] = table[states[i] & LowBits];
    }

    private static int Encode<T>(ReadOnlySpan<byte> states, Span<byte> table, Span<byte> codes)
        where T : struct, ILanes<T>
    {
        ref var from = ref MemoryMarshal.GetReference(states);
        ref var to = ref MemoryMarshal.GetReference(codes);
        var names = T.Table(ref MemoryMarshal.GetReference(table), 0);
        var (value, low) = (T.All((byte)CellState.Value), T.All(LowBits));
        var i = 0;
        for (; i <= codes.Length - T.Count; i += T.Count)
        {
            var state = T.Load(ref from, i);
            T.Choose(T.Same(state, value), T.Load(ref to, i), T.Pick(names, state & low)).Store(ref to, i);
        }

        return i;
    }
}
