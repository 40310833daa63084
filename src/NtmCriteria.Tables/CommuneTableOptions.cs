using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>How to read a commune table.</summary>
public sealed record CommuneTableOptions
{
    /// <summary>The rules whose indicators name the columns. Default: the national rules.</summary>
    public RuleBook Rules { get; init; } = RuleBook.National;

    /// <summary>How numbers and dates are written. Default: invariant (43.5; 2023-12-31).</summary>
    public NumberStyle Numbers { get; init; }

    /// <summary>
    /// The day whose rules apply to rows without one of their own; null: 31 December of the row's year. No clock is read.
    /// </summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The tier whose set a column without a tier in front belongs to. Default: standard.</summary>
    public Tier Tier { get; init; } = Tier.Standard;

    /// <summary>The one set that such a column belongs to on every date; null: the set in force on the row's date.</summary>
    public string? SetId { get; init; }

    /// <summary>Whether columns that nobody knows are passed over instead of being an error.</summary>
    public bool IgnoreUnknown { get; init; }

    /// <summary>
    /// The sheet of a workbook that is read, hidden or not; null: the first visible one whose header is known. CSV has none.
    /// </summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// Whether cells are kept that no set in force on the row's day reads, as whoever copies a table wants; whoever
    /// evaluates it does not.
    /// </summary>
    public bool KeepUnread { get; init; }

    /// <summary>
    /// A second state of the rules whose ids a column may name too, as whoever compares two states needs; null for none.
    /// </summary>
    public RuleBook? AlsoRules { get; init; }

    /// <summary>The sets that read the rows of a day, such as those that differ between two states; null: those in force then.</summary>
    public Func<LocalDate, IEnumerable<CriteriaSet>>? Readers { get; init; }

    /// <summary>The bytes of a block; tests read small tables in many blocks.</summary>
    internal int BlockSize { get; init; } = RecordBlock.UsualSize;
}
