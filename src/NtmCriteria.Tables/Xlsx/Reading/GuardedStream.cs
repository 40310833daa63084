namespace NtmCriteria.Tables;

/// <summary>
/// The unpacked bytes of one part of a workbook, within bounds: a small archive can unpack to any size, and one element
/// of a gigabyte would be held in memory as a whole.
/// </summary>
internal sealed class GuardedStream(Stream inner, string part, long most) : ForwardStream
{
    // A tag with its attributes, and the text after it: the longest cell text with every letter escaped is a fifth of it.
    private const int LongestRun = 1 << 20;

    private long total;
    private long run;

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = Unpack(buffer);
        total += read;
        if (total > most)
            throw new BrokenTableException(
                TableTexts.Fill("partTooLarge", ("part", part), ("most", most >> 20)));
        var last = buffer[..read].LastIndexOf((byte)'<');
        run = last < 0 ? run + read : read - last;
        if (run > LongestRun)
            throw new BrokenTableException(TableTexts.Fill("elementTooLong", ("part", part)));
        return read;
    }

    /// <summary>The one call into the unpacking: what it documents of bad bytes is damage, everything else is a fault.</summary>
    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException refusal)
        {
            throw BrokenTableException.Damaged(refusal);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
