using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

public sealed partial class HouseholdTable
{
    private BlockReader? rest;
    private bool looked;

    /// <summary>The bytes of a block; tests read small tables in many blocks.</summary>
    internal int BlockSize { get; set; } = RecordBlock.UsualSize;

    /// <summary>
    /// Whether households can be classified and counted many at once: the table is CSV in Unicode. Asked before any row is
    /// read.
    /// </summary>
    public bool HasBlocks
    {
        get
        {
            if (!looked) rest = (reader.Source as CsvSource)?.TakeRest(BlockSize);
            looked = true;
            return rest is not null;
        }
    }

    /// <summary>
    /// Classifies households and counts them by group, block by block on the cores that there are. A row of which anything
    /// is to be said is not counted: it is given out with its block, as <see cref="Rows"/> gives it, and whoever takes it
    /// adds it. The counts are in the table once all blocks were taken.
    /// </summary>
    /// <param name="counted">Takes the counts.</param>
    /// <param name="minimum">How strictly households are classified.</param>
    /// <param name="repeated">Takes what the counted households are known by.</param>
    /// <exception cref="InvalidOperationException">The table has no blocks: see <see cref="HasBlocks"/>.</exception>
    /// <exception cref="ArgumentException">The counts leave out households without labour capacity: those are told row by row.</exception>
    public IEnumerable<HouseholdBlock> Blocks(PovertyTable counted, EvidenceGrade minimum, RepeatedHouseholds repeated)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(repeated);
        // Which group a household is of says its place, and whether it can work its row.
        if (counted.LeaveOutWithoutLabourCapacity) throw new ArgumentException("Households without labour capacity are left out row by row: use Rows.", nameof(counted));
        if (!HasBlocks) throw new InvalidOperationException("The table is read row by row: use Rows.");
        return new HouseholdRoad(this, (CsvSource)reader.Source, rest!, reader, key, repeated)
            .Run(counted, new(reader.Source, reader, standard, minimum, counted.Grouping, key), RoadBlock.Threads);
    }
}
