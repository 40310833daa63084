namespace NtmCriteria.Units;

/// <summary>The name of a unit and where it lies: each text has a name of its own, so that two are never swapped.</summary>
/// <param name="Name">The name without the word for its kind.</param>
public sealed record UnitName(string Name)
{
    /// <summary>The province, in any usual spelling.</summary>
    public required string Province { get; init; }

    /// <summary>The district, or null for any.</summary>
    public string? District { get; init; }

    /// <summary>Name, district and province.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Name, District, Province }.Where(part => !string.IsNullOrEmpty(part)));
}
