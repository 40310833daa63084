using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>What a check of a report form compares.</summary>
internal enum ReportCheckKind
{
    /// <summary>A column is the share of one column in another.</summary>
    Share,

    /// <summary>A column is the sum of some columns less others.</summary>
    Balance,

    /// <summary>Columns are no more than another one.</summary>
    AtMost,

    /// <summary>A column is the sum of all the others.</summary>
    SumOfOthers,

    /// <summary>The first line is the sum of urban and rural, and of the districts.</summary>
    Areas,
}

/// <summary>One check of report forms.</summary>
/// <param name="Forms">The numbers of the forms.</param>
/// <param name="Kind">What it compares.</param>
/// <param name="Columns">The columns that are checked.</param>
/// <param name="Part">The column of the part, for a share.</param>
/// <param name="Whole">The column of the whole, for a share or a limit.</param>
/// <param name="Plus">The columns that are added, for a balance.</param>
/// <param name="Minus">The columns that are taken away, for a balance.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record ReportCheck(
    ImmutableArray<string> Forms, ReportCheckKind Kind, ImmutableArray<int> Columns, int Part, int Whole,
    ImmutableArray<int> Plus, ImmutableArray<int> Minus, LegalSource Source);
