using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Writes classified households as an Excel workbook of one sheet.</summary>
/// <remarks>Rows are held back compressed until the workbook is finished, so memory does not grow with them.</remarks>
public sealed class HouseholdWorkbook : IDisposable
{
    private static readonly double[] Widths = [16, 26, 15, 24, 13, 13, 44, 14, 44];

    private readonly WorkbookWriter workbook;
    private readonly SheetWriter body;
    private readonly ResultWords words;
    private readonly Language language;
    private readonly DataState data;
    private readonly int header;
    private readonly int mostRows;

    /// <summary>A workbook that is empty so far.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="standard">The standard that classified the households: the workbook names it.</param>
    /// <param name="language">The language of headings and words.</param>
    public HouseholdWorkbook(Stream output, PovertyStandard standard, Language language = Language.Vietnamese)
        : this(output, standard, language, CellAddress.MostRows)
    {
    }

    internal HouseholdWorkbook(Stream output, PovertyStandard standard, Language language, int mostRows)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(standard);
        (this.mostRows, this.language, data) = (mostRows, language, standard);
        words = new(language);
        workbook = new(output);
        body = workbook.Begin(widths: Widths);
        body.Line(Look.Note, $"{words.Pick("Chuẩn", "Standard")}: {standard}");
        body.Line(
            Look.Heading, words.Pick("Hộ", "Household"), words.Pick("Xã", "Commune"), words.Pick("Loại hộ", "Class"),
            words.Pick("Có thể là", "Possible classes"), words.Pick("Thiếu hụt ít nhất", "Least deprivations"),
            words.Pick("Thiếu hụt nhiều nhất", "Most deprivations"), words.Pick("Vì sao chưa xác định", "Why it is open"),
            words.Pick("Bằng chứng", "Evidence"), words.Pick("Lưu ý", "Remarks"));
        header = body.Row;
    }

    /// <summary>Adds a household.</summary>
    /// <param name="result">What the standard says of it.</param>
    /// <exception cref="TableWriteException">The sheet is full.</exception>
    public void Write(Classification result)
    {
        ArgumentNullException.ThrowIfNull(result);
        // A second sheet would be overlooked: its filter and its sums would be of some households only.
        if (body.Row == mostRows)
            throw new TableWriteException(string.Create(
                CultureInfo.InvariantCulture,
                $"a sheet holds {mostRows - header} households below its header, and there are more; expected fewer, or CSV, which holds any number"));
        body.BeginRow();
        body.Text(result.Household.Id, Look.Code);
        body.Text(result.Household.Commune, Look.Code);
        body.Text(result.Class.In(language), Look.Cell);
        body.Text(result.Possible.In(language), Look.Cell);
        body.Number(result.LeastDeprivations, Look.Cell);
        body.Number(result.MostDeprivations, Look.Cell);
        body.Text(result.Reasons.In(language), Look.Long);
        body.Text(words.Describe(result.Evidence), Look.Cell);
        body.Text(string.Join(' ', result.Remarks(language)), Look.Long);
        body.EndRow();
    }

    /// <summary>Completes the workbook; nothing is written after it.</summary>
    public void Finish()
    {
        workbook.Add(
            new()
            {
                Name = words.Pick("Hộ", "Households"),
                Widths = Widths,
                HeaderRow = header,
                FrozenColumns = 1,
                Filter = true,
                LastRow = body.Row,
                Footer = ("", DataLine.Write(data, words)),
            },
            null, body);
        workbook.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        body.Dispose();
        workbook.Dispose();
    }
}
