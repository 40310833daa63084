using System.Globalization;
using NodaTime;

namespace NtmCriteria;

/// <summary>Reads one JSON document strictly, and collects what is wrong with its meaning.</summary>
/// <param name="name">The document's name for messages.</param>
/// <param name="json">Its bytes, UTF-8.</param>
internal sealed class DocumentReader(string name, ReadOnlyMemory<byte> json)
{
    /// <summary>What stands for a date that could not be read.</summary>
    public static readonly LocalDate NoDate = LocalDate.MaxIsoValue;

    private readonly List<(string Path, string Message)> problems = [];
    private readonly ReadOnlyMemory<byte> bytes = json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
    private JsonEntry? root;

    /// <summary>The whole document.</summary>
    /// <exception cref="RuleDocumentException">It is no sound JSON.</exception>
    public JsonEntry Root => root ??= JsonTree.Read(name, bytes.Span);

    /// <summary>An exception for one entry whose shape is wrong: nothing after it can be read.</summary>
    public RuleDocumentException Wrong(JsonEntry at, string expected) =>
        Problem(at, $"{at} stands here; expected {expected}");

    public RuleDocumentException Problem(JsonEntry at, string message) =>
        JsonTree.Problem(name, bytes.Span, at.Offset, at.Path, message);

    public void Report(string path, string message) => problems.Add((path, message));

    public void Require(bool holds, string path, string message)
    {
        if (!holds) Report(path, message);
    }

    /// <summary>The same for a message with values in it, which is built only where it is needed.</summary>
    public void Require(
        bool holds, string path,
        [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(holds))] ref ProblemText message)
    {
        if (!holds) Report(path, message.ToString());
    }

    /// <summary>Throws if anything was reported.</summary>
    /// <exception cref="RuleDocumentException">Everything that was reported, in the order of the document.</exception>
    public void Finish()
    {
        if (problems.Count == 0) return;
        throw new RuleDocumentException(
            [.. problems.Select(p => new RuleProblem(
                    name, JsonTree.LineAt(bytes.Span, Root.Nearest(p.Path).Offset), p.Path, p.Message))
                .OrderBy(p => p.Line)]);
    }

    public LocalDate Date(string text, string path)
    {
        if (text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Digits(text, 0, 4) is >= 1900 and < 2200 and var year && Digits(text, 5, 2) is >= 1 and <= 12 and var month
            && Digits(text, 8, 2) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month))
            return new(year, month, day);
        Report(path, $"\"{text}\" is not a date; expected a day that exists, from 1900 to 2199, as 2022-03-08");
        return NoDate;
    }

    public DateInterval Period(PeriodDocument period, string path)
    {
        var from = Date(period.From, path + ".from");
        var to = Date(period.To, path + ".to");
        if (from == NoDate || to == NoDate) return new(NoDate, NoDate);
        if (from <= to) return new(from, to);
        Report(
            path + ".to", $"\"{period.To}\" is before \"{period.From}\"; expected a period that ends after it begins");
        return new(NoDate, NoDate);
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

    /// <summary>The number that some digits write, or -1 where another character stands among them.</summary>
    private static int Digits(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return -1;
            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
