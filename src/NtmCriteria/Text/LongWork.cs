using System.Runtime.CompilerServices;

namespace NtmCriteria;

/// <summary>How long work is watched and ended: asked before every step, told after every few hundred.</summary>
internal static class LongWork
{
    private const int Pace = 256;

    /// <summary>The same items. Progress is the number of those that are done; the last of them is always told.</summary>
    /// <param name="items">The items.</param>
    /// <param name="progress">Who is told; null: nobody.</param>
    /// <param name="cancellationToken">Ends the work before the next item.</param>
    public static IEnumerable<T> Watched<T>(this IEnumerable<T> items, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var done = 0L;
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var item in items)
        {
            // An item that is being waited for may outlast the wish for it.
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
            if (++done % Pace != 0) continue;
            progress?.Report(done);
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (done % Pace != 0) progress?.Report(done);
    }

    /// <summary>The same items as they arrive.</summary>
    /// <param name="items">The items.</param>
    /// <param name="progress">Who is told; null: nobody.</param>
    /// <param name="cancellationToken">Ends the waiting, and the work before the next item.</param>
    public static async IAsyncEnumerable<T> Watched<T>(
        this IAsyncEnumerable<T> items, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var done = 0L;
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
            if (++done % Pace != 0) continue;
            progress?.Report(done);
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (done % Pace != 0) progress?.Report(done);
    }
}
