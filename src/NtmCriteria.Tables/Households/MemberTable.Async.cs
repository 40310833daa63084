using System.Runtime.CompilerServices;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

public sealed partial class MemberTable
{
    private Stream? received;

    /// <summary>
    /// Opens a table that arrives asynchronously, such as the body of a request. All of it is taken in first: in memory while
    /// it is small, in a temporary file once it is not; then <see cref="Rows"/> waits for nothing.
    /// </summary>
    /// <param name="input">The table, an .xlsx workbook or CSV; it is read asynchronously alone and stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="standard">The standard by whose day ages and years of birth are checked.</param>
    /// <param name="numbers">How the table writes numbers.</param>
    /// <param name="sheet">The sheet of a workbook; null: the first visible one whose header is known.</param>
    /// <param name="key">Within what ids of households are unique.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TableException">There is no header, or a column is unknown or repeated.</exception>
    public static async Task<MemberTable> OpenAsync(
        Stream input, string file, PovertyStandard standard, NumberStyle numbers = NumberStyle.Invariant, string? sheet = null,
        HouseholdKey key = HouseholdKey.Id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standard);
        return await ReceivedTable.OpenAsync(input, all =>
        {
            var table = Open(all.Until(cancellationToken), file, standard, numbers, sheet, key);
            table.received = all;
            return table;
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a table that arrives asynchronously, row by row.</summary>
    /// <param name="input">The table, an .xlsx workbook or CSV; it is read asynchronously alone and stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="standard">The standard by whose day ages and years of birth are checked.</param>
    /// <param name="numbers">How the table writes numbers.</param>
    /// <param name="sheet">The sheet of a workbook; null: the first visible one whose header is known.</param>
    /// <param name="key">Within what ids of households are unique.</param>
    /// <param name="cancellationToken">Ends the waiting, and the rows.</param>
    /// <exception cref="TableException">There is no header, or a column is unknown or repeated; thrown with the first row.</exception>
    public static async IAsyncEnumerable<MemberRow> ReadAsync(
        Stream input, string file, PovertyStandard standard, NumberStyle numbers = NumberStyle.Invariant, string? sheet = null,
        HouseholdKey key = HouseholdKey.Id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var table = await OpenAsync(input, file, standard, numbers, sheet, key, cancellationToken).ConfigureAwait(false);
        foreach (var row in table.Rows(null, cancellationToken)) yield return row;
    }
}
