namespace NtmCriteria.Tables;

/// <summary>Holds bytes back until they are wanted: in memory while it is small, in a temporary file once it is not.</summary>
internal sealed class SpillStream : Stream
{
    private const int Small = 4 << 20;

    private Stream held = new MemoryStream();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => held.Length;

    public override long Position
    {
        get => held.Position;
        set => throw new NotSupportedException();
    }

    public void CopyOut(Stream target)
    {
        Rewound().CopyTo(target);
        target.Flush();
    }

    /// <summary>What was written, from its beginning; nothing is written after it.</summary>
    public Stream Rewound()
    {
        held.Position = 0;
        return held;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (held is MemoryStream && held.Length + buffer.Length > Small) Spill();
        held.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => held.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) held.Dispose();
        base.Dispose(disposing);
    }

    private void Spill()
    {
        var file = TemporaryFile.Open();
        held.Position = 0;
        held.CopyTo(file);
        held.Dispose();
        held = file;
    }
}
