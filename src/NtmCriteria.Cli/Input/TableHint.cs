using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What the library says of a table, with the option of the tool that would help.</summary>
internal static class TableHint
{
    public static string Add(TableProblem problem, Language language) => problem.In(language) + (problem.Setting switch
    {
        TableSetting.Numbers => ToolTexts.Fill("hintNumbers").In(language),
        TableSetting.AsOf => ToolTexts.Fill("hintAsOf").In(language),
        TableSetting.IgnoreUnknown => ToolTexts.Fill("hintIgnoreUnknown").In(language),
        TableSetting.HouseholdKey => ToolTexts.Fill("hintHouseholdKey").In(language),
        _ => "",
    });

    /// <summary>What is to be said of the rows of a table, once all were read: those that were left out, and why.</summary>
    public static void WriteRows(CommuneTable table, Host host, bool quiet)
    {
        if (quiet) return;
        foreach (var note in table.RowNotes)
            host.Say("note", ("text", note.In(host.Language)));
    }

    /// <summary>A note on a table; one on its sheets is only given where none was asked for.</summary>
    public static void Write(string note, Host host)
    {
        var ofSheet = note.StartsWith("the sheet '", StringComparison.Ordinal) || note.StartsWith("đã đọc trang tính '", StringComparison.Ordinal);
        host.Say("note", ("text", note + (ofSheet ? ToolTexts.Fill("hintSheet").In(host.Language) : "")));
    }
}
