namespace NtmCriteria.Tables;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsVisible">Whether people see it.</param>
/// <param name="Part">The part that holds its cells.</param>
internal sealed record WorkbookSheet(string Name, bool IsVisible, string Part);
