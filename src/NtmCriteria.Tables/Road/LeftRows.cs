namespace NtmCriteria.Tables;

/// <summary>What a reader of stretches left over, because it is in a form of which it knows nothing: row by row, a few in a block.</summary>
internal static class LeftRows
{
    private const int Some = 64;

    /// <param name="opened">The table.</param>
    /// <param name="reader">The reader that left them.</param>
    /// <param name="block">The block, which is used again and again.</param>
    /// <param name="take">Takes the row that a source is at.</param>
    /// <param name="broken">Takes the end of a table that breaks.</param>
    public static IEnumerable<TBlock> Read<TBlock>(
        CsvSource opened, BlockReader reader, TBlock block, Action<TBlock, RowSource> take, Action<TBlock, BrokenTableException> broken)
        where TBlock : RoadBlock
    {
        using var source = opened.Over(reader);
        for (var ended = false; !ended;)
        {
            try
            {
                if (source.Next()) take(block, source);
                else ended = true;
            }
            catch (BrokenTableException end)
            {
                ended = true;
                broken(block, end);
            }

            if (block.Count < Some && !ended) continue;
            yield return block;
            block.Clear();
        }
    }
}
