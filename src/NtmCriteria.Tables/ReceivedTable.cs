namespace NtmCriteria.Tables;

/// <summary>
/// Takes in a table that arrives asynchronously, such as the body of a request: in memory while it is small, in a temporary
/// file once it is not. What reads it then need not wait for anybody.
/// </summary>
internal static class ReceivedTable
{
    private const int Piece = 1 << 16;

    /// <summary>Takes everything in, then opens the table; nothing is left behind where either fails.</summary>
    /// <param name="input">Where the table comes from; it stays open.</param>
    /// <param name="open">Opens what was taken in. The table owns it from then on.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<T> OpenAsync<T>(Stream input, Func<SpillStream, T> open, CancellationToken cancellationToken)
    {
        var received = await AllOf(input, cancellationToken).ConfigureAwait(false);
        try
        {
            return open(received);
        }
        catch
        {
            await received.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// What was taken in, from its beginning. Reading it ends where it is no longer wanted: a workbook is unpacked for a
    /// while before its first row.
    /// </summary>
    public static Stream Until(this SpillStream received, CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled ? new EndableStream(received.Rewound(), cancellationToken) : received.Rewound();

    private static async Task<SpillStream> AllOf(Stream input, CancellationToken cancellationToken)
    {
        var received = new SpillStream();
        try
        {
            var buffer = new byte[Piece];
            int count;
            while ((count = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                received.Write(buffer.AsSpan(0, count));
            return received;
        }
        catch
        {
            await received.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
