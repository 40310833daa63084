namespace NtmCriteria.Tables;

/// <summary>What a row of a block is.</summary>
public enum BlockRowKind
{
    /// <summary>No commune: blank, a total, a title.</summary>
    None,

    /// <summary>A commune that was judged in columns.</summary>
    Columns,

    /// <summary>A commune that was read into a dossier of its own.</summary>
    Alone,

    /// <summary>A row that could not be read.</summary>
    Problem,
}
