using System.Globalization;
using NodaTime;

namespace NtmCriteria;

/// <summary>One thing that was observed of a commune. The kinds are closed.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public abstract record Observation
{
    private protected Observation()
    {
    }

    /// <summary>The day it was observed, or null.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What it rests on, in the words of the dossier, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>The observation as a cell of a commune table, in the invariant culture.</summary>
    public abstract string ToCell();

    /// <summary>What was expected instead, where no commune can have this value; null where one can.</summary>
    /// <param name="unit">The unit of the indicator, or null for one that is judged.</param>
    public LocalText? ExpectedInstead(UnitOfMeasure? unit) =>
        ValueRules.Allows(this, unit) ? null : ValueRules.Expected(unit);

    /// <summary>
    /// Why this value, possible as it is, is hardly what was meant, with what may be; null where it is likely whatever the
    /// level. A rate that is limited from above, as that of the poor, may be smaller than what is asked about here.
    /// </summary>
    /// <param name="unit">The unit of the indicator, or null for one that is judged.</param>
    public LocalText? DoubtIn(UnitOfMeasure? unit) => ValueRules.Doubt(this, unit, fromAbove: false);

    /// <summary>The observation as a cell of a commune table.</summary>
    public sealed override string ToString() => ToCell();
}

/// <summary>A measured number, in the unit of its indicator.</summary>
/// <param name="Value">The number, exact up to fifteen significant digits: what is beyond them is noise of binary sums.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Measured(decimal Value) : Observation
{
    /// <summary>The number.</summary>
    public decimal Value { get; init => field = Significant.Round(value); } = Significant.Round(Value);

    /// <summary>Whether the number was given as a share of 1, so that it is none of a unit that is no share.</summary>
    internal bool IsGivenAsShare { get; init; }

    /// <summary>The same number, observed on the same day, resting on the same; how it was given plays no part.</summary>
    /// <param name="other">The other observation.</param>
    public bool Equals(Measured? other) => base.Equals(other) && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Value);

    /// <inheritdoc/>
    public override string ToCell() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A ratio of counts; for a unit of percent it is read as a share.</summary>
/// <param name="Value">The counts.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record MeasuredRatio(Ratio Value) : Observation
{
    /// <inheritdoc/>
    public override string ToCell() => Value.ToString();
}

/// <summary>A limit instead of a value.</summary>
/// <param name="Value">The limit.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Bounded(Bound Value) : Observation
{
    /// <inheritdoc/>
    public override string ToCell() => Value.ToString();
}

/// <summary>
/// Judged met or not met. For an indicator that is judged so by law this is its value; for one with a level it is a
/// verdict that somebody attests, and it is shown as attested.
/// </summary>
/// <param name="Met">The judgement.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Judged(bool Met) : Observation
{
    /// <inheritdoc/>
    public override string ToCell() => Met ? "đạt" : "không đạt";
}

/// <summary>A grade on the four-step scale.</summary>
/// <param name="Grade">The grade.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Graded(Rating Grade) : Observation
{
    /// <inheritdoc/>
    public override string ToCell() => Grade switch
    {
        Rating.Weak => "yếu",
        Rating.Average => "trung bình",
        Rating.Fair => "khá",
        _ => "tốt",
    };
}

/// <summary>What is asked about does not exist in the commune: no craft village, no planned market.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record DoesNotApply : Observation
{
    /// <inheritdoc/>
    public override string ToCell() => "n/a";
}
