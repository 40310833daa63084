using System.Text.Json;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Writes the members of data: what is not known is left away, and nothing is written that could not be read.</summary>
internal static class DataWriter
{
    public static void Maybe(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }

    public static void Maybe(this Utf8JsonWriter json, string key, long? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
    }

    public static void Maybe(this Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
    }

    public static void Maybe(this Utf8JsonWriter json, string key, bool? value)
    {
        if (value is { } flag) json.WriteBoolean(key, flag);
    }

    public static void Maybe(this Utf8JsonWriter json, string key, LocalDate? value)
    {
        if (value is { } day) json.Day(key, day);
    }

    /// <summary>A value of an enumeration by the word of its name.</summary>
    public static void Maybe<T>(this Utf8JsonWriter json, string key, T? value) where T : struct, Enum
    {
        if (value is { } one) json.Word(key, one);
    }

    /// <summary>The flags that are set, as an array of words.</summary>
    public static void MaybeFlags<T>(this Utf8JsonWriter json, string key, T? value) where T : struct, Enum
    {
        if (value is not { } flags) return;
        json.WriteStartArray(key);
        var left = Convert.ToInt32(flags, System.Globalization.CultureInfo.InvariantCulture);
        for (var place = 1; place < CamelWords.All<T>().Length; place++)
        {
            var flag = CamelWords.Value<T>(place);
            if (!flags.HasFlag(flag)) continue;
            json.WriteStringValue(CamelWords.All<T>()[place]);
            left &= ~Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture);
        }

        json.WriteEndArray();
        if (left != 0) throw Unwritable(value, typeof(T).Name);
    }

    public static void Word<T>(this Utf8JsonWriter json, string key, T value) where T : struct, Enum => json.WriteString(
        key, Enum.IsDefined(value) ? CamelWords.Spell(value) : throw Unwritable(value, typeof(T).Name));

    /// <summary>A word of a list at the place of a value.</summary>
    public static void Word(this Utf8JsonWriter json, string key, string[] words, int place, string kind) => json.WriteString(
        key, place >= 0 && place < words.Length && words[place].Length > 0 ? words[place] : throw Unwritable(place, kind));

    public static void Day(this Utf8JsonWriter json, string key, LocalDate day) => json.WriteString(key, Iso(day));

    /// <exception cref="JsonException">The day is none that <c>0001-01-01</c> to <c>9999-12-31</c> writes.</exception>
    public static string Iso(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999
        ? Dates.Iso(day)
        : throw new JsonException($"The day {day} of the calendar {day.Calendar.Id} cannot be written; expected one of the ISO calendar, years 1 to 9999.");

    public static JsonException Unwritable(object? value, string kind) => new($"'{value}' is no {kind} and cannot be written.");
}
