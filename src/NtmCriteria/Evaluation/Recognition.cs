using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// A decision by which an authority recognised a commune. It is an event, not an assessment: a recognised commune
/// may fail a later assessment, and the two never stand in for each other.
/// </summary>
/// <param name="Tier">The tier recognised.</param>
/// <param name="Year">The year it was recognised for.</param>
/// <param name="Decision">The number of the decision, or null where it was not published.</param>
/// <param name="Date">The date of the decision, or null where it was not published.</param>
/// <param name="Authority">Who decided, or null.</param>
/// <param name="SetId">The criteria set that governed, or null.</param>
/// <remarks>Decision 18/2022/QĐ-TTg, articles 3 and 4.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Recognition(
    Tier Tier, int Year, string? Decision = null, LocalDate? Date = null, string? Authority = null,
    string? SetId = null)
{
    private readonly LocalDate? effective;

    /// <summary>
    /// The day on which it takes effect: the date of the decision unless the decision names another day; null where
    /// neither is known.
    /// </summary>
    public LocalDate? Effective
    {
        get => effective ?? Date;
        init => effective = value;
    }

    /// <summary>Where no date was published: a day by which it had certainly taken effect, or null.</summary>
    public LocalDate? NotLaterThan { get; init; }

    /// <summary>The first day on which it can have taken effect: the day itself, or the first of its year.</summary>
    internal LocalDate Earliest => Effective ?? new LocalDate(Year, 1, 1);

    /// <summary>The last such day, or the end of time where none is known.</summary>
    internal LocalDate Latest => Effective ?? NotLaterThan ?? LocalDate.MaxIsoValue;

    /// <summary>Whether two decisions say the same; a day of effect that was given counts as one that follows from the date.</summary>
    /// <param name="other">The other decision.</param>
    public bool Equals(Recognition? other) =>
        other is not null && Tier == other.Tier && Year == other.Year && Decision == other.Decision && Date == other.Date
        && Authority == other.Authority && SetId == other.SetId && Effective == other.Effective && NotLaterThan == other.NotLaterThan;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tier, Year, Decision, Date, Authority, SetId, Effective, NotLaterThan);

    /// <summary>Tier, year and decision.</summary>
    public override string ToString() =>
        Decision is null ? $"recognised {Tier} {Year}" : $"recognised {Tier} {Year} ({Decision})";
}
