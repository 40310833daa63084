using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>One row of a block.</summary>
public readonly struct BlockRow
{
    private readonly CommuneBlock block;
    private readonly int row;

    internal BlockRow(CommuneBlock block, int row) => (this.block, this.row) = (block, row);

    /// <summary>What it is; that a commune stands in the table twice is known once the block is given out.</summary>
    public BlockRowKind Kind => block.Row(row).Kind;

    /// <summary>Its line, from 1.</summary>
    public int Line => block.Row(row).Line;

    /// <summary>The row with its dossier or its problems; null where it was judged in columns.</summary>
    public CommuneRow? Read => block.Row(row).Single;

    /// <summary>What the rules say of its dossier; null where it was judged in columns, or where nobody has asked them.</summary>
    public CommuneResult? Assessed => block.Row(row).Assessed;

    /// <summary>Where and when it is; of a row in columns.</summary>
    public CommunePlace Place => block.Row(row).Place!;

    /// <summary>The code in UTF-8, empty where there is none; of a row in columns, as long as the block is at hand.</summary>
    public ReadOnlySpan<byte> Code => block.Bytes(block.Row(row).Code);

    /// <summary>The name in UTF-8; of a row in columns, as long as the block is at hand.</summary>
    public ReadOnlySpan<byte> Name => block.Bytes(block.Row(row).Name);

    /// <summary>What the sets of all tiers say, and under <see cref="Index"/> of this row; of a row in columns.</summary>
    public TierResult Tiers => block.Row(row).Batch!.Result!;

    /// <summary>The row in <see cref="Tiers"/>.</summary>
    public int Index => block.Row(row).Index;

    /// <summary>Line and kind.</summary>
    public override string ToString() => $"line {Line}: {Kind}";
}
