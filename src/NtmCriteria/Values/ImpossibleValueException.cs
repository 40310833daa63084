using System.Globalization;

namespace NtmCriteria;

/// <summary>A value that no commune can have: a share above 100, a negative count, an income below zero.</summary>
public sealed class ImpossibleValueException : ArgumentException
{
    private readonly LocalText text;

    internal ImpossibleValueException(string id, string value, LocalText expected, int? row = null)
        : base(Place(id, row).En + ValueRules.Refusal(value, expected).En)
    {
        var refusal = ValueRules.Refusal(value, expected);
        Id = id;
        Value = value;
        Row = row;
        var place = Place(id, row);
        text = new(place.Vi + refusal.Vi, place.En + refusal.En);
    }

    /// <summary>The id of the indicator, part or input.</summary>
    public string Id { get; }

    /// <summary>The value as it was given.</summary>
    public string Value { get; }

    /// <summary>The row of the commune in a table of columns, from 0; null where one dossier was read.</summary>
    public int? Row { get; }

    /// <summary>Where the value stands, the value, and what was expected.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => text.In(language);

    private static LocalText Place(string id, int? row) => row is { } number
        ? new(
            string.Create(CultureInfo.InvariantCulture, $"{id}, dòng {number}: "),
            string.Create(CultureInfo.InvariantCulture, $"{id}, row {number}: "))
        : new($"{id}: ", $"{id}: ");
}
