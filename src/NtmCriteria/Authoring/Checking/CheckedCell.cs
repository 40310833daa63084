using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>One cell with its place.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Stratum">Its column, or null where it holds for all.</param>
/// <param name="Year">Its year, or null where it holds for all.</param>
/// <param name="Requirement">What it asks.</param>
/// <param name="Path">Its place.</param>
internal sealed record CheckedCell(CheckedTable Table, string? Stratum, int? Year, Requirement Requirement, string Path)
{
    public string Id => Table.Id;

    public UnitOfMeasure? Unit => Table.Unit;

    /// <summary>The number that is asked, or null.</summary>
    public decimal? Level => (Requirement as LevelRequirement)?.Level;

    /// <summary>The indicator and for whom, as a message names it.</summary>
    public string Place(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id}{(Stratum is null ? "" : ", " + Stratum)}{(Year is null ? "" : language == Language.Vietnamese ? $", năm {Year}" : $", {Year}")}");
}
