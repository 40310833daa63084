namespace NtmCriteria.Poverty;

/// <summary>
/// The commune or the district of households. Two are the same by their code, or else by name, district and province
/// together: a name alone says too little, because a third of all communes share theirs.
/// </summary>
/// <param name="Name">The name, or null where only the code is known.</param>
/// <param name="District">The district that a commune lies in, or null.</param>
/// <param name="Province">The province, or null.</param>
/// <param name="Code">The code, or null.</param>
public sealed record HouseholdPlace(string? Name, string? District, string? Province, string? Code = null)
{
    /// <summary>The commune of a household, or null where neither its code nor its name is known.</summary>
    /// <param name="household">The household.</param>
    public static HouseholdPlace? CommuneOf(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Of(household.Commune, household.District, household.Province, household.CommuneCode);
    }

    /// <summary>The district of a household, or null where it is not known.</summary>
    /// <param name="household">The household.</param>
    public static HouseholdPlace? DistrictOf(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Of(household.District, null, household.Province, household.DistrictCode);
    }

    /// <summary>A place, or null where neither code nor name is given.</summary>
    internal static HouseholdPlace? Of(string? name, string? district, string? province, string? code) =>
        string.IsNullOrEmpty(name) && string.IsNullOrEmpty(code) ? null : new(Given(name), Given(district), Given(province), Given(code));

    /// <summary>Name or code, as a table heads a row with it.</summary>
    public string Title => Name ?? Code ?? "";

    /// <summary>What makes it this place and no other.</summary>
    internal string Identity => Code is { } code ? "\u001f" + code : string.Join('\u001f', Province, District, Name);

    /// <summary>Whether both are the same place.</summary>
    /// <param name="other">The other place.</param>
    public bool Equals(HouseholdPlace? other) => other is not null && Identity == other.Identity;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Identity, StringComparison.Ordinal);

    /// <summary>Name or code, with district, province and code where they are known.</summary>
    public override string ToString()
    {
        var rest = string.Join(", ", new[] { District, Province, Name is null ? null : Code }.OfType<string>());
        return rest.Length == 0 ? Title : $"{Title} ({rest})";
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
