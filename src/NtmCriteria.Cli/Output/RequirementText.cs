using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>Numbers and limits in machine formats and tables: a point, and no zeros at the end.</summary>
internal static class RequirementText
{
    /// <summary>A limit of a level: <c>&lt;= 42</c>, <c>&lt;= 88.71 / 1.1</c>.</summary>
    public static string Describe(LevelLimit limit) => limit.Bound switch
    {
        LimitBound.AtLeast => ">= ",
        LimitBound.Above => "> ",
        LimitBound.AtMost => "<= ",
        _ => "< ",
    } + Number(limit.Value) + (limit.DividedBy == 1 ? "" : " / " + Number(limit.DividedBy));

    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
