using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Reads one JSON document strictly, and collects what is wrong with its meaning.</summary>
/// <param name="name">The document's name for messages.</param>
/// <param name="json">Its bytes, UTF-8.</param>
internal sealed class DocumentReader(string name, ReadOnlyMemory<byte> json)
{
    /// <summary>What stands for a date that could not be read.</summary>
    public static readonly LocalDate NoDate = LocalDate.MaxIsoValue;

    // Nobody reads more; a document made to fail everywhere must not fill the memory with messages.
    private const int MaxProblems = 1_000;

    private readonly List<(string Path, string Code, LocalText Message)> problems = [];
    private readonly ReadOnlyMemory<byte> bytes = json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;
    private JsonEntry? root;
    private LineIndex? lines;

    public string Name => name;

    /// <summary>The whole document.</summary>
    /// <exception cref="RuleDocumentException">It is no sound JSON.</exception>
    public JsonEntry Root => root ??= JsonTree.Read(name, bytes.Span);

    /// <summary>Binds a small table through generated metadata, where no set of rules is at stake at start-up.</summary>
    /// <param name="shape">The shape that its entries must have; what has it can be bound.</param>
    /// <param name="type">The metadata of the type.</param>
    /// <exception cref="RuleDocumentException">It is no sound JSON, or not of this shape.</exception>
    public T Parse<T>(ObjectShape shape, JsonTypeInfo<T> type) where T : class
    {
        Of(shape);
        return JsonSerializer.Deserialize(bytes.Span, type)!;
    }

    /// <summary>The kind that the document gives itself, or null.</summary>
    public string? Schema() =>
        Root.Kind == JsonKind.Object && Root.Find("schema") is { Kind: JsonKind.Text } schema ? schema.Text : null;

    /// <summary>A reader of the same document that has found nothing yet.</summary>
    public DocumentReader Again() => new(name, json) { root = Root, lines = lines };

    /// <summary>The document's root, once it has a shape.</summary>
    /// <exception cref="RuleDocumentException">It has not; the exception names the first place.</exception>
    public JsonEntry Of(ObjectShape shape)
    {
        shape.Check(this, Root);
        return Root;
    }

    /// <summary>An exception for one entry whose shape is wrong: nothing after it can be read.</summary>
    public RuleDocumentException Wrong(JsonEntry at, string expected, string expectedVi) => Problem(
        at, ProblemCode.Structure, $"{at} stands here; expected {expected}",
        $"ở đây là {at.Vietnamese}; cần {expectedVi}");

    public RuleDocumentException Problem(JsonEntry at, string code, string message, string vietnamese)
    {
        var (line, column) = Place(at);
        return new([new(name, line, at.Path, message) { Code = code, Column = column, Text = new(vietnamese, message) }]);
    }

    /// <summary>Line and column of an entry, from 1.</summary>
    public (int Line, int Column) Place(JsonEntry at) => (lines ??= new(bytes.Span)).At(bytes.Span, at.Offset);

    public void Report(string path, string code, string message, string vietnamese)
    {
        if (problems.Count < MaxProblems) problems.Add((path, code, new(vietnamese, message)));
    }

    /// <summary>Reports a problem where something does not hold; its texts are built only then.</summary>
    public void Require(
        bool holds, string path, string code,
        [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(holds))] ref ProblemText message,
        [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(holds))] ref ProblemText vietnamese)
    {
        if (!holds) Report(path, code, message.ToString(), vietnamese.ToString());
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
                    return new RuleProblem(name, line, p.Path, p.Message.En) { Code = p.Code, Column = column, Text = p.Message };
                })
                .OrderBy(p => p.Line)]);
    }

    public LocalDate Date(string text, string path)
    {
        if (text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Digits(text, 0, 4) is >= 1900 and < 2200 and var year && Digits(text, 5, 2) is >= 1 and <= 12 and var month
            && Digits(text, 8, 2) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month))
            return new(year, month, day);
        Report(
            path, ProblemCode.Date, $"\"{text}\" is not a date; expected a day that exists, from 1900 to 2199, as 2022-03-08",
            $"\"{text}\" không phải ngày; cần một ngày có thật, từ 1900 đến 2199, như 2022-03-08");
        return NoDate;
    }

    public DateInterval Period(PeriodDocument period, string path)
    {
        var from = Date(period.From, path + ".from");
        var to = Date(period.To, path + ".to");
        if (from == NoDate || to == NoDate) return new(NoDate, NoDate);
        if (from <= to) return new(from, to);
        Report(
            path + ".to", ProblemCode.Date,
            $"\"{period.To}\" is before \"{period.From}\"; expected a period that ends after it begins",
            $"\"{period.To}\" trước \"{period.From}\"; cần một thời kỳ kết thúc sau khi bắt đầu");
        return new(NoDate, NoDate);
    }

    /// <summary>Whether a period begins on the day after another; also where that one could not be read.</summary>
    public static bool Follows(DateInterval before, DateInterval next) =>
        before.End == NoDate || next.Start == before.End.PlusDays(1);

    public UnitOfMeasure? Unit(string? id, string path)
    {
        if (id is null) return null;
        if (UnitOfMeasure.TryGet(id, out var unit)) return unit;
        var known = string.Join(", ", UnitOfMeasure.Ids);
        Report(
            path, ProblemCode.Unit, $"the unit \"{id}\" does not exist; expected one of {known}",
            $"không có đơn vị \"{id}\"; cần một trong {known}");
        return null;
    }

    public void Label(LocalText label, string path)
    {
        Require(
            !string.IsNullOrWhiteSpace(label.Vi), path + ".vi", ProblemCode.Label,
            $"the Vietnamese text is empty; expected a label", $"văn bản tiếng Việt để trống; cần một nhãn");
        Require(
            !string.IsNullOrWhiteSpace(label.En), path + ".en", ProblemCode.Label,
            $"the English text is empty; expected a label", $"văn bản tiếng Anh để trống; cần một nhãn");
        Require(
            label.Vi.IsNormalized(), path + ".vi", ProblemCode.Label,
            $"the Vietnamese text is not in NFC; expected composed letters",
            $"văn bản tiếng Việt không ở dạng NFC; cần chữ dựng sẵn");
    }

    /// <summary>The name of the document's kind must be the one that its reader knows.</summary>
    public void Schema(string given, string known, string path = "$.schema") => Require(
        given == known, path, ProblemCode.Kind, $"\"{given}\" is not known; expected \"{known}\"",
        $"không có loại \"{given}\"; cần \"{known}\"");

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
