namespace NtmCriteria.Poverty;

/// <summary>One member of a household; anything may be missing.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record Member
{
    /// <summary>The oldest age a record may give, in completed years.</summary>
    public const int MaxAge = 130;

    private const int MonthsInYear = 12;

    /// <summary>Age in completed years.</summary>
    public int? Age { get; init; }

    /// <summary>Age in completed months, for children: it decides the row of the nutrition table.</summary>
    public int? AgeMonths { get; init; }

    /// <summary>Year of birth.</summary>
    public int? BirthYear { get; init; }

    /// <summary>Sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The level of school attended now.</summary>
    public SchoolLevel? Attends { get; init; }

    /// <summary>The highest diploma held.</summary>
    public Diploma? Diploma { get; init; }

    /// <summary>Whether an employer certified training on the job.</summary>
    public bool? TrainedOnTheJob { get; init; }

    /// <summary>Work.</summary>
    public WorkStatus? Work { get; init; }

    /// <summary>Whether wage work is under a labour contract.</summary>
    public bool? HasContract { get; init; }

    /// <summary>Whether the member has health insurance.</summary>
    public bool? Insured { get; init; }

    /// <summary>Whether the State budget pays the member's premium.</summary>
    public bool? PremiumPaidByState { get; init; }

    /// <summary>Whether an elderly or disabled member draws a monthly social allowance.</summary>
    public bool? OnSocialAllowance { get; init; }

    /// <summary>Whether the member was ill or injured and did not get care.</summary>
    public bool? CareNotReceived { get; init; }

    /// <summary>Weight in kilograms.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Height in centimetres.</summary>
    public decimal? Height { get; init; }

    /// <summary>Whether a child is under-nourished, where that is given instead of weight and height.</summary>
    public bool? UnderNourished { get; init; }

    /// <summary>Age in completed years, from the months where only these are given.</summary>
    internal int? Years => Age ?? AgeMonths / MonthsInYear;

    /// <summary>First and last possible age in completed months; null while the age is not known.</summary>
    internal (int From, int To)? Months => AgeMonths is { } months
        ? (months, months)
        : Age is { } years ? (years * MonthsInYear, (years * MonthsInYear) + MonthsInYear - 1) : null;

    /// <summary>Age and sex.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"member of {Years} years, {Sex}");
}
