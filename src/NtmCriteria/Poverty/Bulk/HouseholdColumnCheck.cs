using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NtmCriteria.Poverty;

/// <summary>
/// Whether columns hold only what they may. Blocks are checked while they are in the cache, so that checking costs no
/// second pass through memory; only where one fails is the whole table searched for what to say.
/// </summary>
internal static class HouseholdColumnCheck
{
    private const int MostScore = 10_000;

    public static void Lengths(HouseholdColumns columns)
    {
        foreach (var (length, what) in Columns(columns))
            if (length != 0 && length != columns.Count)
                throw new ArgumentException(
                    $"The columns differ in length: {columns.Count} communes, {length} {what}.");
    }

    /// <summary>Whether a block of rows is sound.</summary>
    public static bool IsSound(HouseholdColumns columns, HouseholdPlan plan, int communes, int start, int length)
    {
        var bits = Slice(columns.Deprivations, start, length);
        return AreBelow(Slice(columns.Commune, start, length), 0, (uint)communes)
            && AreFlags(Slice(columns.Urban, start, length))
            && AreFlags(Slice(columns.FarmLivelihood, start, length))
            && (Or(bits, default) & ~(plan.AllIndicators | HouseholdColumns.UnknownDeprivations)) == 0
            && (columns.KnownDeprivations.IsEmpty
                || ((Or(Slice(columns.KnownDeprivations, start, length), default) & ~plan.AllIndicators) == 0
                    && (Or(bits, Slice(columns.KnownDeprivations, start, length)) & plan.AllIndicators) == 0))
            && AreBelow(Slice(columns.IncomeScores, start, length), HouseholdColumns.UnknownScore, MostScore + 2)
            && !Slice(columns.DeprivationScores, start, length).ContainsAnyExcept(plan.DeprivationPoints);
    }

    /// <summary>Says what is wrong with the first row that is not sound.</summary>
    public static ArgumentException Problem(HouseholdColumns columns, HouseholdPlan plan, int communes)
    {
        for (var row = 0; row < columns.Count; row++)
        {
            if (IsSound(columns, plan, communes, row, 1)) continue;
            var commune = columns.Commune.Span[row];
            if (commune < 0 || commune >= communes) return Bad("commune", commune, $"0 to {communes - 1}");
            var score = Value(columns.IncomeScores, HouseholdColumns.UnknownScore);
            if (!IsFlag(Value(columns.Urban, (byte)0))) return Bad("settlement", columns.Urban.Span[row], "0, 1 or 255");
            if (!IsFlag(Value(columns.FarmLivelihood, (byte)0))) return Bad("livelihood", columns.FarmLivelihood.Span[row], "0, 1 or 255");
            if (score is < HouseholdColumns.UnknownScore or > MostScore) return Bad("income score", score, $"-1, or 0 to {MostScore}");
            if (!plan.DeprivationPoints.Contains(Value(columns.DeprivationScores, -1)))
                return Bad(
                    "deprivation score", Value(columns.DeprivationScores, -1),
                    plan.HasScores
                        ? $"-1, or a multiple of {plan.PointsPerDeprivation} up to {plan.PointsPerDeprivation * plan.Indicators}"
                        : "-1, because the standard knows no points");
            var (bits, known) = (Value(columns.Deprivations, (ushort)0), Value(columns.KnownDeprivations, plan.AllIndicators));
            return Bad(
                "deprivations", bits,
                $"bits of {plan.Indicators} indicators, those that are known ({known}) alone, or {HouseholdColumns.UnknownDeprivations}");

            ArgumentException Bad(string what, int value, string expected) =>
                new(string.Create(CultureInfo.InvariantCulture, $"Row {row} holds the {what} {value}: expected {expected}."));

            T Value<T>(ReadOnlyMemory<T> column, T none) => column.IsEmpty ? none : column.Span[row];
        }

        throw new InvalidOperationException("No row is bad.");

        static bool IsFlag(byte value) => value is 0 or 1 or HouseholdColumns.UnknownFlag;
    }

    private static ReadOnlySpan<T> Slice<T>(ReadOnlyMemory<T> column, int start, int length) =>
        column.IsEmpty ? default : column.Span.Slice(start, length);

    /// <summary>Whether every value is at least a first one and less than so many above it.</summary>
    private static bool AreBelow(ReadOnlySpan<int> values, int first, uint count)
    {
        var wide = MemoryMarshal.Cast<int, Vector<uint>>(values);
        var (one, other) = (Vector<uint>.Zero, Vector<uint>.Zero);
        var from = new Vector<uint>((uint)first);
        var i = 0;
        for (; i <= wide.Length - 2; i += 2)
        {
            one = Vector.Max(one, wide[i] - from);
            other = Vector.Max(other, wide[i + 1] - from);
        }

        if (Vector.GreaterThanOrEqualAny(Vector.Max(one, other), new Vector<uint>(count))) return false;
        for (i *= Vector<uint>.Count; i < values.Length; i++)
            if ((uint)values[i] - (uint)first >= count)
                return false;
        return true;
    }

    /// <summary>Whether every value is 0, 1 or 255: with one added, at most 2.</summary>
    private static bool AreFlags(ReadOnlySpan<byte> values)
    {
        var wide = MemoryMarshal.Cast<byte, Vector<byte>>(values);
        var most = Vector<byte>.Zero;
        foreach (var vector in wide) most = Vector.Max(most, vector + Vector<byte>.One);
        if (Vector.GreaterThanAny(most, new Vector<byte>(2))) return false;
        foreach (var value in values[(wide.Length * Vector<byte>.Count)..])
            if ((byte)(value + 1) > 2)
                return false;
        return true;
    }

    /// <summary>All bits that are set in any value and not in the value of the other column.</summary>
    private static ushort Or(ReadOnlySpan<ushort> values, ReadOnlySpan<ushort> without)
    {
        var all = Vector<ushort>.Zero;
        var wide = MemoryMarshal.Cast<ushort, Vector<ushort>>(values);
        var other = MemoryMarshal.Cast<ushort, Vector<ushort>>(without);
        for (var i = 0; i < wide.Length; i++) all |= without.IsEmpty ? wide[i] : Vector.AndNot(wide[i], other[i]);
        ushort bits = 0;
        for (var lane = 0; lane < Vector<ushort>.Count; lane++) bits |= all[lane];
        for (var i = wide.Length * Vector<ushort>.Count; i < values.Length; i++)
            bits |= (ushort)(values[i] & ~(without.IsEmpty ? 0 : without[i]));
        return bits;
    }

    private static (int Length, string What)[] Columns(HouseholdColumns columns) =>
    [
        (columns.Income.Length, "incomes"), (columns.Deprivations.Length, "deprivations"),
        (columns.KnownDeprivations.Length, "known deprivations"), (columns.Urban.Length, "settlements"),
        (columns.FarmLivelihood.Length, "livelihoods"), (columns.IncomeScores.Length, "income scores"),
        (columns.DeprivationScores.Length, "deprivation scores"),
    ];
}
