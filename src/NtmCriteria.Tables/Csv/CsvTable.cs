using System.Diagnostics.CodeAnalysis;

namespace NtmCriteria.Tables;

/// <summary>Reads any CSV table as rows of texts, as the tables of communes are read: its encoding, its separator, its quotes.</summary>
public static class CsvTable
{
    /// <summary>The rows from the header on, one at a time.</summary>
    /// <param name="input">The table in UTF-8; it stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="what">What stands in a row, for messages.</param>
    /// <returns>The rows; the last one names the problem where the rest of the table cannot be told apart.</returns>
    public static IEnumerable<CsvRow> Read(Stream input, string file, string what = "record")
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        return Rows(input, file, what);
    }

    private static IEnumerable<CsvRow> Rows(Stream input, string file, string what)
    {
        using var source = CsvSource.Open(input, file, what);
        CsvRow? row;
        while (Next(source, out row)) yield return row;
        if (row is not null) yield return row;
    }

    /// <summary>Whether there is a row and the table goes on after it; the row is also the problem that ends a table.</summary>
    private static bool Next(RowSource source, [NotNullWhen(true)] out CsvRow? row)
    {
        row = null;
        try
        {
            if (!source.Next()) return false;
        }
        catch (BrokenTableException endless)
        {
            row = new(endless.Line, [], endless.Problem(source.File));
            return false;
        }

        row = source.Fault is { } fault
            ? new(source.Line, [], source.Problem(null, null, null, fault))
            : new(source.Line, source.Fields(), null);
        return true;
    }
}
