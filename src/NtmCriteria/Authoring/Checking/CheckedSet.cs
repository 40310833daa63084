using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

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
