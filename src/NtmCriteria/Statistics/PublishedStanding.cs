using System.Globalization;
using System.Text.RegularExpressions;

namespace NtmCriteria.Statistics;

/// <summary>
/// What was published of a commune without the values behind it: a number of criteria, a band, a title, or a plan.
/// </summary>
/// <remarks>A title is a decision and gives no number of criteria; a plan is no result and enters no statistics.</remarks>
public sealed partial record PublishedStanding
{
    private PublishedStanding(int total, int? low, int? high, int? titleYear, bool isTitle, bool isPlan)
    {
        Total = total;
        Low = low;
        High = high;
        TitleYear = titleYear;
        IsTitle = isTitle;
        IsPlan = isPlan;
    }

    /// <summary>The number of criteria of the set.</summary>
    public int Total { get; }

    /// <summary>The smallest number of criteria met, or null where no number was published.</summary>
    public int? Low { get; }

    /// <summary>The largest number of criteria met, or null where no number was published.</summary>
    public int? High { get; }

    /// <summary>Whether a title was published.</summary>
    public bool IsTitle { get; }

    /// <summary>The year of the title, or null.</summary>
    public int? TitleYear { get; }

    /// <summary>Whether a target or intention was published, not a result.</summary>
    public bool IsPlan { get; }

    /// <summary>A number of criteria met.</summary>
    /// <param name="met">The number.</param>
    /// <param name="total">The number of criteria of the set.</param>
    public static PublishedStanding Of(int met, int total) => Of(met, met, total);

    /// <summary>A band of criteria met, both ends inside.</summary>
    /// <param name="low">The smallest number.</param>
    /// <param name="high">The largest number.</param>
    /// <param name="total">The number of criteria of the set, at most 64.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt;= low &lt;= high &lt;= total.</exception>
    public static PublishedStanding Of(int low, int high, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, total);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(total, StatisticsAccumulator.MaxCriteria);
        return new(total, low, high, null, false, false);
    }

    /// <summary>
    /// Reads what was published: <c>16</c>, <c>10-14</c>, <c>&lt;5</c>, <c>recognised</c>, <c>recognised 2017</c>,
    /// <c>16 (target 2020)</c>, <c>to be recognised</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="total">The number of criteria of the set.</param>
    /// <exception cref="ArgumentException">The text is none of these, or the number is above the total.</exception>
    public static PublishedStanding Parse(string text, int total)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Pattern().Match(VietnameseText.Clean(text));
        if (!match.Success) throw Unreadable(text, total);
        if (match.Groups["plan"].Success) return new(total, null, null, null, false, true);
        if (match.Groups["title"].Success) return new(total, null, null, Number(match, "year"), true, false);
        var low = Number(match, "low");
        var high = match.Groups["under"].Success ? Number(match, "under") - 1 : Number(match, "high") ?? low;
        return (low ?? 0) <= high && high <= total ? Of(low ?? 0, high.Value, total) : throw Unreadable(text, total);
    }

    /// <summary>What was published, in short.</summary>
    public override string ToString() => IsPlan ? "plan"
        : IsTitle ? TitleYear is { } year ? $"title {year.ToString(CultureInfo.InvariantCulture)}" : "title"
        : Low == High ? string.Create(CultureInfo.InvariantCulture, $"{Low}/{Total}")
        : string.Create(CultureInfo.InvariantCulture, $"{Low}-{High}/{Total}");

    private static int? Number(Match match, string group) => match.Groups[group].Success
        ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    private static ArgumentException Unreadable(string text, int total) => new(
        $"'{text}' is not a published count of {total} criteria; expected 16, 10-14, <5, recognised, recognised 2017, "
        + "or a plan such as 16 (target 2020).", nameof(text));

    [GeneratedRegex(
        @"^(?:(?<plan>to be (?:re-)?recognised|[0-9]{1,2} \(target [0-9]{4}\))|(?<title>recognised)(?: (?<year>[0-9]{4}))?"
        + @"|<(?<under>[1-9][0-9]?)|(?<low>[0-9]{1,2})(?: ?[-–] ?(?<high>[0-9]{1,2}))?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
