using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>How often one threshold was tested on each side.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Below">Cases with a value below it.</param>
/// <param name="At">Cases with a value exactly at it.</param>
/// <param name="Above">Cases with a value above it.</param>
public sealed record TestedThreshold(Threshold Threshold, int Below, int At, int Above)
{
    /// <summary>The cases on one side.</summary>
    /// <param name="side">The side.</param>
    public int On(ThresholdSide side) => side switch
    {
        ThresholdSide.Below => Below,
        ThresholdSide.At => At,
        _ => Above,
    };

    /// <summary>The sides on which a value can lie and no case has one.</summary>
    public IEnumerable<ThresholdSide> Missing => Threshold.Sides.Where(side => On(side) == 0);

    /// <summary>Whether every side that a value can lie on was tested.</summary>
    public bool IsCovered => !Missing.Any();

    /// <summary>Whether no side was tested.</summary>
    public bool IsUntested => Below + At + Above == 0;

    /// <summary>Threshold and counts.</summary>
    public override string ToString() =>
        $"{Threshold}: {DocumentReader.Number(Below)} below, {DocumentReader.Number(At)} at, {DocumentReader.Number(Above)} above";
}
