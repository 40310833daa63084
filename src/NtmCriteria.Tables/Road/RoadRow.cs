namespace NtmCriteria.Tables;

/// <summary>A row of a block: where its bytes stand, and how it was taken.</summary>
internal struct RoadRow
{
    public BlockRowKind Kind;

    /// <summary>Whether only the reader of all rows before it can tell what it is.</summary>
    public bool IsSerial;

    public int Line, Begin, End;

    public CommunePlace? Place;

    public BatchVerdicts? Batch;

    /// <summary>Its row in the batch.</summary>
    public int Index;

    /// <summary>What it is remembered by, and whether that is its code.</summary>
    public ulong Key;

    public bool IsByCode;

    public (int Begin, int Length) Code, Name;

    /// <summary>What is noted of its cells: so many of the block's notes, from the first on.</summary>
    public int NotesFrom, NotesTo;

    public CommuneRow? Single;

    public CommuneResult? Assessed;

    public RowNotes? Notes;
}
