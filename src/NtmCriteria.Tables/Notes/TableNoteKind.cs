namespace NtmCriteria.Tables;

/// <summary>What a note on a row of a table speaks of.</summary>
public enum TableNoteKind
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>A row that is no commune was left out: totals, titles, column numbers, text outside the table.</summary>
    LeftOut,

    /// <summary>Cells that say that a value is missing were read as not observed.</summary>
    Missing,

    /// <summary>Cells say "basically met", which is neither met nor not met by law.</summary>
    BasicallyMet,

    /// <summary>A code got back the zeros in front that a spreadsheet took off.</summary>
    Code,

    /// <summary>Rows have fewer cells than the header.</summary>
    ShortRow,
}
