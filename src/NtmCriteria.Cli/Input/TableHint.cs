using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What the library says of a table, with the option of the tool that would help.</summary>
internal static class TableHint
{
    public static string Add(TableProblem problem) => problem + (problem.Setting switch
    {
        TableSetting.Numbers => " (--culture vi-VN)",
        TableSetting.AsOf => " (--as-of DATE)",
        TableSetting.IgnoreUnknown => " (--ignore-unknown passes over it)",
        TableSetting.HouseholdKey => " (--household-key commune)",
        _ => "",
    });

    /// <summary>What is to be said of the rows of a table, once all were read: those that were left out, and why.</summary>
    public static void WriteRows(CommuneTable table, Host host, bool quiet, Language language)
    {
        if (quiet) return;
        foreach (var note in table.RowNotes)
            host.Error.WriteLine((language == Language.Vietnamese ? "lưu ý: " : "note: ") + note.In(language));
    }

    /// <summary>A note on a table; one on its sheets is only given where none was asked for.</summary>
    public static string Add(string note) =>
        $"note: {note}{(note.StartsWith("the sheet '", StringComparison.Ordinal) ? " (--sheet NAME reads another)" : "")}";
}
