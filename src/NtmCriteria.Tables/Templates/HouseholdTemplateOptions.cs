namespace NtmCriteria.Tables;

/// <summary>How a table of households to fill in is written.</summary>
public sealed record HouseholdTemplateOptions
{
    /// <summary>What is written. Default: a workbook.</summary>
    public TableFormat Format { get; init; } = TableFormat.Xlsx;

    /// <summary>The language of headers, hints and lists. Default: Vietnamese.</summary>
    public Language Language { get; init; } = Language.Vietnamese;
}
