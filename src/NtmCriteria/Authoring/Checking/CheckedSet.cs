using System.Globalization;
using NodaTime;

namespace NtmCriteria;

/// <summary>A set with its place in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Root">The path of the set in it.</param>
/// <param name="Definition">What it says.</param>
internal sealed record CheckedSet(CheckedDocument Document, string Root, SetDefinition Definition)
{
    public string Id => Definition.Id;

    /// <summary>Every version of every indicator.</summary>
    public IEnumerable<CheckedVersion> Versions =>
        from criterion in Definition.Criteria.Select((c, i) => (c, i))
        from indicator in criterion.c.Indicators.Select((n, i) => (n, i))
        from version in indicator.n.Versions.Select((v, i) => (v, i))
        select new CheckedVersion(
            this, indicator.n, version.v,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Root}.criteria[{criterion.i}].indicators[{indicator.i}].versions[{version.i}]"));

    /// <summary>Every cell of every table, those of parts too.</summary>
    public IEnumerable<CheckedCell> Cells => Versions.SelectMany(v => v.Cells);
}

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

/// <summary>One table of levels with its place.</summary>
internal sealed record CheckedTable(
    CheckedVersion Version, string Id, Unit? Unit, RequirementDefinition Requirement, string Path)
{
    public bool ByYear => Requirement.Years > 1;

    /// <summary>Every cell, each place of the document once: a cell for all columns stands for the first of them.</summary>
    public IEnumerable<CheckedCell> Cells
    {
        get
        {
            if (Requirement.Cells is not { } cells) yield break;
            var set = Version.Set.Definition;
            for (var year = 0; year < Requirement.Years; year++)
            {
                var row = ByYear ? string.Create(CultureInfo.InvariantCulture, $"{Path}.byYear[{year}].levels") : Path + ".levels";
                var common = Version.Set.Document.Reader.Root.Nearest(row + ".all").Key == "all";
                for (var stratum = 0; stratum < (common ? 1 : set.Strata.All.Length); stratum++)
                {
                    var column = common ? "all" : set.Strata.All[stratum].Code;
                    yield return new(
                        this, common ? null : set.Strata.All[stratum].Code, ByYear ? set.Years.From + year : null,
                        cells[(stratum * Requirement.Years) + year], $"{row}.{column}");
                }
            }
        }
    }
}

/// <summary>One cell with its place.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Stratum">Its column, or null where it holds for all.</param>
/// <param name="Year">Its year, or null where it holds for all.</param>
/// <param name="Requirement">What it asks.</param>
/// <param name="Path">Its place.</param>
internal sealed record CheckedCell(CheckedTable Table, string? Stratum, int? Year, Requirement Requirement, string Path)
{
    public string Id => Table.Id;

    public Unit? Unit => Table.Unit;

    /// <summary>The number that is asked, or null.</summary>
    public decimal? Level => (Requirement as LevelRequirement)?.Level;

    /// <summary>The indicator and for whom, as a message names it.</summary>
    public string Place(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id}{(Stratum is null ? "" : ", " + Stratum)}{(Year is null ? "" : language == Language.Vietnamese ? $", năm {Year}" : $", {Year}")}");
}
