namespace NtmCriteria.Tables;

/// <summary>
/// A setting of <see cref="CommuneTableOptions"/>, as far as another value of it lets a table be read. Programs name their own
/// option or button for it beside the message.
/// </summary>
public enum TableSetting
{
    /// <summary>None: the table must change.</summary>
    None,

    /// <summary><see cref="CommuneTableOptions.Numbers"/>: the text is read in the Vietnamese style.</summary>
    Numbers,

    /// <summary><see cref="CommuneTableOptions.AsOf"/>: a day for rows without one.</summary>
    AsOf,

    /// <summary><see cref="CommuneTableOptions.IgnoreUnknown"/>: columns that nobody knows can be passed over.</summary>
    IgnoreUnknown,

    /// <summary>Within what the ids of households are unique: the table or each commune.</summary>
    HouseholdKey,
}
