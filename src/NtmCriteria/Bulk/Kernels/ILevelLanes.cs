namespace NtmCriteria.Bulk;

/// <summary>
/// The steps of eight strata in registers, and the one operation on them: doubles against the steps of their strata, as
/// many as <typeparamref name="TBytes"/> has bytes.
/// </summary>
internal interface ILevelLanes<TSelf, TBytes>
    where TSelf : struct, ILevelLanes<TSelf, TBytes>
    where TBytes : struct, ILanes<TBytes>
{
    /// <param name="steps">The first of eight steps.</param>
    /// <param name="shared">Whether all are the same, so that no stratum matters.</param>
    static abstract TSelf Load(ref double steps, bool shared);

    /// <summary>
    /// The signs of the differences: 127 where a value reaches the step of its stratum, negative where it lies below, 0 where
    /// either is no number.
    /// </summary>
    TBytes Compare(ref double values, ref byte strata);
}
