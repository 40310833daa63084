using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>One indicator (chỉ tiêu) of a criterion, as it reads in one version of its set.</summary>
public sealed class Indicator
{
    private readonly RequirementTable requirements;

    internal Indicator(
        string id, int criterion, int position, LocalText label, RequirementKind kind, UnitOfMeasure? unit, string? quantity,
        LocalDate from, string instrument, ImmutableArray<IndicatorInput> inputs, ImmutableArray<IndicatorPart> parts,
        RequirementTable requirements)
    {
        Id = id;
        Criterion = criterion;
        Position = position;
        Label = label;
        Kind = kind;
        Unit = unit;
        Quantity = quantity;
        From = from;
        Instrument = instrument;
        Inputs = inputs;
        Parts = parts;
        this.requirements = requirements;
    }

    /// <summary>The id inside the set, such as <c>17.1</c>; never reused for another meaning.</summary>
    public string Id { get; }

    /// <summary>The number of the criterion it belongs to.</summary>
    public int Criterion { get; }

    /// <summary>Its place among all indicators of the set, from 0.</summary>
    public int Position { get; }

    /// <summary>What is asked, paraphrased.</summary>
    public LocalText Label { get; }

    /// <summary>How a level is compared, also where the level itself is not known.</summary>
    public RequirementKind Kind { get; }

    /// <summary>The unit of its value, or null where it is judged attained or not.</summary>
    public UnitOfMeasure? Unit { get; }

    /// <summary>A name shared by indicators of different sets that observe the same quantity, or null.</summary>
    public string? Quantity { get; }

    /// <summary>The first day of this version.</summary>
    public LocalDate From { get; }

    /// <summary>The instrument that issued this version.</summary>
    public string Instrument { get; }

    /// <summary>Facts beside the value that the requirement needs, such as a number of schools.</summary>
    public ImmutableArray<IndicatorInput> Inputs { get; }

    /// <summary>Its parts, where it has several that must all hold; else empty.</summary>
    public ImmutableArray<IndicatorPart> Parts { get; }

    /// <summary>What is asked in a stratum and year.</summary>
    /// <param name="stratum">The index of the stratum in the set, or -1 where the stratum is not known.</param>
    /// <param name="year">The year of the data.</param>
    /// <returns>The requirement, or null where the year is outside the set's table.</returns>
    internal Requirement? In(int stratum, int year) => requirements.In(stratum, year);

    internal RequirementTable Requirements => requirements;

    /// <summary>Id and label.</summary>
    public override string ToString() => $"{Id} {Label.Vi}";
}
