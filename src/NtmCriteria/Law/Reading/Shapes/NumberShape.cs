namespace NtmCriteria.Law;

/// <summary>What a schema says of a number.</summary>
internal interface INumberShape
{
    bool IsWhole { get; }

    /// <summary>The least it may be, or null.</summary>
    int? Minimum => null;

    /// <summary>What it must exceed, or null.</summary>
    int? Above => null;
}

/// <summary>A number.</summary>
internal sealed class NumberShape : Shape<decimal>, INumberShape
{
    public bool IsWhole => false;

    public int? Above { get; init; }

    public override decimal Read(DocumentReader reader, JsonEntry entry) => reader.Number(entry);
}

/// <summary>A whole number.</summary>
internal sealed class WholeShape : Shape<int>, INumberShape
{
    public bool IsWhole => true;

    public int? Minimum { get; init; }

    public override int Read(DocumentReader reader, JsonEntry entry) => reader.Whole(entry);
}

/// <summary>A whole number of VND or points, which may be larger than an ordinary whole number.</summary>
internal sealed class MoneyShape : Shape<long>, INumberShape
{
    public bool IsWhole => true;

    public override long Read(DocumentReader reader, JsonEntry entry) => reader.Money(entry);
}

/// <summary>true or false.</summary>
internal sealed class FlagShape : Shape<bool>
{
    public override bool Read(DocumentReader reader, JsonEntry entry) => reader.Flag(entry);
}
