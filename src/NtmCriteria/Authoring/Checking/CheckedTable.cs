using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>One table of levels with its place.</summary>
internal sealed record CheckedTable(
    CheckedVersion Version, string Id, UnitOfMeasure? Unit, RequirementDefinition Requirement, string Path)
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
