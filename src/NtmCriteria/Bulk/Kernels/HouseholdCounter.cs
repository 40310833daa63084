using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NtmCriteria;

/// <summary>
/// Adds the classes of a block to the counts by commune. The trick: where rows are sorted, a commune is one run, and a
/// run is counted 32 households at once: one comparison a class, and the set bits of its mask. Short runs are counted
/// one by one.
/// </summary>
internal static class HouseholdCounter
{
    private const int ShortRun = 64;

    // By classes still possible: the place of the only one, or "open".
    private static ReadOnlySpan<byte> Places => [4, 0, 1, 4, 2, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4];

    public static void Run(ReadOnlySpan<byte> classes, ReadOnlySpan<int> communes, Span<int> counts, BulkPath path)
    {
        while (!classes.IsEmpty)
        {
            var commune = communes[0];
            var length = classes.Length > ShortRun && communes[ShortRun] == commune
                ? communes.IndexOfAnyExcept(commune) is >= 0 and var end ? end : communes.Length
                : 0;
            if (length > ShortRun && path != BulkPath.Scalar)
            {
                CountRun(classes[..length], counts.Slice(commune * HouseholdResult.Kinds, HouseholdResult.Kinds));
            }
            else
            {
                length = Math.Min(ShortRun, classes.Length);
                for (var i = 0; i < length; i++)
                    counts[(communes[i] * HouseholdResult.Kinds) + Places[classes[i]]]++;
            }

            classes = classes[length..];
            communes = communes[length..];
        }
    }

    private static void CountRun(ReadOnlySpan<byte> classes, Span<int> counts)
    {
        var (poor, near, average, above) = (0, 0, 0, 0);
        ref var start = ref MemoryMarshal.GetReference(classes);
        var i = 0;
        for (; i <= classes.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var block = Vector256.LoadUnsafe(ref start, (nuint)i);
            poor += Count(block, HouseholdClasses.Poor);
            near += Count(block, HouseholdClasses.NearPoor);
            average += Count(block, HouseholdClasses.Average);
            above += Count(block, HouseholdClasses.Above);
        }

        counts[0] += poor;
        counts[1] += near;
        counts[2] += average;
        counts[3] += above;
        counts[4] += i - poor - near - average - above;
        for (; i < classes.Length; i++) counts[Places[classes[i]]]++;
    }

    private static int Count(Vector256<byte> block, HouseholdClasses one) =>
        BitOperations.PopCount(Vector256.Equals(block, Vector256.Create((byte)one)).ExtractMostSignificantBits());
}
