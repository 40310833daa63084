namespace NtmCriteria.Tables;

public sealed partial class CommuneTable
{
    private BlockReader? rest;
    private bool looked;

    /// <summary>
    /// Whether the rows can be read and judged in columns, many at once: the table is CSV in Unicode, and each of its rows
    /// belongs to the sets in force on its day. Other tables are read row by row. Asked before any row is read.
    /// </summary>
    public bool HasBlocks
    {
        get
        {
            if (!looked) rest = CanTake(options) ? (source as CsvSource)?.TakeRest(options.BlockSize) : null;
            looked = true;
            return rest is not null;
        }
    }

    /// <summary>
    /// Reads and judges the rows, block by block, on the cores that there are: the same rows, verdicts, notes and problems
    /// as <see cref="Rows"/> and <c>book.Assess</c> give, in the same order, whatever the number of cores. Memory does not
    /// grow with the table.
    /// </summary>
    /// <param name="evaluation">How strictly.</param>
    /// <param name="prepare">
    /// Makes something of a block, such as the bytes of a result, on the thread that judged it; it may be called on several
    /// threads at once. Rows that only the rows before them explain are not judged then, and a commune that stands in the
    /// table before is not known as such: the block that is given out says so.
    /// </param>
    /// <exception cref="InvalidOperationException">The table has no blocks: see <see cref="HasBlocks"/>.</exception>
    public IEnumerable<(CommuneBlock Block, T Prepared)> Blocks<T>(EvaluationOptions evaluation, Func<CommuneBlock, T> prepare)
    {
        ArgumentNullException.ThrowIfNull(prepare);
        if (!HasBlocks) throw new InvalidOperationException("The table is read row by row: use Rows.");
        var road = new CommuneRoad((CsvSource)source, rest!, header, options, evaluation, own);
        rows = road.Rows;
        return road.Run(prepare, RoadBlock.Threads);
    }

    /// <summary>Whether rows read under these options can be judged in columns.</summary>
    private static bool CanTake(CommuneTableOptions options) =>
        options is { AlsoRules: null, Readers: null, KeepUnread: false };
}
