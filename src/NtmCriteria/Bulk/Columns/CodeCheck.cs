using System.Globalization;
using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>Refuses columns of codes, states and counts that hold something that is none; the row is named.</summary>
internal static class CodeCheck
{
    public static void Codes(ReadOnlySpan<byte> codes, byte last, string what, string name)
    {
        var bad = codes.IndexOfAnyExceptInRange((byte)0, last);
        if (bad >= 0)
            throw new ArgumentException($"Row {bad} holds {codes[bad]}, which is no {what} code: expected 0 to {last}.", name);
    }

    public static void States(string id, ReadOnlySpan<CellState> states, string name)
    {
        var bad = MemoryMarshal.AsBytes(states).IndexOfAnyExceptInRange((byte)CellState.Missing, (byte)CellState.Value);
        if (bad >= 0)
            throw new ArgumentException(
                $"Row {bad} of '{id}' holds {states[bad]}, which is no cell state: expected one of CellState.", name);
    }

    public static void Attested(int criterion, ReadOnlySpan<CellState> states, string name)
    {
        var bad = states.IndexOfAnyExcept(CellState.NotMet, CellState.Met, CellState.Missing);
        if (bad >= 0)
            throw new ArgumentException(
                $"Row {bad} of criterion {criterion} holds {states[bad]}: expected NotMet, Met or Missing.", name);
    }

    public static void Verdicts(ReadOnlySpan<Verdict> verdicts, string name)
    {
        var bad = MemoryMarshal.Cast<Verdict, sbyte>(verdicts)
            .IndexOfAnyExceptInRange((sbyte)Verdict.NotMet, (sbyte)Verdict.NotApplicable);
        if (bad >= 0) throw new ArgumentException($"Row {bad} holds {verdicts[bad]}, which is no verdict.", name);
    }

    public static void Counts(string id, ReadOnlySpan<int> counts, string name)
    {
        var bad = counts.IndexOfAnyInRange(int.MinValue, -1);
        if (bad >= 0)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Row {bad} of '{id}' holds the negative count {counts[bad]}."), name);
    }
}
