namespace NtmCriteria.Tables;

/// <summary>Remembers what was read from a stream until it is let go: whoever read a header may have read beyond it.</summary>
internal sealed class HeldStream(Stream inner) : ForwardStream
{
    private byte[]? held = [];
    private int length;

    /// <summary>What was read so far.</summary>
    public ReadOnlyMemory<byte> Held => held.AsMemory(0, length);

    /// <summary>Whether the stream was read to its end.</summary>
    public bool HasEnded { get; private set; }

    public void LetGo() => (held, length) = (null, 0);

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        HasEnded |= read == 0 && !buffer.IsEmpty;
        if (held is null) return read;
        if (length + read > held.Length) Array.Resize(ref held, Math.Max(length + read, held.Length * 2));
        buffer[..read].CopyTo(held.AsSpan(length));
        length += read;
        return read;
    }
}
