using NtmCriteria.Statistics;

namespace NtmCriteria.Tables;

/// <summary>For whom a workbook to fill in is made.</summary>
public sealed record TemplateOptions
{
    /// <summary>The province whose levels stand above the cells, or null.</summary>
    public string? Province { get; init; }

    /// <summary>The column of the set's tables, as the code of a region or a group; null: by province, or left open.</summary>
    public string? Stratum { get; init; }

    /// <summary>The year of levels that differ by year; null: the last year of the set.</summary>
    public int? Year { get; init; }

    /// <summary>The language of labels and instructions. Default: Vietnamese.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>How the filled workbook is read and evaluated, as a line of the instructions; null leaves the line out.</summary>
    public string? Reading { get; init; }
}
