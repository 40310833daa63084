using System.Globalization;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>How a table was understood, as tables that people and programs read.</summary>
internal sealed class LookListing(TableLook look, Language language)
{
    private readonly Words words = new(language);

    public int Publish(Format format, string? file, Host host, RuleBook rules) => Columns(format).Publish(format, file, host, rules);

    private Listing Columns(Format format)
    {
        var listing = new Listing("ntm-look/1", "columns",
        [
            ("header", Pick("Tiêu đề", "Header")), ("use", Pick("Hiểu là", "Taken for")), ("meaning", Pick("Nghĩa", "Meaning")),
            ("words", Pick("Chữ", "Words")), ("place", Pick("Cột", "Column")), ("filled", Pick("Có", "Filled")), ("empty", Pick("Trống", "Empty")),
            ("numbers", Pick("Số", "Numbers")), ("least", Pick("Nhỏ nhất", "Least")), ("greatest", Pick("Lớn nhất", "Greatest")),
        ])
        {
            Facts = [.. Facts()],
            Language = language,
            NumbersFrom = 4,
            // For people an empty table says nothing; programs find the same names always.
            Below = format == Format.Json || look.RowNotes.Length + look.Problems.Length + look.Doubts.Length > 0 ? Findings() : null,
        };
        foreach (var column in look.Columns)
            listing.Add(
                column.Header, column.Use, column.Meaning.In(language), string.Join(" | ", column.Words), Text(column.Place), Text(column.Filled),
                Text(column.Empty), Text(column.Numbers), Text(column.Least), Text(column.Greatest));
        return listing;
    }

    /// <summary>Rows that were left out, what was read otherwise than it stands, problems, and what should be looked at.</summary>
    private Listing Findings()
    {
        var listing = new Listing("ntm-look/1", "findings", Headings()) { Language = language };
        foreach (var note in look.RowNotes)
            listing.Add(note.Cell ?? Text(note.Line), Camel(note.Kind.ToString()), note.Column ?? "", note.Value ?? "", note.Message.In(language));
        foreach (var problem in look.Problems)
            listing.Add(problem.Cell ?? Text(problem.Line), "problem", problem.Column ?? "", problem.Value ?? "", problem.Text.In(language));
        foreach (var (line, problem) in look.Doubts)
            listing.Add(Text(line), problem.IsDoubt ? "unlikely" : Camel(problem.Code.ToString()), problem.Subject, problem.Given, problem.ToString(language));
        return listing;
    }

    private (string, string)[] Headings() =>
    [
        ("place", Pick("Dòng", "Line")), ("kind", Pick("Loại", "Kind")), ("column", Pick("Cột", "Column")), ("value", Pick("Giá trị", "Value")),
        ("message", Pick("Nội dung", "Message")),
    ];

    private IEnumerable<(string, string)> Facts()
    {
        yield return ("file", look.File);
        yield return ("of", look.Of);
        yield return ("kind", look.Kind);
        if (look.Encoding is { } encoding) yield return ("encoding", encoding);
        if (look.Letters is { Length: > 0 } letters) yield return ("letters", letters);
        if (look.Separator is { } separator) yield return ("separator", separator == "\t" ? "tab" : separator);
        if (look.Sheet is { } sheet) yield return ("sheet", sheet);
        yield return ("headerLine", Text(look.HeaderLine));
        yield return ("rows", Text(look.Rows));
        yield return ("badRows", Text(look.BadRows));
        yield return ("leftOut", Text(look.RowNotes.Count(n => n.Kind == TableNoteKind.LeftOut)));
        if (look.More > 0) yield return ("more", Text(look.More));
        for (var i = 0; i < look.Notes.Length; i++) yield return ($"note{(i == 0 ? "" : Text(i + 1))}", look.NotesIn(language)[i]);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private string Pick(string vi, string en) => words.Pick(vi, en);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
