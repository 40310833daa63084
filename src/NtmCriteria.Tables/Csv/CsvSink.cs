using CsvHelper;

namespace NtmCriteria.Tables;

/// <summary>Writes a table as CSV; a text that a spreadsheet would run has a mark in front, which reading takes off again.</summary>
internal sealed class CsvSink : RowSink
{
    private readonly CsvWriter csv;

    public CsvSink(Stream output, NumberStyle numbers)
        : base(numbers) => csv = CsvWriter.Create(
            output,
            new CsvWriterOptions
            {
                NewLine = "\n",
                Separator = numbers == NumberStyle.Vietnamese ? ';' : ',',
                WriteByteOrderMark = numbers == NumberStyle.Vietnamese,
            },
            leaveOpen: true);

    public override void Text(string? text) => csv.WriteField(Formulas.Neutralise(text ?? ""));

    public override void Number(decimal number) => csv.WriteField(Written(number));

    public override void EndRow() => csv.EndRecord();

    public override void Finish() => csv.Dispose();

    public override void Dispose() => csv.Dispose();
}
