using System.Text.Json;

namespace NtmCriteria;

/// <summary>Turns what the JSON reader reports into a sentence that names what was expected.</summary>
internal static class JsonMessages
{
    public static LocalText Describe(JsonException wrong)
    {
        var message = wrong.Message;
        // The reader appends its own path and position; ours stand before the message already.
        var position = message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (position > 0) message = message[..position];
        position = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        if (position > 0) message = message[..position];
        message = message.TrimEnd('.', ' ');

        if (message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal))
            return new(
                $"khoá {Quoted(message)} không có ở đây; chỉ cần các khoá của lược đồ",
                $"the key {Quoted(message)} is not known here; expected only the keys of the document's schema");
        if (message.Contains("Duplicate property", StringComparison.OrdinalIgnoreCase))
            return new(
                $"khoá {Quoted(message)} lặp lại; cần mỗi khoá một lần",
                $"the key {Quoted(message)} is repeated; expected each key once");
        if (message.Contains("missing required properties", StringComparison.Ordinal))
            return new(
                $"thiếu khoá; cần thêm {After(message, "including:")}",
                $"a key is missing; expected also {After(message, "including:")}");
        if (message.Contains("could not be converted to", StringComparison.Ordinal))
            return new(
                $"giá trị sai kiểu hoặc không phải từ đã biết; cần {TypeName(message, Language.Vietnamese)}",
                $"the value has the wrong type or is none of the known words; expected {TypeName(message, Language.English)}");
        if (message.Contains("doesn't allow null values", StringComparison.Ordinal)
            || message.Contains("doesn't allow setting null", StringComparison.Ordinal)
            || message.Contains("doesn't allow getting null", StringComparison.Ordinal))
            return new("null đứng ở chỗ cần một giá trị", "null stands where a value was expected");
        return new(message, message);
    }

    /// <summary>A JSON path with names in brackets written with dots, as the rest of the library writes paths.</summary>
    public static string Tidy(string? path) => string.IsNullOrEmpty(path)
        ? "$"
        : path.Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal);

    private static string Quoted(string message)
    {
        var start = message.IndexOf('\'');
        var end = start < 0 ? -1 : message.IndexOf('\'', start + 1);
        return end < 0 ? "found" : $"\"{message[(start + 1)..end]}\"";
    }

    private static string After(string message, string word)
    {
        var start = message.IndexOf(word, StringComparison.Ordinal);
        return start < 0 ? "all required keys" : message[(start + word.Length)..].Trim().Replace('\'', '"');
    }

    private static string TypeName(string message, Language language)
    {
        var vi = language == Language.Vietnamese;
        var type = After(message, "converted to");
        if (type.Contains("EvidenceGrade", StringComparison.Ordinal)) return Words<EvidenceGrade>();
        if (type.Contains("RequirementKind", StringComparison.Ordinal)) return Words<RequirementKind>();
        if (type.Contains("Authority", StringComparison.Ordinal)) return Words<Authority>();
        if (type.Contains("StratumTrait", StringComparison.Ordinal)) return Words<StratumTrait>();
        if (type.Contains("NoSetReason", StringComparison.Ordinal)) return Words<NoSetReason>();
        if (type.Contains("Tier", StringComparison.Ordinal)) return Words<Tier>();
        if (type.Contains("Level", StringComparison.Ordinal)) return Words<Level>();
        if (type.Contains("Int32", StringComparison.Ordinal)) return vi ? "một số nguyên" : "a whole number";
        if (type.Contains("Decimal", StringComparison.Ordinal)) return vi ? "một số" : "a number";
        if (type.Contains("String", StringComparison.Ordinal)) return vi ? "một văn bản" : "a text";
        if (type.Contains("List", StringComparison.Ordinal)) return vi ? "một mảng" : "an array";
        return vi ? "một đối tượng" : "an object";
    }

    private static string Words<T>() where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(n => JsonNamingPolicy.CamelCase.ConvertName(n)));
}
