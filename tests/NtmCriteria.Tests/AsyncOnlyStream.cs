using NtmCriteria.Tables;

namespace NtmCriteria.Tests;

/// <summary>Gives a few bytes at a time, and none but asynchronously, as the body of a request does.</summary>
internal sealed class AsyncOnlyStream(byte[] bytes, int piece) : ForwardStream
{
    private int at;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        var count = Math.Min(Math.Min(piece, buffer.Length), bytes.Length - at);
        bytes.AsMemory(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");
}
