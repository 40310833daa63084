namespace NtmCriteria.Tables;

/// <summary>What a workbook of results shows.</summary>
public sealed record ResultWorkbookOptions
{
    /// <summary>The language of headings, names and explanations. Default: Vietnamese.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Whether findings are of every indicator; otherwise of what is not met or undetermined alone.</summary>
    public bool EveryFinding { get; init; }

    /// <summary>The number of the only criterion whose findings are shown, or null for all.</summary>
    public int? Criterion { get; init; }

    /// <summary>The id of the only indicator whose findings are shown, or null for all.</summary>
    public string? IndicatorId { get; init; }
}
