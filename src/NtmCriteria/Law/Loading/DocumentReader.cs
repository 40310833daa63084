using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace NtmCriteria;

/// <summary>Reads one JSON document strictly, and collects what is wrong with its meaning.</summary>
/// <param name="name">The document's name for messages.</param>
/// <param name="json">Its bytes, UTF-8.</param>
internal sealed class DocumentReader(string name, ReadOnlyMemory<byte> json)
{
    private readonly List<(string Path, string Message)> problems = [];

    public bool IsSound => problems.Count == 0;

    public T Parse<T>(JsonTypeInfo<T> type)
    {
        var bytes = WithoutMark(json.Span);
        try
        {
            return JsonSerializer.Deserialize(bytes, type)
                ?? throw new RuleDocumentException([new(name, 1, "$", "the document is null; expected an object")]);
        }
        catch (JsonException wrong)
        {
            var path = JsonLocator.Tidy(wrong.Path);
            throw new RuleDocumentException(
                [new(name, (int)(wrong.LineNumber ?? 0) + 1, path, JsonMessages.Describe(wrong, typeof(T)))]);
        }
        catch (InvalidOperationException wrong) when (wrong.InnerException is System.Text.DecoderFallbackException)
        {
            throw new RuleDocumentException([new(name, 1, "$", "a text is not valid UTF-8")]);
        }
    }

    public void Report(string path, string message) => problems.Add((path, message));

    public void Require(bool holds, string path, string message)
    {
        if (!holds) Report(path, message);
    }

    /// <summary>Throws if anything was reported.</summary>
    public void Finish()
    {
        if (IsSound) return;
        var bytes = WithoutMark(json.Span).ToArray();
        throw new RuleDocumentException(
            [.. problems.Select(p => new RuleProblem(name, JsonLocator.LineOf(bytes, p.Path), p.Path, p.Message))
                .OrderBy(p => p.Line)]);
    }

    public LocalDate Date(string text, string path)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success) return parsed.Value;
        Report(path, $"\"{text}\" is not a date; expected a day that exists, as 2022-03-08");
        return LocalDate.MaxIsoValue;
    }

    public DateInterval Period(PeriodDocument period, string path)
    {
        var from = Date(period.From, path + ".from");
        var to = Date(period.To, path + ".to");
        if (from <= to) return new(from, to);
        if (from != LocalDate.MaxIsoValue)
            Report(path + ".to", $"\"{period.To}\" is before \"{period.From}\"; expected a period that ends after it begins");
        return new(from, from);
    }

    public Unit? Unit(string? id, string path)
    {
        if (id is null) return null;
        if (NtmCriteria.Unit.TryGet(id, out var unit)) return unit;
        Report(path, $"the unit \"{id}\" does not exist; expected one of "
            + string.Join(", ", NtmCriteria.Unit.All.Select(u => u.Id).Order(StringComparer.Ordinal)));
        return null;
    }

    public void Label(LocalText label, string path)
    {
        Require(!string.IsNullOrWhiteSpace(label.Vi), path + ".vi", "the Vietnamese text is empty; expected a label");
        Require(!string.IsNullOrWhiteSpace(label.En), path + ".en", "the English text is empty; expected a label");
        Require(label.Vi.IsNormalized(), path + ".vi", "the Vietnamese text is not in NFC; expected composed letters");
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes;
}
