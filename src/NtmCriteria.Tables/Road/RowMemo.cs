using System.Buffers.Binary;
using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>What rows say in some of their columns, remembered by the bytes; for one thread.</summary>
/// <param name="columns">The columns.</param>
/// <param name="find">Finds it once; null is an answer too.</param>
internal sealed class RowMemo<T>(ImmutableArray<int> columns, RowMemo<T>.Finding find)
    where T : class
{
    public delegate T? Finding(ReadOnlySpan<byte> cells, RecordFields record);

    // A table of ever new rows is not remembered without end.
    private const int Most = 100_000;

    private readonly Dictionary<byte[], T?> known = new(ByteKeys.Instance);
    private byte[] key = new byte[1024];
    private byte[]? lastKey;
    private T? last;

    public T? Of(RecordFields record)
    {
        var length = 0;
        foreach (var column in columns)
        {
            var cell = column < record.Count ? record[column] : default;
            if (key.Length < length + cell.Length + 1 + sizeof(int)) Array.Resize(ref key, (length + cell.Length + 1 + sizeof(int)) * 2);
            if (cell.Length < 0xFF) key[length++] = (byte)cell.Length;
            else
            {
                key[length++] = 0xFF;
                BinaryPrimitives.WriteInt32LittleEndian(key.AsSpan(length), cell.Length);
                length += sizeof(int);
            }

            cell.CopyTo(key.AsSpan(length));
            length += cell.Length;
        }

        var cells = key.AsSpan(0, length);
        if (lastKey is not null && cells.SequenceEqual(lastKey)) return last;
        if (!known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(cells, out var stored, out var found))
        {
            found = find(cells, record);
            stored = cells.ToArray();
            if (known.Count < Most) known.Add(stored, found);
        }

        (lastKey, last) = (stored, found);
        return found;
    }
}
