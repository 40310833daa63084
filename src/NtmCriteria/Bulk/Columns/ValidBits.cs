namespace NtmCriteria.Bulk;

/// <summary>One bit a row, from the lowest bit of a byte up; without bits every row was observed.</summary>
/// <param name="bits">The bits; more of them than rows are padding.</param>
/// <param name="offset">The place of the first row's bit: a slice of a longer column begins in the middle of a byte.</param>
internal readonly ref struct ValidBits(ReadOnlySpan<byte> bits, int offset)
{
    private readonly ReadOnlySpan<byte> bits = bits;

    /// <summary>Whether no bits are given.</summary>
    public bool IsEmpty => bits.IsEmpty;

    /// <summary>Whether a row was observed.</summary>
    public bool this[int row] => bits.IsEmpty || (bits[(row + offset) >> 3] >> ((row + offset) & 7) & 1) != 0;

    /// <summary>Whether a byte of bits begins at a row, and all eight rows were observed.</summary>
    public bool AllEight(int row) => ((row + offset) & 7) == 0 && bits[(row + offset) >> 3] == 0xFF;

    /// <summary>Refuses bits that do not reach as far as the rows.</summary>
    public static void Check(ReadOnlyMemory<byte> valid, int offset, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var needed = ((long)offset + count + 7) / 8;
        if (!valid.IsEmpty && valid.Length < needed)
            throw new ArgumentException(
                $"The bitmap has {valid.Length} bytes; {count} communes from bit {offset} need {needed}.", nameof(valid));
    }
}
