using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>
/// Takes the cells of a table, one row at a time, whatever the file becomes: what is written does not depend on where it
/// goes. The counterpart of <see cref="RowSource"/>.
/// </summary>
/// <param name="numbers">How numbers in texts are written.</param>
internal abstract class RowSink(NumberStyle numbers) : IDisposable
{
    /// <summary>A sink whose header row is written.</summary>
    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="headers">The names of its columns.</param>
    /// <param name="sheet">The name of its sheet where the options give none.</param>
    /// <exception cref="ArgumentException">The sheet cannot have this name.</exception>
    public static RowSink Open(Stream output, TableWriterOptions options, IReadOnlyList<string> headers, string sheet)
    {
        RowSink sink = options.Format == TableFormat.Xlsx
            ? new XlsxSink(output, options.Sheet ?? sheet, options.Numbers)
            : new CsvSink(output, options.Numbers);
        foreach (var header in headers) sink.Text(header);
        sink.EndRow();
        return sink;
    }

    /// <summary>A cell of text; null leaves it empty.</summary>
    public abstract void Text(string? text);

    public abstract void Number(decimal number);

    public abstract void EndRow();

    /// <summary>Completes the table.</summary>
    public abstract void Finish();

    public abstract void Dispose();

    /// <summary>A cell with what was observed; null leaves it empty.</summary>
    public void Observed(Observation? observation)
    {
        if (observation is Measured { Value: var value }) Number(value);
        else Text(observation is null or not Bounded || numbers == NumberStyle.Invariant ? observation?.ToCell() : WithComma(observation.ToCell()));
    }

    /// <summary>A number as text in the style of the table.</summary>
    protected string Written(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return numbers == NumberStyle.Invariant ? text : WithComma(text);
    }

    /// <summary>Points become commas, but not the two between the ends of a limit.</summary>
    private static string WithComma(string text) =>
        string.Join("..", text.Split("..").Select(end => end.Replace('.', ',')));
}
