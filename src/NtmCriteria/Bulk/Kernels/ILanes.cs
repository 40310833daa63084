namespace NtmCriteria.Bulk;

/// <summary>
/// As many bytes as one instruction takes, and the few operations that the kernels are made of. A kernel is written
/// once, over this; the compiler makes one version of it for each width.
/// </summary>
internal interface ILanes<TSelf> where TSelf : struct, ILanes<TSelf>
{
    /// <summary>How many bytes.</summary>
    static abstract int Count { get; }

    static abstract TSelf Load(ref byte start, int at);

    static abstract TSelf All(byte value);

    /// <summary>Sixteen table entries, laid out so that <see cref="Pick"/> finds them in every part of the vector.</summary>
    static abstract TSelf Table(ref byte start, int at);

    /// <summary>The table entry of each index; indices are below sixteen.</summary>
    static abstract TSelf Pick(TSelf table, TSelf index);

    /// <summary>All bits set where left is at least right, both read as signed.</summary>
    static abstract TSelf AtLeastSigned(TSelf left, TSelf right);

    /// <summary>All bits set where left is at least right, both read as unsigned.</summary>
    static abstract TSelf AtLeastUnsigned(TSelf left, TSelf right);

    static abstract TSelf Same(TSelf left, TSelf right);

    /// <summary>The smaller of each two bytes, both read as unsigned.</summary>
    static abstract TSelf Min(TSelf left, TSelf right);

    static abstract TSelf MaxSigned(TSelf left, TSelf right);

    /// <summary>The bytes of one vector where the mask is set, of the other elsewhere.</summary>
    static abstract TSelf Choose(TSelf mask, TSelf set, TSelf unset);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator +(TSelf left, TSelf right);

    void Store(ref byte start, int at);

    /// <summary>
    /// For as many doubles as there are bytes: one where the value is no number or the sentinel, else two plus the
    /// number of steps that it reaches (or, falling, that it stays below).
    /// </summary>
    static abstract TSelf CountSteps(ref double values, ReadOnlySpan<double> steps, bool falling, double missing);

    /// <summary>The upper four bits of each byte.</summary>
    static abstract TSelf HighNibble(TSelf bytes);
}
