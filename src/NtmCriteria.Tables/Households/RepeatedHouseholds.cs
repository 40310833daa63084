using System.Text;

namespace NtmCriteria.Tables;

/// <summary>
/// Finds ids that stand twice without keeping them all: a filter of fixed size says which ids may have come before, and
/// only these few are looked at again. The second look is exact, so that no household is ever wrongly accused.
/// </summary>
public sealed class RepeatedHouseholds
{
    // 2^28 bits are 32 MiB: of ten million different ids about one in three thousand is looked at again.
    private const int Bits = 28;
    private const int Probes = 4;

    private readonly HashSet<string> suspects = new(StringComparer.Ordinal);
    private ulong[]? filter;

    /// <summary>Ids that may stand twice; they are to be looked up in the table once more.</summary>
    public IReadOnlyCollection<string> Suspects => suspects;

    /// <summary>Takes the id of a row.</summary>
    /// <param name="id">The id.</param>
    public void Add(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        filter ??= new ulong[1 << (Bits - 6)];
        var hash = Hash(id);
        var step = (hash >> 32) | 1;
        var seen = true;
        for (var i = 0; i < Probes; i++)
        {
            var bit = (hash + ((ulong)i * step)) & ((1ul << Bits) - 1);
            ref var word = ref filter[bit >> 6];
            seen &= (word >> (int)(bit & 63) & 1) != 0;
            word |= 1ul << (int)(bit & 63);
        }

        if (seen) suspects.Add(id);
    }

    /// <summary>The rows that repeat an id, found by a second look at the same rows.</summary>
    /// <param name="rows">The rows of the table, read again.</param>
    /// <param name="file">The name of the table.</param>
    public IEnumerable<TableProblem> Find(IEnumerable<HouseholdRow> rows, string file)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (row.Id is { } id && suspects.Contains(id) && !first.TryAdd(id, row.Line))
                yield return new(file, row.Line, "household", id, $"'{id}' stands on line {first[id]} already; expected each household once")
                {
                    Cell = row.Cell,
                };
    }

    // FNV-1a with a final mix: the same on every machine and in every run.
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037ul;
        Span<byte> bytes = stackalloc byte[256];
        var whole = Encoding.UTF8.GetByteCount(id) <= bytes.Length ? bytes[..Encoding.UTF8.GetBytes(id, bytes)] : Encoding.UTF8.GetBytes(id);
        foreach (var b in whole) hash = (hash ^ b) * 1099511628211ul;
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdul;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53ul;
        return hash ^ (hash >> 33);
    }
}
