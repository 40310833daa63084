using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The line below a comparison: the states of the data on both sides.</summary>
internal static class DiffLine
{
    public static string Write(RuleDiff diff, Words words) => words.Pick("Phiên bản dữ liệu: ", "Version of the data: ")
        + $"{DataLine.Short(diff.Old.Book)} → {DataLine.Short(diff.New.Book)}";
}
