using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>What <c>ntm poverty</c> was asked.</summary>
/// <param name="File">The table, or - for standard input.</param>
/// <param name="Standard">The standard.</param>
/// <param name="By">By what to group, or null for one line a household.</param>
/// <param name="Summary">Whether only the whole is wanted.</param>
/// <param name="Format">The form of the result.</param>
/// <param name="Out">The file to write, or null.</param>
/// <param name="KeepGoing">Whether bad rows are left out.</param>
/// <param name="Strict">The evidence asked for.</param>
internal sealed record PovertyRequest(
    string File, PovertyStandard Standard, HouseholdGrouping? By, bool Summary, Format Format, string? Out, bool KeepGoing,
    EvidenceGrade Strict)
{
    /// <summary>The sheet of a workbook, or null for the first with a known header.</summary>
    public string? Sheet { get; init; }

    public bool ByHousehold => By is null && !Summary;
}
