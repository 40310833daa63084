using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NtmCriteria.Tables;

/// <summary>Takes the records of a stretch apart: where each field of the current one begins and ends, without its blanks and quotes.</summary>
internal sealed class RecordFields
{
    private readonly byte separator;
    private readonly bool tabIsBlank;
    private int[] begins = new int[128];
    private int[] ends = new int[128];
    private byte[] bytes = [];
    private int length, at, line, vector;
    private uint hits;
    private bool hasQuotes;

    public RecordFields(byte separator) => (this.separator, tabIsBlank) = (separator, separator != '\t');

    /// <summary>The number of fields.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a field holds quotes that are doubled.</summary>
    public bool HasDoubledQuotes { get; private set; }

    /// <summary>The line on which the record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Where the record begins, and where the next one does.</summary>
    public int Begin { get; private set; }

    public int End => at;

    public ReadOnlySpan<byte> this[int field] => bytes.AsSpan(begins[field], ends[field] - begins[field]);

    public int LengthOf(int field) => ends[field] - begins[field];

    public int BeginOf(int field) => begins[field];

    public byte[] Bytes => bytes;

    /// <summary>Begins with the first record of a stretch.</summary>
    public void Start(RecordBlock block) => Start(block.Bytes, 0, block.Length, block.FirstLine, block.HasQuotes);

    /// <summary>Begins with one record.</summary>
    public void Start(byte[] of, int begin, int end, int firstLine, bool quotes)
    {
        (bytes, at, length, line, hasQuotes) = (of, begin, end, firstLine, quotes);
        (vector, hits) = (begin - Vector256<byte>.Count, 0);
    }

    /// <summary>Moves to the next record.</summary>
    public bool Next()
    {
        if (at >= length) return false;
        (Begin, Line, Count, HasDoubledQuotes) = (at, line, 0, false);
        if (hasQuotes) NextWithQuotes();
        else NextPlain();
        return true;
    }

    private void NextPlain()
    {
        var begin = at;
        while (!Take(ref begin, NextHit()))
        {
        }
    }

    /// <summary>Takes the field that a separator, the end of a line or that of the stretch (a place below zero) closes.</summary>
    /// <returns>Whether the record ends with it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Take(ref int begin, int hit)
    {
        if (hit < 0)
        {
            Add(begin, length);
            at = length;
            return true;
        }

        if (bytes[hit] == '\n')
        {
            // The return in front of a line's end is no part of the last field.
            Add(begin, hit > begin && bytes[hit - 1] == '\r' ? hit - 1 : hit);
            at = hit + 1;
            line++;
            return true;
        }

        Add(begin, hit);
        begin = hit + 1;
        return false;
    }

    /// <summary>The next separator or end of a line, a vector of bytes at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextHit()
    {
        while (hits == 0)
        {
            vector += Vector256<byte>.Count;
            if (vector >= length) return -1;
            if (vector + Vector256<byte>.Count <= bytes.Length)
            {
                var some = Vector256.LoadUnsafe(ref bytes[0], (nuint)vector);
                hits = (Vector256.Equals(some, Vector256.Create(separator)) | Vector256.Equals(some, Vector256.Create((byte)'\n'))).ExtractMostSignificantBits();
            }
            else
            {
                for (var i = vector; i < length; i++)
                    if (bytes[i] == separator || bytes[i] == '\n')
                        hits |= 1u << (i - vector);
            }
        }

        var hit = vector + BitOperations.TrailingZeroCount(hits);
        hits &= hits - 1;
        return hit < length ? hit : -1;
    }

    private void NextWithQuotes()
    {
        var begin = at;
        while (true)
        {
            if (begin < length && bytes[begin] == '"')
            {
                var close = begin + 1;
                for (; ; close++)
                {
                    close += bytes.AsSpan(close, length - close).IndexOf((byte)'"');
                    if (close + 1 >= length || bytes[close + 1] != '"') break;
                    HasDoubledQuotes = true;
                    close++;
                }

                line += bytes.AsSpan(begin, close - begin).Count((byte)'\n');
                AddExact(begin + 1, close);
                begin = close + 1;
                if (begin < length && bytes[begin] == '\r') begin++;
                if (begin < length && bytes[begin] == separator)
                {
                    begin++;
                    continue;
                }

                if (begin < length) line++;
                at = Math.Min(begin + 1, length);
                return;
            }

            var found = bytes.AsSpan(begin, length - begin).IndexOfAny(separator, (byte)'\n');
            if (Take(ref begin, found < 0 ? found : begin + found)) return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int begin, int end)
    {
        if (end > begin && (bytes[begin] <= ' ' || bytes[end - 1] <= ' '))
        {
            while (end > begin && IsBlank(bytes[end - 1])) end--;
            while (end > begin && IsBlank(bytes[begin])) begin++;
        }

        AddExact(begin, end);
    }

    private void AddExact(int begin, int end)
    {
        if (Count == begins.Length)
        {
            Array.Resize(ref begins, Count * 2);
            Array.Resize(ref ends, Count * 2);
        }

        begins[Count] = begin;
        ends[Count++] = end;
    }

    private bool IsBlank(byte b) => b == ' ' || (b == '\t' && tabIsBlank);
}
