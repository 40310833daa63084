using System.Globalization;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>One version of an indicator with its place.</summary>
internal sealed record CheckedVersion(CheckedSet Set, IndicatorDefinition Indicator, IndicatorVersion Version, string Path)
{
    /// <summary>The last day before the next version, or of the set.</summary>
    public LocalDate To => Indicator.Versions.Where(v => v.From > Version.From).Select(v => v.From.PlusDays(-1))
        .Append(Set.Definition.Period.End).Min();

    /// <summary>The tables of the version: its own, or one for each part.</summary>
    public IEnumerable<CheckedTable> Tables => Version.Requirement.Parts.IsEmpty
        ? [new(this, Indicator.Id, Version.Unit, Version.Requirement, Path + ".requirement")]
        : Version.Requirement.Parts.Select((part, i) => new CheckedTable(
            this, part.Part.Id, part.Part.Unit, part.Requirement,
            string.Create(CultureInfo.InvariantCulture, $"{Path}.requirement.parts[{i}].requirement")));

    public IEnumerable<CheckedCell> Cells => Tables.SelectMany(t => t.Cells);
}
