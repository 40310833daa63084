using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>
/// Adds the classes of a block to the counts by commune. The tricks: where rows are sorted, a commune is one run, and a
/// run is counted many households at once: one comparison a class, and the set bits of its mask. Elsewhere four counts
/// of sixteen bits share one number a commune, so that a household is one addition into a small table, which is emptied into
/// wide ones before a count can overflow. Other sets of classes are rare, and are counted one by one.
/// </summary>
internal sealed class HouseholdCounter
{
    private const int ShortRun = 64;
    private const int Fields = 4;
    private const int FieldBits = 16;

    // Rows after which a field could be full.
    private const int MostRows = ushort.MaxValue;

    // The four sets of classes that are counted fast, and what a row of each code adds.
    private readonly byte[] common;
    private readonly ulong[] additions = new ulong[HouseholdResult.Kinds];
    private readonly int communes;
    private ulong[] packed = [];
    private Vector128<int>[] sums = [];
    private int rows;

    public HouseholdCounter(HouseholdPlan plan, HouseholdColumns columns, int[] counts, int communes)
    {
        this.communes = communes;
        Counts = counts;
        // Without the livelihood the average band is open, and that is then the common code.
        common = [1, 2, plan.Livelihood[columns.FarmLivelihood.IsEmpty ? HouseholdPlan.NotKnown : HouseholdPlan.Yes], 8];
        for (var field = 0; field < Fields; field++) additions[common[field]] = 1ul << (field * FieldBits);
    }

    /// <summary>Sixteen counts a commune, by the set of possible classes.</summary>
    public int[] Counts { get; }

    public void Run(ReadOnlySpan<byte> classes, ReadOnlySpan<int> commune, BulkPath path)
    {
        while (!classes.IsEmpty)
        {
            var first = commune[0];
            var length = classes.Length > ShortRun && commune[ShortRun] == first && path != BulkPath.Scalar
                ? commune.IndexOfAnyExcept(first) is >= 0 and var end ? end : commune.Length
                : 0;
            if (length > ShortRun)
            {
                CountRun(classes[..length], Counts.AsSpan(first * HouseholdResult.Kinds, HouseholdResult.Kinds));
            }
            else
            {
                length = Math.Min(ShortRun, classes.Length);
                CountRows(classes[..length], commune[..length]);
            }

            classes = classes[length..];
            commune = commune[length..];
        }
    }

    /// <summary>Adds what is held back.</summary>
    public void End()
    {
        Unpack();
        for (var c = 0; c < sums.Length; c++)
            for (var field = 0; field < Fields; field++)
                Counts[(c * HouseholdResult.Kinds) + common[field]] += sums[c][field];
    }

    private void Unpack()
    {
        rows = 0;
        for (var c = 0; c < packed.Length; c++)
        {
            sums[c] += Vector128.WidenLower(Vector128.CreateScalarUnsafe(packed[c]).AsUInt16()).AsInt32();
            packed[c] = 0;
        }
    }

    private void CountRows(ReadOnlySpan<byte> classes, ReadOnlySpan<int> commune)
    {
        if (packed.Length == 0) (packed, sums) = (new ulong[communes], new Vector128<int>[communes]);
        if (rows + classes.Length > MostRows) Unpack();
        rows += classes.Length;
        // Codes and communes are known to be in range: the kernel makes the ones, the others were checked.
        ref var adds = ref MemoryMarshal.GetArrayDataReference(additions);
        ref var held = ref MemoryMarshal.GetArrayDataReference(packed);
        ref var code = ref MemoryMarshal.GetReference(classes);
        ref var place = ref MemoryMarshal.GetReference(commune);
        for (nuint i = 0; i < (nuint)classes.Length; i++)
        {
            var addition = Unsafe.Add(ref adds, (nuint)Unsafe.Add(ref code, i));
            var at = (nuint)(uint)Unsafe.Add(ref place, i);
            Unsafe.Add(ref held, at) += addition;
            if (addition == 0) Counts[((int)at * HouseholdResult.Kinds) + Unsafe.Add(ref code, i)]++;
        }
    }

    private void CountRun(ReadOnlySpan<byte> classes, Span<int> counts)
    {
        var (a, b, c, d) = (0, 0, 0, 0);
        ref var start = ref MemoryMarshal.GetReference(classes);
        var (isA, isB, isC, isD) = (
            Vector256.Create(common[0]), Vector256.Create(common[1]), Vector256.Create(common[2]), Vector256.Create(common[3]));
        var i = 0;
        for (; i <= classes.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var block = Vector256.LoadUnsafe(ref start, (nuint)i);
            var (inA, inB) = (Vector256.Equals(block, isA).ExtractMostSignificantBits(), Vector256.Equals(block, isB).ExtractMostSignificantBits());
            var (inC, inD) = (Vector256.Equals(block, isC).ExtractMostSignificantBits(), Vector256.Equals(block, isD).ExtractMostSignificantBits());
            a += BitOperations.PopCount(inA);
            b += BitOperations.PopCount(inB);
            c += BitOperations.PopCount(inC);
            d += BitOperations.PopCount(inD);
            for (var rest = ~(inA | inB | inC | inD); rest != 0; rest &= rest - 1)
                counts[classes[i + BitOperations.TrailingZeroCount(rest)]]++;
        }

        counts[common[0]] += a;
        counts[common[1]] += b;
        counts[common[2]] += c;
        counts[common[3]] += d;
        for (; i < classes.Length; i++) counts[classes[i]]++;
    }
}
