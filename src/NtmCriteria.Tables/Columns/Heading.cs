namespace NtmCriteria.Tables;

/// <summary>What a heading was taken for.</summary>
internal enum HeadingKind
{
    /// <summary>Nobody knows it.</summary>
    Unknown,

    /// <summary>It has no name.</summary>
    Unnamed,

    /// <summary>A column that describes the commune or the row.</summary>
    Described,

    /// <summary>A column of an indicator or a criterion.</summary>
    Observed,

    /// <summary>The numbers of the rows.</summary>
    Ordinal,

    /// <summary>Remarks, which are not read.</summary>
    Remark,

    /// <summary>"Day" alone, which its neighbours explain.</summary>
    Day,
}

/// <summary>A heading, understood.</summary>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Name">The heading, cleaned.</param>
internal sealed record Heading(HeadingKind Kind, string Name)
{
    /// <summary>Which column describes.</summary>
    public FixedColumn Described { get; init; }

    /// <summary>What is observed.</summary>
    public ObservationColumn? Observed { get; init; }

    /// <summary>What a reader should be told.</summary>
    public LocalText? Note { get; init; }

    /// <summary>What is wrong with it.</summary>
    public LocalText? Problem { get; init; }

    /// <summary>Whether it is the column's own name, not what people call it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it is known.</summary>
    public bool IsKnown => Kind is HeadingKind.Described or HeadingKind.Observed or HeadingKind.Ordinal or HeadingKind.Remark or HeadingKind.Day;
}
