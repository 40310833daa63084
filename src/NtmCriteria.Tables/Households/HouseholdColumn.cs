using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>The columns of a table of households that are the same for every standard.</summary>
internal enum HouseholdColumn
{
    Household,
    Commune,
    District,
    Province,
    Zone,
    Settlement,
    Ethnicity,
    Income,
    Persons,
    Farm,
    Deprivations,
    ScoreIncome,
    ScoreDeprivation,
    Minority,
    WithoutLabour,
    Merit,
}

/// <summary>The header of a table of households: fixed columns, and one for each deprivation indicator.</summary>
internal static class HouseholdColumns
{
    public static readonly string[] Names =
    [
        "household", "commune", "district", "province", "zone", "settlement", "ethnicity", "income", "persons", "farm",
        "deprivations", "score_income", "score_deprivation", "minority", "without_labour", "merit",
    ];

    public static IEnumerable<string> Of(PovertyStandard standard) =>
        Names.Concat(standard.Indicators.Select(indicator => indicator.Id));

    /// <summary>The place of a column: a fixed one from 0, an indicator after them; -1 where there is none.</summary>
    public static int Find(PovertyStandard standard, string header)
    {
        var name = header.Trim().ToLowerInvariant();
        var at = Array.IndexOf(Names, name);
        return at >= 0 ? at : standard.Find(name) is { } indicator ? Names.Length + indicator.Position : -1;
    }

    /// <summary>The known column that is spelled most alike.</summary>
    public static string Nearest(PovertyStandard standard, string header) =>
        Of(standard).OrderBy(name => Distance(name, header.Trim().ToLowerInvariant())).First();

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
