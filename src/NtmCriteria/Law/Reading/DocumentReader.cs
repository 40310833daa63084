using System.Globalization;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Reads one JSON document strictly, and collects what is wrong with its meaning.</summary>
/// <param name="name">The document's name for messages.</param>
/// <param name="json">Its bytes, UTF-8.</param>
/// <param name="options">How it is written, where that is not for the library to say; null: strictly.</param>
internal sealed class DocumentReader(string name, ReadOnlyMemory<byte> json, System.Text.Json.JsonReaderOptions? options = null)
{
    /// <summary>What stands for a date that could not be read.</summary>
    public static readonly LocalDate NoDate = LocalDate.MaxIsoValue;

    /// <summary>What stands for days that could not be read.</summary>
    public static readonly DateInterval NoDays = new(NoDate, NoDate);

    // Nobody reads more; a document made to fail everywhere must not fill the memory with messages.
    private const int MaxProblems = 1_000;

    private readonly List<(string Path, string Code, LocalText Message)> problems = [];
    private readonly ReadOnlyMemory<byte> bytes = json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
    private JsonEntry? root;
    private LineIndex? lines;

    public string Name => name;

    /// <summary>The whole document.</summary>
    /// <exception cref="RuleDocumentException">It is no sound JSON.</exception>
    public JsonEntry Root => root ??= JsonTree.Read(name, bytes.Span, options);

    /// <summary>How much was reported.</summary>
    public int Problems => problems.Count;

    /// <summary>The kind that the document gives itself, or null.</summary>
    public string? Schema() =>
        Root.Kind == JsonKind.Object && Root.Find("schema") is { Kind: JsonKind.Text } schema ? schema.Text : null;

    /// <summary>A reader of the same document that has found nothing yet.</summary>
    public DocumentReader Again() => new(name, json, options) { root = Root, lines = lines };

    /// <summary>Reads the document. What is wrong with its meaning is reported: see <see cref="Finish"/>.</summary>
    /// <exception cref="RuleDocumentException">The first place of another structure.</exception>
    public T Read<T>(Shape<T> shape) => shape.Read(this, Root);

    /// <summary>An exception for one entry whose structure is wrong: nothing after it can be read.</summary>
    /// <param name="at">The entry.</param>
    /// <param name="expected">The problem text of what was expected.</param>
    public RuleDocumentException Wrong(JsonEntry at, string expected) =>
        Problem(at, ProblemCode.Structure, "wrongValue", ("given", at), ("expected", ProblemTexts.All[expected]));

    /// <summary>An exception for one entry.</summary>
    public RuleDocumentException Problem(
        JsonEntry at, string code, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var (line, column) = Place(at);
        return RuleProblem.One(name, line, column, at.Path, code, ProblemTexts.Fill(text, values));
    }

    /// <summary>Line and column of an entry, from 1.</summary>
    public (int Line, int Column) Place(JsonEntry at) => (lines ??= new(bytes.Span)).At(bytes.Span, at.Offset);

    public void Report(JsonEntry at, string code, string text, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Report(at.Path, code, text, values);

    public void Report(string path, string code, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (problems.Count < MaxProblems) problems.Add((path, code, ProblemTexts.Fill(text, values)));
    }

    /// <summary>Reports a problem where something does not hold; its text is built only then.</summary>
    public void Require(
        bool holds, string path, string code, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!holds) Report(path, code, text, values);
    }

    /// <summary>Throws if anything was reported.</summary>
    /// <exception cref="RuleDocumentException">Everything that was reported, in the order of the document.</exception>
    public void Finish()
    {
        if (problems.Count == 0) return;
        throw new RuleDocumentException(
            [.. problems.Select(p =>
                {
                    var (line, column) = Place(Root.Nearest(p.Path));
                    return RuleProblem.At(name, line, column, p.Path, p.Code, p.Message);
                })
                .OrderBy(p => p.Line)]);
    }

    /// <summary>A day that exists, or <see cref="NoDate"/> once it is reported.</summary>
    public LocalDate Date(JsonEntry entry)
    {
        var text = EntryValues.Text(this, entry);
        if (TryDate(text, out var date)) return date;
        Report(entry, ProblemCode.Date, "noDate", ("given", entry));
        return NoDate;
    }

    public static bool TryDate(string text, out LocalDate date)
    {
        date = NoDate;
        if (text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Digits(text, 0, 4) is >= 1900 and < 2200 and var year && Digits(text, 5, 2) is >= 1 and <= 12 and var month
            && Digits(text, 8, 2) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month))
            date = new(year, month, day);
        return date != NoDate;
    }

    /// <summary>Whether days begin on the day after others; also where either could not be read.</summary>
    public static bool Follows(DateInterval before, DateInterval next) =>
        before.End == NoDate || next.Start == NoDate || next.Start == before.End.PlusDays(1);

    /// <summary>Whether a day comes after another; also where either could not be read.</summary>
    public static bool IsAfter(LocalDate day, LocalDate before) => day == NoDate || before == NoDate || day > before;

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
