using NodaTime;

namespace NtmCriteria.Units;

/// <summary>
/// A unit of the commune level as it was in one period. Its identity is code and period: a code lives on with other
/// territory, and names repeat inside a province.
/// </summary>
/// <param name="Code">The unit code of the Statistics Office, or any code of the caller's; not empty.</param>
/// <param name="Kind">Commune, ward, township or special zone.</param>
/// <param name="Name">The name without the word for its kind.</param>
/// <param name="District">The district, or null where there is none.</param>
/// <param name="Province">The province.</param>
/// <param name="Validity">
/// The first and last day, both included; the last is <see cref="LocalDate.MaxIsoValue"/> while no end is known.
/// </param>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed record AdministrativeUnit(
    string Code, UnitKind Kind, string Name, string? District, string Province, DateInterval Validity)
{
    /// <summary>A unit whose end is not known.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name.</param>
    /// <param name="district">The district, or null.</param>
    /// <param name="province">The province.</param>
    /// <param name="from">The first day.</param>
    public static AdministrativeUnit From(
        string code, UnitKind kind, string name, string? district, string province, LocalDate from) =>
        new(code, kind, name, district, province, new(from, LocalDate.MaxIsoValue));

    /// <summary>The first and last day, both included.</summary>
    public DateInterval Validity { get; init; } = Validity ?? throw new ArgumentNullException(nameof(Validity));

    /// <summary>Whether no last day is known.</summary>
    public bool IsOpenEnded => Validity.End == LocalDate.MaxIsoValue;

    /// <summary>The unit as the commune of a dossier; region, zone and group stay for the caller to fill in.</summary>
    public Commune ToCommune() => new(Code, Name)
    {
        District = District,
        Province = Province,
        ValidFrom = Validity.Start,
        ValidTo = IsOpenEnded ? null : Validity.End,
    };

    internal string Place => string.Join(", ", new[] { $"{Kind.Word()} {Name} ({Code})", District, Province }
        .Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Kind, name, code, place and period.</summary>
    public override string ToString() => IsOpenEnded
        ? $"{Place}, from {Dates.Iso(Validity.Start)}"
        : $"{Place}, {Dates.Iso(Validity.Start)} to {Dates.Iso(Validity.End)}";
}
