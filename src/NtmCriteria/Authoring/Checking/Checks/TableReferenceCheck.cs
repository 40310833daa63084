using System.Globalization;
using NtmCriteria.Titles;

namespace NtmCriteria.Authoring.Checking;

/// <summary>The sets by which a revocation is measured are there.</summary>
internal static class TableReferenceCheck
{
    public static void Run(CheckedDocument document, CheckLog log)
    {
        if (document.Recognition is not { } rules) return;
        foreach (var (i, yardstick) in rules.Revocation.Yardsticks.Index())
            if (document.World.Set(yardstick.SetId) is null)
                ReferenceCheck.Report(
                    log, document, string.Create(CultureInfo.InvariantCulture, $"$.revocation.yardsticks[{i}].set"),
                    yardstick.SetId, document.World);
    }
}
