using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Households as a workbook of one sheet.</summary>
internal sealed class HouseholdSheet : IHouseholdWriter
{
    private static readonly double[] Widths = [16, 26, 15, 24, 13, 13, 44, 14];

    private readonly WorkbookWriter workbook;
    private readonly SheetWriter body;
    private readonly Words words;
    private readonly Language language;
    private readonly DataState data;
    private readonly int header;
    private readonly int mostRows;

    /// <param name="stream">Takes the workbook.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="mostRows">As many rows as a sheet holds.</param>
    public HouseholdSheet(Stream stream, PovertyRequest request, int mostRows = CellAddress.MostRows)
    {
        this.mostRows = mostRows;
        (language, data) = (request.Language, request.Data);
        words = new(language);
        workbook = new(stream);
        body = workbook.Begin(widths: Widths);
        body.Line(Look.Note, $"{words.Pick("Chuẩn", "Standard")}: {request.Standard}");
        body.Line(
            Look.Heading, words.Pick("Hộ", "Household"), words.Pick("Xã", "Commune"), words.Pick("Loại hộ", "Class"),
            words.Pick("Có thể là", "Possible classes"), words.Pick("Thiếu hụt ít nhất", "Least deprivations"),
            words.Pick("Thiếu hụt nhiều nhất", "Most deprivations"), words.Pick("Vì sao chưa xác định", "Why it is open"),
            words.Pick("Bằng chứng", "Evidence"));
        header = body.Row;
    }

    public void Write(Classification result)
    {
        // A second sheet would be overlooked: its filter and its sums would be of some households only.
        if (body.Row == mostRows)
            throw Stop.BadInput(string.Create(
                CultureInfo.InvariantCulture,
                $"a sheet holds {mostRows - header} households below its header, and the table has more; expected --format csv, which holds any number"));
        body.BeginRow();
        body.Text(result.Household.Id, Look.Code);
        body.Text(result.Household.Commune, Look.Code);
        body.Text(result.Class is { } one ? PovertyWording.Of(one, language) : words.Pick("chưa xác định", "undetermined"), Look.Cell);
        body.Text(PovertyWording.Of(result.Possible, language), Look.Cell);
        body.Number(result.LeastDeprivations, Look.Cell);
        body.Number(result.MostDeprivations, Look.Cell);
        body.Text(PovertyWording.Of(result.Reasons, language), Look.Long);
        body.Text(words.Of(result.Evidence), Look.Cell);
        body.EndRow();
    }

    public void Finish(PovertyTable counted)
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
                Footer = ("", DataLine.Of(data, words)),
            },
            null, body);
        workbook.Finish();
    }

    public void Dispose()
    {
        body.Dispose();
        workbook.Dispose();
    }
}
