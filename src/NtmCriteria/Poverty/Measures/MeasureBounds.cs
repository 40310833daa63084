namespace NtmCriteria.Poverty;

/// <summary>The bounds that missing indicators leave to H and M0; A is not bounded by them.</summary>
/// <param name="Low">The measures if nobody is deprived in what is missing.</param>
/// <param name="High">The measures if everybody is.</param>
public sealed record MeasureBounds(AlkireFosterMeasure Low, AlkireFosterMeasure High)
{
    /// <summary>Both ends.</summary>
    public override string ToString() => $"{Low} .. {High}";
}
