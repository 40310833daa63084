using System.Collections.Immutable;

namespace NtmCriteria.Cli;

/// <summary>The columns of a table of open levels.</summary>
internal static class GapColumns
{
    /// <summary>In the order of the export.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "set", "from", "indicator", "label_vi", "label_en", "kind", "unit", "stratum", "year", "state", "current",
        "value", "document", "article", "page", "checked", "evidence",
    ];

    /// <summary>What an import cannot do without.</summary>
    public static readonly ImmutableArray<string> Needed = ["set", "indicator", "value", "document", "article", "checked"];

    /// <summary>Where the columns begin that a person fills in.</summary>
    public static readonly int FirstToFillIn = All.IndexOf("value");
}
