using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>One of the official report forms, as data.</summary>
/// <remarks>Annex VII, forms 7.1 to 7.11, 1315/VBHN-BLĐTBXH.</remarks>
public sealed class ReportForm : IRendered
{
    /// <summary>A form, computed or filled by hand: either way its check sums are computed.</summary>
    /// <param name="number">The number, such as <c>7.2</c>.</param>
    /// <param name="title">The title.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ArgumentException">A line has not one value for each column.</exception>
    public ReportForm(
        string number, LocalText title, ImmutableArray<FormColumn> columns, ImmutableArray<FormLine> lines)
    {
        if (lines.Any(l => l.Values.Length != columns.Length))
            throw new ArgumentException("A line has not one value for each column.", nameof(lines));
        (Number, Title, Columns, Lines) = (number, title, columns, lines);
    }

    /// <summary>The number of the form.</summary>
    public string Number { get; }

    /// <summary>The title.</summary>
    public LocalText Title { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<FormColumn> Columns { get; }

    /// <summary>The lines.</summary>
    public ImmutableArray<FormLine> Lines { get; }

    /// <summary>How many of the incomes that the form rests on are hardly in VND per person per month.</summary>
    public UnlikelyIncomes UnlikelyIncomes { get; init; }

    /// <summary>What does not close.</summary>
    /// <param name="language">The language of the findings.</param>
    public ImmutableArray<Finding> Check(Language language = Language.English) => FormCheck.Check(this, language);

    /// <summary>The value of a line and a column by its number, or null.</summary>
    /// <param name="line">The index of the line.</param>
    /// <param name="column">The number of the column.</param>
    public Fraction? this[int line, int column]
    {
        get
        {
            for (var c = 0; c < Columns.Length; c++)
                if (Columns[c].Number == column)
                    return Lines[line].Values[c];
            return null;
        }
    }

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => Page(language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => Page(language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>The form as CSV: a header of column numbers and labels, numbers in the invariant culture.</summary>
    /// <param name="language">The language of the labels.</param>
    public string ToCsv(Language language)
    {
        var text = new StringBuilder("form,line");
        foreach (var column in Columns) text.Append(',').Append(Quoted($"{Text(column.Number)} {column.Label.In(language)}"));
        text.Append('\n');
        foreach (var line in Lines)
        {
            text.Append(Number).Append(',').Append(Quoted(line.Label.In(language)));
            for (var c = 0; c < Columns.Length; c++)
                text.Append(',').Append(Cell(line.Values[c], Columns[c], Language.English));
            text.Append('\n');
        }

        return text.ToString();
    }

    internal ReportForm With(UnlikelyIncomes incomes) => incomes.Any ? new(Number, Title, Columns, Lines) { UnlikelyIncomes = incomes } : this;

    /// <summary>Number and title.</summary>
    public override string ToString() => $"{Number} {Title.En}";

    private Rendition Page(Language language)
    {
        var page = new Rendition(language);
        page.Heading($"{Number} {Title.In(language)}", 3);
        var table = page.Table(
            ["", .. Columns.Select(c => new RenditionColumn($"{Text(c.Number)} {c.Label.In(language)}", IsNumber: true))]);
        foreach (var line in Lines)
            table.Row(
            [
                line.Label.In(language),
                .. line.Values.Select((value, c) => new RenditionCell(Cell(value, Columns[c], language))),
            ]);
        foreach (var finding in Check(language).Concat(UnlikelyIncomes.Find(language))) page.Quote(finding.ToString());
        return page;
    }

    private static string Cell(Fraction? value, FormColumn column, Language language) => value is not { } number ? ""
        : column.IsShare ? PovertyWording.Percent(number, language)
        : number.ToString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A cell that a spreadsheet would take for a formula is kept as text.
    private static string Quoted(string text) =>
        $"\"{Formulas.Neutralise(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
