using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace NtmCriteria.Poverty;

/// <summary>One end of a class, for one kind of settlement.</summary>
/// <param name="Value">VND per person per month (or points, for a score), or null while the level is not known.</param>
/// <param name="PrintedFrom">Where the text prints the class to begin, if that leaves a gap after the line below; else null.</param>
/// <param name="Source">Where the level comes from, with its grade.</param>
public sealed record LineLevel(long? Value, long? PrintedFrom, LegalSource Source)
{
    /// <summary>The level, or a question mark.</summary>
    public override string ToString() => Value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}

/// <summary>An income line: the upper end of a class, included unless it says otherwise.</summary>
/// <param name="Kind">The class it bounds.</param>
/// <param name="Days">The days on which it holds.</param>
/// <param name="Rural">The rural level.</param>
/// <param name="Urban">The urban level.</param>
/// <param name="Exclusive">Whether an income of exactly the level is outside the class.</param>
/// <param name="LivelihoodsOnly">Whether only households of farming, forestry, fishing or salt making are in the class.</param>
public sealed record IncomeLine(
    LineKind Kind, DateInterval Days, LineLevel Rural, LineLevel Urban, bool Exclusive, bool LivelihoodsOnly)
{
    /// <summary>The level of a kind of settlement.</summary>
    /// <param name="settlement">Rural or urban.</param>
    public LineLevel In(Settlement settlement) => settlement == Settlement.Rural ? Rural : Urban;

    /// <summary>Whether a value reaches no further than the line; null while the level is not known.</summary>
    internal bool? Covers(long value, Settlement settlement) => In(settlement).Value is { } level
        ? (Exclusive ? value < level : value <= level)
        : null;

    /// <summary>The line in short.</summary>
    public override string ToString() => $"{Kind}: rural {Rural}, urban {Urban}";
}

/// <summary>The scores of the survey forms and their cut-offs.</summary>
/// <param name="IncomeName">What the forms call the income score: B1, or A.</param>
/// <param name="DeprivationName">What they call the deprivation score: B2, or B.</param>
/// <param name="PointsPerDeprivation">Points for one deprivation.</param>
/// <param name="CutOff">Deprivation points from which a household is poor.</param>
/// <param name="Lines">The cut-offs of the income score, in points.</param>
/// <param name="Source">Where the cut-offs come from.</param>
public sealed record ScoreRule(
    string IncomeName, string DeprivationName, int PointsPerDeprivation, int CutOff,
    ImmutableArray<IncomeLine> Lines, LegalSource Source)
{
    private readonly EquatableArray<IncomeLine> lines = Lines;

    /// <summary>The cut-offs of the income score, in points.</summary>
    public ImmutableArray<IncomeLine> Lines { get => lines; init => lines = value; }

    /// <summary>The cut-off of a class, or null where that class is not scored.</summary>
    /// <param name="kind">The class.</param>
    public IncomeLine? Line(LineKind kind)
    {
        foreach (var line in Lines)
            if (line.Kind == kind)
                return line;
        return null;
    }

    /// <summary>The names of the scores and the cut-off.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{IncomeName}, {DeprivationName}, cut-off {CutOff}");
}
