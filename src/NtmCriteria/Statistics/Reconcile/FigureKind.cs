namespace NtmCriteria.Statistics;

/// <summary>What a published statement says.</summary>
public enum FigureKind
{
    /// <summary>A count, exact as printed.</summary>
    Count,

    /// <summary>A printed number that stands alone, such as a plan in points.</summary>
    Number,

    /// <summary>A quantity that lies between two limits.</summary>
    Between,

    /// <summary>A part in per cent of a whole.</summary>
    Rate,

    /// <summary>A total divided by a count.</summary>
    Average,

    /// <summary>An average that lies between two limits, as in a band of criteria counts.</summary>
    AverageBetween,

    /// <summary>A total is the sum of its parts.</summary>
    Sum,

    /// <summary>The later quantity less the earlier one.</summary>
    Change,

    /// <summary>The earlier quantity less the later one.</summary>
    Fall,

    /// <summary>The later quantity less the earlier one, in per cent of the earlier one.</summary>
    RelativeChange,
}
