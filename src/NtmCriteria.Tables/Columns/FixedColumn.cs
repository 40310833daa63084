using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>The columns that describe the commune and the row; every other column is an observation.</summary>
internal enum FixedColumn
{
    Code,
    Commune,
    District,
    Province,
    Region,
    Zone,
    Group,
    Year,
    AsOf,
    Traits,
    Recognised,
    Decision,
    DecisionDate,
    FormerProvince,
}

internal static class FixedColumns
{
    /// <summary>Their names in a header, in the order of the enumeration.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "code", "commune", "district", "province", "region", "zone", "group", "year", "as_of", "traits", "recognised",
        "decision", "decision_date", "former_province",
    ];

    public static FixedColumn? Find(string name)
    {
        for (var i = 0; i < Names.Length; i++)
            if (Names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                return (FixedColumn)i;
        return null;
    }
}
