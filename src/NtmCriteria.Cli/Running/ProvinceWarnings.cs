using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Warns once of each province whose region no table knows: levels by region cannot be found for its communes.</summary>
internal sealed class ProvinceWarnings(TextWriter error)
{
    // A table of nothing but misspelt provinces is one mistake, not a thousand.
    private const int Most = 50;

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public void Look(RowResult result)
    {
        if (result.Assessment is not { Stratum.Basis: StratumBasis.NotKnown } assessment) return;
        var set = assessment.Set;
        if (set.Provinces.IsEmpty || result.Commune.Province is not { } province) return;
        if (seen.Count >= Most || !seen.Add(province)) return;
        error.WriteLine(
            $"warning: line {result.Row.Line}: the province '{province}' is in no region of {set.Id}"
            + $"{NearestName.Hint(province, set.Provinces)} ; give its region in a column 'region'");
    }
}
