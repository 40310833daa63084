using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A table of households and the standard that classifies them.</summary>
/// <param name="File">The table, or - for standard input.</param>
/// <param name="Members">The table of their members, or null.</param>
/// <param name="Standard">The standard.</param>
/// <param name="Sheet">The sheet of a workbook, or null for the first with a known header.</param>
internal sealed record PovertySource(string File, string? Members, PovertyStandard Standard, string? Sheet);

/// <summary>What <c>ntm poverty</c> was asked.</summary>
internal sealed record PovertyRequest
{
    public required PovertySource Now { get; init; }

    /// <summary>The households of an earlier year, or null.</summary>
    public PovertySource? Before { get; init; }

    /// <summary>By what to group, or null for one line a household.</summary>
    public HouseholdGrouping? By { get; init; }

    /// <summary>Whether only the whole is wanted.</summary>
    public bool Summary { get; init; }

    /// <summary>The household to explain, or null.</summary>
    public string? Explain { get; init; }

    /// <summary>The numbers of the forms to fill, or null; empty for all.</summary>
    public string[]? Forms { get; init; }

    /// <summary>Whether the movement of each household is wanted.</summary>
    public bool Movement { get; init; }

    /// <summary>A file with the ids of households that were poor or near-poor in an earlier year, or null.</summary>
    public string? PoorEarlier { get; init; }

    /// <summary>The planned fall of the rates in percentage points, or null.</summary>
    public decimal? Plan { get; init; }

    /// <summary>Within what the ids of households are unique.</summary>
    public HouseholdKey Key { get; init; }

    /// <summary>Whether two years may have no household in common.</summary>
    public bool AllowNoMatch { get; init; }

    public Language Language { get; init; }

    public NumberStyle Numbers { get; init; }

    public Format Format { get; init; }

    public string? Out { get; init; }

    public bool KeepGoing { get; init; }

    public bool Quiet { get; init; }

    public EvidenceGrade Strict { get; init; }

    public PovertyStandard Standard => Now.Standard;

    /// <summary>The data that the result stands on: those of the standards of all tables.</summary>
    public DataState Data => DataState.Of(Standard, Before?.Standard);

    public bool ByHousehold => By is null && !Summary;
}
