using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Writes rates of poverty and the official forms as Excel workbooks.</summary>
public static class PovertyWorkbook
{
    /// <summary>Writes counts and rates by group, and their total, as one sheet.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="counted">The counts.</param>
    /// <param name="standard">The standard that classified the households.</param>
    /// <param name="language">The language of headings.</param>
    public static void WriteRates(Stream output, PovertyTable counted, PovertyStandard standard, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(standard);
        var words = new ResultWords(language);
        var places = RateColumns.HasPlaces(counted);
        var total = new PovertyLine(words.Pick("tổng", "total"), counted.Total);
        var sheet = new ListingSheet(
            words.Pick("Kết quả", "results"),
            [(words.Pick("chuẩn", "standard"), standard.Id), (words.Pick("ngày áp dụng", "as of"), words.Day(standard.AsOf)), .. counted.UnlikelyIncomes.Find(language).Select(f => (words.Pick("lưu ý", "note"), f.ToString()))],
            [.. RateColumns.List(words, places).Select(c => c.Heading)], [.. counted.Lines.Append(total).Select(l => RateColumns.Cells(l, places))])
        {
            NumbersFrom = RateColumns.NumbersFrom(places),
        };
        ListingWorkbook.Write(output, [sheet], DataLine.Write(standard, words));
    }

    /// <summary>Writes forms, one a sheet: above each its title, the standard, and what does not close in it.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="standard">The standard that classified the households.</param>
    /// <param name="earlier">The standard of the year before, where the forms compare with it; otherwise null.</param>
    /// <param name="language">The language of titles and headings.</param>
    public static void WriteForms(
        Stream output, IEnumerable<ReportForm> forms, PovertyStandard standard, PovertyStandard? earlier = null,
        Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(standard);
        ListingWorkbook.Write(
            output, forms.Select(form => Sheet(form, standard, language)), DataLine.Write(DataState.Of(standard, earlier), new(language)));
    }

    private static ListingSheet Sheet(ReportForm form, PovertyStandard standard, Language language)
    {
        var words = new ResultWords(language);
        return new(
            form.Number,
            [
                (words.Pick("Biểu", "Form"), $"{form.Number} {form.Title.In(language)}"),
                (words.Pick("Chuẩn", "Standard"), standard.ToString()),
                .. form.Check(language).Select(finding => (words.Pick("Không khớp", "Does not close"), finding.ToString())),
                .. form.UnlikelyIncomes.Find(language).Select(finding => (words.Pick("Lưu ý", "Note"), finding.ToString())),
            ],
            ["", .. form.Columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number} {c.Label.In(language)}"))],
            [
                .. form.Lines.Select(line => (string[])
                [
                    line.Label.In(language),
                    .. form.Columns.Select((column, c) => line.Values[c] is { } value
                        ? Printed(value, column).ToString(CultureInfo.InvariantCulture) : ""),
                ]),
            ])
        {
            NumbersFrom = 1,
        };
    }

    /// <summary>A share in percent with two decimals, or a count.</summary>
    private static decimal Printed(Fraction value, FormColumn column) => column.IsShare ? (value * 100).Round(2) : value.Round(0);
}
