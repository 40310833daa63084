using System.Text;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// Finds ids that stand twice without keeping them all: of many, a filter of fixed size says which may have come before, and
/// only these few are looked at again. The second look is exact, so that no household is ever wrongly accused.
/// </summary>
public sealed class RepeatedHouseholds
{
    // 2^29 bits are 64 MiB, in lines of the cache; each id has six bits in each of two lines, so that it waits for memory
    // twice. Of ten million different ids hardly one is looked at again, for which the table would be read twice.
    private const int LineBits = 20, WordsOfLine = 8, BitsOfLine = 9, Probes = 6;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private readonly HashSet<HouseholdIdentity> suspects = [];
    // A village has hundreds of households, and needs no filter for millions.
    private const int Few = 1 << 16;

    private HashSet<ulong>? few = [];
    private ulong[]? filter;

    /// <summary>Ids that may stand twice; they are to be looked up in the table once more.</summary>
    public IReadOnlyCollection<HouseholdIdentity> Suspects => suspects;

    /// <summary>Takes what the household of a row is known by.</summary>
    /// <param name="id">Its identity.</param>
    public void Add(HouseholdIdentity id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Add(Hash(id.Commune is null ? id.Id : id.ToString()))) suspects.Add(id);
    }

    /// <summary>Takes the hash of what a household is known by; true where it may have come before, and then it is suspect.</summary>
    internal bool Add(ulong hash)
    {
        if (few is not null)
        {
            if (few.Count < Few) return !few.Add(hash);
            filter = new ulong[WordsOfLine << LineBits];
            foreach (var known in few) Mark(known);
            few = null;
        }

        return Mark(hash);
    }

    private bool Mark(ulong hash)
    {
        const ulong Line = (1ul << LineBits) - 1;
        return Mark((int)(hash & Line), hash * Odd) & Mark((int)((hash >> LineBits) & Line), (hash ^ (hash >> 29)) * (Odd + 2));
    }

    /// <summary>Sets the bits of an id in one line; true where all were set.</summary>
    private bool Mark(int line, ulong places)
    {
        var words = filter.AsSpan(line * WordsOfLine, WordsOfLine);
        var seen = true;
        for (var i = 0; i < Probes; i++)
        {
            var place = (int)(places >> (64 - BitsOfLine));
            places <<= BitsOfLine;
            ref var word = ref words[place >> 6];
            seen &= (word >> (place & 63) & 1) != 0;
            word |= 1ul << (place & 63);
        }

        return seen;
    }

    /// <summary>Says that a household may have come before.</summary>
    internal void Suspect(HouseholdIdentity id) => suspects.Add(id);

    /// <summary>The rows that repeat an id, found by a second look at the same rows.</summary>
    /// <param name="rows">The rows of the table, read again.</param>
    /// <param name="file">The name of the table.</param>
    public IEnumerable<TableProblem> Find(IEnumerable<HouseholdRow> rows, string file)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var first = new Dictionary<HouseholdIdentity, int>();
        foreach (var row in rows)
            if (row.Identity is { } id && suspects.Contains(id) && !first.TryAdd(id, row.Line))
                yield return Problem(file, row, id, first[id]);
    }

    /// <summary>What is wrong with a row whose household stands in the table already.</summary>
    /// <param name="file">The name of the table.</param>
    /// <param name="row">The row.</param>
    /// <param name="id">What its household is known by.</param>
    /// <param name="first">The line on which it stands already.</param>
    public static TableProblem Problem(string file, HouseholdRow row, HouseholdIdentity id, int first)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TableProblem.Of(
            file, row.Line, "household", id.Id, TableTexts.Fill(
                "householdRepeats", ("household", id.ToString()), ("first", first),
                ("more", id.Commune is null ? TableTexts.Fill("uniqueWithinCommune") : null))) with
        {
            Cell = row.Cell, Setting = id.Commune is null ? TableSetting.HouseholdKey : TableSetting.None,
        };
    }

    // FNV-1a with a final mix: the same on every machine and in every run.
    private static ulong Hash(string id)
    {
        Span<byte> bytes = stackalloc byte[256];
        var whole = Encoding.UTF8.GetByteCount(id) <= bytes.Length ? bytes[..Encoding.UTF8.GetBytes(id, bytes)] : Encoding.UTF8.GetBytes(id);
        return Hash(whole, []);
    }

    /// <summary>The hash of an identity that is written in two pieces of UTF-8.</summary>
    internal static ulong Hash(ReadOnlySpan<byte> id, ReadOnlySpan<byte> behind)
    {
        var hash = 14695981039346656037ul;
        foreach (var b in id) hash = (hash ^ b) * 1099511628211ul;
        foreach (var b in behind) hash = (hash ^ b) * 1099511628211ul;
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdul;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53ul;
        return hash ^ (hash >> 33);
    }
}
