using System.Globalization;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>Addresses of cells as spreadsheets write them: F12 is column 6 of row 12, both from 1.</summary>
internal static class CellAddress
{
    public const int MostColumns = 16_384;
    public const int MostRows = 1_048_576;

    /// <summary>The letters of a column.</summary>
    public static string Column(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters[--at] = (char)('A' + ((rest - 1) % 26));
        return letters[at..].ToString();
    }

    public static string Write(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>Sheet and cell, as <c>Sheet1!F12</c> or <c>'Số liệu'!F12</c>.</summary>
    public static string Write(string sheet, int column, int row)
    {
        var plain = sheet.Length > 0 && sheet.All(c => char.IsLetterOrDigit(c) || c == '_');
        return $"{(plain ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'")}!{Write(column, row)}";
    }

    public static bool TryParse(ReadOnlySpan<char> address, out int column, out int row)
    {
        column = row = 0;
        var at = 0;
        for (; at < address.Length && char.IsAsciiLetter(address[at]); at++)
        {
            column = (column * 26) + (address[at] & 31);
            if (column > MostColumns) return false;
        }

        return at > 0 && int.TryParse(address[at..], NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row is > 0 and <= MostRows;
    }
}
