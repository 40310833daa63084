using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>How a deprivation is found from a household record. The kinds are closed; ages and levels are data.</summary>
public enum DeprivationTest
{
    /// <summary>The definition is not known: the deprivation can only be given.</summary>
    NotKnown,

    /// <summary>Somebody ill or injured did not get care.</summary>
    CareNotReceived,

    /// <summary>Somebody from an age has no health insurance.</summary>
    Uninsured,

    /// <summary>Somebody of an age band lacks the education due.</summary>
    AdultEducation,

    /// <summary>A child of school age is not at school, or not at the level for its age.</summary>
    ChildSchooling,

    /// <summary>Somebody has no work, or wage work without a contract.</summary>
    Employment,

    /// <summary>Dependants are more than a share of the members.</summary>
    Dependants,

    /// <summary>A child is under-nourished by the printed cut-offs.</summary>
    Nutrition,

    /// <summary>The dwelling is of one of the two lowest of four grades.</summary>
    DwellingGrade,

    /// <summary>Too many main parts of the dwelling are not durable.</summary>
    DwellingParts,

    /// <summary>Too little floor a person.</summary>
    FloorArea,

    /// <summary>The water source is not one of the listed ones.</summary>
    WaterSource,

    /// <summary>No hygienic water, by judgement.</summary>
    HygienicWater,

    /// <summary>The latrine is not one of the listed ones.</summary>
    LatrineKind,

    /// <summary>No hygienic latrine, by judgement.</summary>
    HygienicLatrine,

    /// <summary>No member uses the internet.</summary>
    Internet,

    /// <summary>No member uses a telephone subscription or the internet.</summary>
    Telecoms,

    /// <summary>None of the listed means of information is in the household.</summary>
    Devices,
}

/// <summary>A level of schooling that is due for an age band.</summary>
/// <param name="From">First age of the band, completed years.</param>
/// <param name="Below">The age at which the band ends.</param>
/// <param name="Level">The level due.</param>
public readonly record struct SchoolBand(int From, int Below, SchoolLevel Level)
{
    /// <summary>Ages and level.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{From} to under {Below}: {Level}");
}

/// <summary>The parameters of a deprivation test; those that a test does not use are null or empty.</summary>
public sealed record DeprivationParameters
{
    private readonly EquatableArray<SchoolBand> bands;
    private readonly EquatableArray<string> listed;
    private readonly EquatableArray<string> disputed;
    private readonly EquatableArray<ImmutableArray<string>> parts;
    private readonly EquatableArray<ulong> partMasks;

    /// <summary>The first age that counts, completed years.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>The age from which nobody counts any more.</summary>
    public int? AgeBelow { get; init; }

    /// <summary>The age below which weight is asked.</summary>
    public int? WeightBelowAge { get; init; }

    /// <summary>The first year of birth that counts.</summary>
    public int? BornFrom { get; init; }

    /// <summary>Square metres a person, or percent of members: less, or more, is deprived.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>The number of parts that make a deprivation.</summary>
    public int? Count { get; init; }

    /// <summary>Whether a person whose premium the State budget pays is left out.</summary>
    public bool StatePaidLeftOut { get; init; }

    /// <summary>What is due at which age.</summary>
    public ImmutableArray<SchoolBand> Bands { get => bands; init => bands = value; }

    /// <summary>What is good enough, in the words of the document.</summary>
    public ImmutableArray<string> Listed { get => listed; init => listed = value; }

    /// <summary>What is in doubt because the public texts disagree.</summary>
    public ImmutableArray<string> Disputed { get => disputed; init => disputed = value; }

    /// <summary>Durable materials of the wall, the pillar and the roof, in this order.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get => parts; init => parts = value; }

    internal ulong ListedMask { get; init; }

    internal ulong DisputedMask { get; init; }

    internal ImmutableArray<ulong> PartMasks { get => partMasks; init => partMasks = value; }

    /// <summary>Ages and threshold.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from {AgeFrom} to under {AgeBelow}, threshold {Threshold}, count {Count}");
}

/// <summary>A dimension of poverty: a basic social service.</summary>
/// <param name="Id">Its id, such as <c>health</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record PovertyDimension(string Id, LocalText Name)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>One deprivation indicator of a standard.</summary>
/// <param name="Position">Its place in the standard's list, from 0.</param>
/// <param name="Id">Its id; identity goes by it, never by the place in a list.</param>
/// <param name="Dimension">Its dimension.</param>
/// <param name="Label">Its name.</param>
/// <param name="DeprivedWhen">The definition, paraphrased.</param>
/// <param name="Test">How it is found from a household record.</param>
/// <param name="Parameters">Ages and levels of the test.</param>
/// <param name="NameEvidence">How well it is evidenced that the standard has this indicator.</param>
/// <param name="Source">Where the definition comes from, with its grade.</param>
public sealed record DeprivationIndicator(
    int Position, string Id, PovertyDimension Dimension, LocalText Label, LocalText? DeprivedWhen, DeprivationTest Test,
    DeprivationParameters Parameters, EvidenceGrade NameEvidence, LegalSource Source)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
