namespace NtmCriteria.Tables;

/// <summary>A stream of which the beginning was read already: gives that back first. Neither end is owned.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> remaining = prefix;

    public override int Read(Span<byte> buffer)
    {
        if (remaining.IsEmpty) return rest.Read(buffer);
        var count = Math.Min(buffer.Length, remaining.Length);
        remaining.Span[..count].CopyTo(buffer);
        remaining = remaining[count..];
        return count;
    }
}
