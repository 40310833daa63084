using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>The columns of a table of communes with published outcomes, beside the ids of indicators.</summary>
internal static class OutcomeColumns
{
    public static readonly string[] Needed = ["commune", "year", "set", "outcome"];

    public static readonly string[] All =
    [
        .. Needed, "code", "district", "province", "region", "zone", "income_year", "criteria_met", "criteria_total",
        "claimed_tier", "open_criteria", "failed", "irregular", "source", "notes",
    ];

    /// <summary>Values under a name that sets of several periods share, with what each of them may be called there.</summary>
    public static readonly Dictionary<string, string[]> Shared = new(StringComparer.OrdinalIgnoreCase)
    {
        ["10"] = ["10", "10.1", "model.2"],
        ["11"] = ["11", "11.1"],
        ["insurance"] = ["health-insurance-share"],
    };
}
