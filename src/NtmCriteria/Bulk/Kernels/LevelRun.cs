using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>A run of rows of one column of doubles, to be compared with levels.</summary>
/// <param name="values">The values; what is no number was not observed.</param>
/// <param name="coding">The levels and the strata.</param>
/// <param name="codes">Takes the codes, as many as there are rows.</param>
internal readonly ref struct LevelRun(ReadOnlySpan<double> values, CellCoding coding, Span<byte> codes)
{
    public ReadOnlySpan<double> Values { get; } = values;

    public CellCoding Coding { get; } = coding;

    public Span<byte> Codes { get; } = codes;

    /// <summary>The codes from a row on, one by one.</summary>
    public void EncodeFrom(int row)
    {
        var levels = Coding.Levels!;
        var steps = levels.Steps.AsSpan(Coding.Year * LevelTable.Width, LevelTable.Width);
        for (var i = row; i < Codes.Length; i++) Codes[i] = levels.Code(Values[i], steps[Coding.Strata[i]]);
    }
}
