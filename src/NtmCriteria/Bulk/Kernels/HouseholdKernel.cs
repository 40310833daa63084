using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NtmCriteria;

/// <summary>
/// The classes of a block of households. The tricks: the income band is a count of lines exceeded, each line chosen by
/// the urban flag; the deprivations are counted by two table look-ups of four bits a byte; band and count make one
/// index, and one byte shuffle gives the classes.
/// </summary>
internal static class HouseholdKernel
{
    public static void Run(
        HouseholdRule rule, byte[] table, HouseholdColumns columns, int start, Span<byte> classes, BulkPath path)
    {
        var done = path switch
        {
            BulkPath.Vector512 => Run<Lanes512>(rule, table, columns, start, classes),
            BulkPath.Vector256 => Run<Lanes256>(rule, table, columns, start, classes),
            BulkPath.Vector128 => Run<Lanes128>(rule, table, columns, start, classes),
            _ => 0,
        };
        RunScalar(rule, table, columns, start + done, classes[done..]);
    }

    private static void RunScalar(
        HouseholdRule rule, byte[] table, HouseholdColumns columns, int start, Span<byte> classes)
    {
        var incomes = columns.Income.Span.Slice(start, classes.Length);
        var deprivations = columns.Deprivations.Span.Slice(start, classes.Length);
        var urban = columns.Urban.Span.Slice(start, classes.Length);
        for (var i = 0; i < classes.Length; i++)
        {
            var lines = urban[i] != 0 ? rule.Urban : rule.Rural;
            var income = incomes[i];
            var band = income < 0 ? HouseholdRule.UnknownBand
                : (income > lines.Poor ? 1 : 0) + (income > lines.NearPoor ? 1 : 0) + (income > lines.Average ? 1 : 0);
            var bits = deprivations[i];
            var count = bits >= HouseholdColumns.UnknownDeprivations ? HouseholdRule.UnknownCount
                : BitOperations.PopCount(bits) >= rule.CutOff ? HouseholdRule.Deprived : HouseholdRule.NotDeprived;
            classes[i] = table[(3 * band) + count];
        }
    }

    private static int Run<T>(
        HouseholdRule rule, byte[] table, HouseholdColumns columns, int start, Span<byte> classes)
        where T : struct, ILanes<T>
    {
        ref var income = ref Unsafe.Add(ref MemoryMarshal.GetReference(columns.Income.Span), start);
        ref var bits = ref Unsafe.Add(ref MemoryMarshal.GetReference(columns.Deprivations.Span), start);
        ref var urban = ref Unsafe.Add(ref MemoryMarshal.GetReference(columns.Urban.Span), start);
        ref var to = ref MemoryMarshal.GetReference(classes);
        Span<byte> nibbles = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];
        var popCounts = T.Table(ref MemoryMarshal.GetReference(nibbles), 0);
        var lookup = T.Table(ref MemoryMarshal.GetArrayDataReference(table), 0);
        var cutOff = T.All((byte)rule.CutOff);
        int[] rural = [rule.Rural.Poor, rule.Rural.NearPoor, rule.Rural.Average];
        int[] city = [rule.Urban.Poor, rule.Urban.NearPoor, rule.Urban.Average];
        var i = 0;
        for (; i <= classes.Length - T.Count; i += T.Count)
        {
            var inCity = T.Same(T.Load(ref urban, i), T.All(1));
            var (inRural, inUrban, negative) = T.Bands(ref Unsafe.Add(ref income, i), rural, city);
            var band = T.Choose(negative, T.All(HouseholdRule.UnknownBand), T.Choose(inCity, inUrban, inRural));
            var (low, high) = T.Split(ref Unsafe.Add(ref bits, i));
            var count = T.Pick(popCounts, low & T.All(15)) + T.Pick(popCounts, T.HighNibble(low))
                + T.Pick(popCounts, high & T.All(15)) + T.Pick(popCounts, T.HighNibble(high));
            var deprived = T.All(0) - T.AtLeastUnsigned(count, cutOff);
            deprived = T.Choose(T.AtLeastUnsigned(high, T.All(0x80)), T.All(HouseholdRule.UnknownCount), deprived);
            T.Pick(lookup, band + band + band + deprived).Store(ref to, i);
        }

        return i;
    }
}
