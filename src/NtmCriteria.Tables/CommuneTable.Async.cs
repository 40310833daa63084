using System.Runtime.CompilerServices;

namespace NtmCriteria.Tables;

public sealed partial class CommuneTable
{
    private Stream? received;

    /// <summary>
    /// Opens a table that arrives asynchronously, such as the body of a request, CSV or a workbook. All of it is taken in
    /// first: in memory while it is small, in a temporary file once it is not; then <see cref="Rows"/> waits for nothing.
    /// </summary>
    /// <param name="input">The table from its beginning; it is read asynchronously alone and stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TableException">It is no table, or its header cannot be understood.</exception>
    /// <exception cref="ArgumentException">The options name a set that does not exist.</exception>
    public static async Task<CommuneTable> OpenAsync(
        Stream input, string name, CommuneTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return await ReceivedTable.OpenAsync(input, all =>
        {
            var table = Open(all.Until(cancellationToken), name, options);
            table.received = all;
            return table;
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a table that arrives asynchronously, CSV or a workbook, row by row.</summary>
    /// <param name="input">The table from its beginning; it is read asynchronously alone and stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="options">How to read it; null: the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting, and the rows.</param>
    /// <exception cref="TableException">It is no table, or its header cannot be understood; thrown with the first row.</exception>
    public static async IAsyncEnumerable<CommuneRow> ReadAsync(
        Stream input, string name, CommuneTableOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var table = await OpenAsync(input, name, options, cancellationToken).ConfigureAwait(false);
        foreach (var row in table.Rows(null, cancellationToken)) yield return row;
    }

    private void ForgetReceived() => received?.Dispose();
}
