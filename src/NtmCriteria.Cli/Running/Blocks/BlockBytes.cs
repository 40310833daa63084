namespace NtmCriteria.Cli;

/// <summary>The rows of a block as the result has them; a row that was not judged yet has no bytes.</summary>
internal sealed class BlockBytes
{
    private byte[] bytes = new byte[1 << 19];
    private int[] ends = new int[4096];
    private int rows;

    public int Length { get; private set; }

    /// <summary>The bytes of some rows.</summary>
    public ReadOnlySpan<byte> this[int from, int to] => bytes.AsSpan(BeginOf(from), BeginOf(to) - BeginOf(from));

    public void Clear() => (Length, rows) = (0, 0);

    /// <summary>Room for more bytes, of which some are then taken.</summary>
    public Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length) Array.Resize(ref bytes, Math.Max(Length + count, bytes.Length * 2));
        return bytes.AsSpan(Length, count);
    }

    public void Take(int count) => Length += count;

    public void EndRow()
    {
        if (rows == ends.Length) Array.Resize(ref ends, rows * 2);
        ends[rows++] = Length;
    }

    private int BeginOf(int row) => row == 0 ? 0 : ends[row - 1];
}
