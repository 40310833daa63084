namespace NtmCriteria.Bulk;

/// <summary>A column of doubles whose values are drawn anew for every scenario.</summary>
internal sealed class ShakenSlot(DoubleColumn column, Perturbation perturbation, int stream, ulong seed, int draw)
{
    /// <summary>The codes of a run of rows.</summary>
    public void Encode(SlotCoding coding, int start, Span<byte> codes, Span<double> values, BulkPath path)
    {
        var known = column.Values.Span.Slice(start, codes.Length);
        for (var i = 0; i < known.Length; i++)
        {
            var u = Philox.Signed(seed, start + i, draw, stream);
            // A value that stands for "not observed" stays what it is.
            values[i] = column.IsPresent(start + i)
                ? (known[i] * (1 + (perturbation.Relative * u))) + (perturbation.Absolute * u)
                : double.NaN;
        }

        DoubleKernel.Encode(values[..codes.Length], coding, double.NaN, codes, path);
    }
}
