using System.Globalization;

namespace NtmCriteria.Cli;

/// <summary>Numbers in machine formats and tables: a point, and no zeros at the end.</summary>
internal static class RequirementText
{
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
