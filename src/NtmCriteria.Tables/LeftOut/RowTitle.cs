namespace NtmCriteria.Tables;

/// <summary>What a row is that is no commune.</summary>
internal enum RowTitle
{
    /// <summary>A row like any other.</summary>
    None,

    /// <summary>A total, a mean or a share of the rows above.</summary>
    Total,

    /// <summary>The title of a section, such as a district.</summary>
    Section,

    /// <summary>The numbers of the columns.</summary>
    Numbering,

    /// <summary>The header once more, or more of it.</summary>
    Header,

    /// <summary>Text outside the table: a note, a source, a signature.</summary>
    Text,

    /// <summary>A row of which only its number is filled in.</summary>
    Numbered,
}
