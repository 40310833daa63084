namespace NtmCriteria.Bulk;

/// <summary>Ratios of counts; a whole of zero stands for "not observed".</summary>
internal sealed class RatioColumn(ReadOnlyMemory<int> parts, ReadOnlyMemory<int> wholes) : PointColumn
{
    public override int Count => parts.Length;

    public override Observation? Read(int row) =>
        IsPresent(row) ? new MeasuredRatio(Ratio.Of(parts.Span[row], wholes.Span[row])) : null;

    public override bool IsPresent(int row) => wholes.Span[row] != 0;

    protected override void Encode(CellCoding coding, int start, Span<byte> codes, BulkPath path)
    {
        var part = parts.Span.Slice(start, codes.Length);
        var whole = wholes.Span.Slice(start, codes.Length);
        for (var i = 0; i < part.Length; i++)
            codes[i] = whole[i] == 0 ? CellCode.NotKnown : coding.Ranks.Code(part[i], whole[i]);
    }
}
