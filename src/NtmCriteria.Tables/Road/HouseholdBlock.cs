namespace NtmCriteria.Tables;

/// <summary>Some thousand rows of a table of households that were counted together.</summary>
public sealed class HouseholdBlock : RoadBlock
{
    private HouseholdRecord[] records = new HouseholdRecord[16_384];
    private int length;

    internal HouseholdBlock(int size)
        : base(size)
    {
    }

    /// <summary>The rows that were not counted but read one by one, in order: of each something is to be said, or may be.</summary>
    public IReadOnlyList<HouseholdRow> Rows => Singles;

    /// <summary>The number of households.</summary>
    public override string ToString() => $"{Count} households, {Singles.Count} of them one by one";

    internal List<HouseholdRow> Singles { get; } = [];

    internal Span<HouseholdRecord> Taken => records.AsSpan(0, length);

    internal ref HouseholdRecord Add()
    {
        if (length == records.Length) Array.Resize(ref records, length * 2);
        ref var record = ref records[length++];
        record = default;
        return ref record;
    }

    internal override void Clear()
    {
        (length, Count) = (0, 0);
        Singles.Clear();
    }
}
