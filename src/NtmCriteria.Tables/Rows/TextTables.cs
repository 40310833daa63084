using System.Diagnostics.CodeAnalysis;

namespace NtmCriteria.Tables;

/// <summary>Reads any table as rows of texts, as the tables of communes are read: CSV, or a sheet of a workbook.</summary>
public static class TextTables
{
    /// <summary>The rows from the header on, one at a time. Of a workbook the first sheet with a known header is read.</summary>
    /// <param name="input">The table from its beginning; it stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="isColumn">Whether a column may have this name: so the header is told from the titles above it.</param>
    /// <param name="what">What stands in a row, for messages.</param>
    /// <returns>The rows; the last one names the problem where the rest of the table cannot be told apart.</returns>
    /// <exception cref="TableException">It is no table.</exception>
    public static IEnumerable<TextRow> Read(Stream input, string file, Func<string, bool> isColumn, string what = "record")
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(isColumn);
        RowSource source;
        try
        {
            source = RowSources.Open(input, file, null, ignoreUnnamed: false, new(isColumn, isColumn), what);
        }
        catch (BrokenTableException broken)
        {
            throw new TableException([broken.Problem(file)]);
        }

        return Rows(source);
    }

    private static IEnumerable<TextRow> Rows(RowSource source)
    {
        using (source)
        {
            TextRow? row;
            while (Next(source, out row)) yield return row;
            if (row is not null) yield return row;
        }
    }

    /// <summary>Whether there is a row and the table goes on after it; the row is also the problem that ends a table.</summary>
    private static bool Next(RowSource source, [NotNullWhen(true)] out TextRow? row)
    {
        row = null;
        try
        {
            if (!source.Next()) return false;
        }
        catch (BrokenTableException endless)
        {
            row = new(endless.Problem(source.File));
            return false;
        }

        row = new(source);
        return true;
    }
}
