using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>A text that is a value, digit for digit.</summary>
/// <param name="pattern">What a schema says of it.</param>
/// <param name="expected">The problem text of what was expected.</param>
/// <param name="read">Reads it.</param>
internal sealed class ExactTextShape<T>(string pattern, string expected, ExactTextShape<T>.Reading read) : Shape<T>, ITextShape
{
    public delegate bool Reading(string text, out T value);

    public string Pattern => pattern;

    public override T Read(DocumentReader reader, JsonEntry entry) =>
        entry.Kind == JsonKind.Text && read(entry.Text!, out var value) ? value : throw reader.Wrong(entry, expected);
}

/// <summary>A share from 0 to 1.</summary>
internal sealed class ShareShape : Shape<Share>, INumberShape
{
    public bool IsWhole => false;

    public override Share Read(DocumentReader reader, JsonEntry entry) =>
        DataValues.Decimal.Read(reader, entry) is >= 0 and <= 1 and var value ? Share.Of(value) : throw reader.Wrong(entry, "aShare");
}

/// <summary>The JSON of single values: a ratio and a limit are the texts of their cells, a share is a number.</summary>
internal static class ValueJson
{
    private const string Number = "-?[0-9]+(\\.[0-9]+)?";

    public static readonly ExactTextShape<Ratio> Ratio = new("^[0-9]+/[0-9]+$", "aRatio", ExactTexts.TryRatio);

    public static readonly ExactTextShape<Bound> Bound = new(
        $"^([<>]=?{Number}|{Number}\\.\\.{Number})$", "aBound", ExactTexts.TryBound);

    public static readonly ExactTextShape<Fraction> Fraction = new("^-?[0-9]+(/[0-9]+)?$", "aFraction", ExactTexts.TryFraction);

    public static readonly ShareShape Share = new();

    public static void Write(Utf8JsonWriter json, Ratio value) =>
        json.WriteStringValue(value.Denominator > 0 ? value.ToString() : throw DataWriter.Unwritable(value, "ratio"));

    public static void Write(Utf8JsonWriter json, Bound value) => json.WriteStringValue(Text(value));

    public static void Write(Utf8JsonWriter json, Fraction value) => json.WriteStringValue(value.ToString());

    public static void Write(Utf8JsonWriter json, Share value) => json.WriteNumberValue(value.Value);

    public static string Text(Bound value) => value is { Low: null, High: null }
        ? throw DataWriter.Unwritable(value, "limit") : value.ToString();
}
