using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Reads the code of a commune as people and spreadsheets leave it.</summary>
internal static class CodeCell
{
    private const int Digits = 5;

    /// <summary>The code: without the marks that keep a spreadsheet from dropping zeros, and with the zeros where it did.</summary>
    /// <param name="text">The cell, cleaned.</param>
    /// <param name="restored">Whether zeros were put back.</param>
    /// <remarks>
    /// The Statistics Office gives communes codes of five digits. Four digits are such a code without its zero; fewer may be
    /// a number of somebody's own and stay.
    /// </remarks>
    public static string Read(string text, out bool restored)
    {
        restored = false;
        text = Plain(text);
        if (text.Length != Digits - 1 || !IsDigits(text)) return text;
        restored = true;
        return "0" + text;
    }

    /// <summary>Any code: without the marks that keep a spreadsheet from dropping zeros.</summary>
    /// <param name="text">The cell, cleaned.</param>
    public static string Plain(string text)
    {
        text = TextCell.Unwrap(text);
        return text.EndsWith(".0", StringComparison.Ordinal) && IsDigits(text.AsSpan(0, text.Length - 2)) ? text[..^2] : text;
    }

    /// <summary>Whether a spreadsheet wrote a long number as a power of ten, so that its digits are lost: 1.40E+11.</summary>
    /// <param name="text">The cell, cleaned.</param>
    public static bool IsShortened(ReadOnlySpan<char> text)
    {
        var power = text.IndexOf("E+", StringComparison.Ordinal);
        if (power < 1 || !IsDigits(text[(power + 2)..])) return false;
        var front = text[..power];
        var point = front.IndexOfAny('.', ',');
        return point < 0 ? IsDigits(front) : IsDigits(front[..point]) && IsDigits(front[(point + 1)..]);
    }

    /// <summary>The end of a message on such a cell: the way out; nothing for any other cell.</summary>
    public static LocalText? Hint(string text) => IsShortened(text) ? TableTexts.Fill("spreadsheetShortened") : null;

    public static LocalText Message(string first, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} mã xã chỉ có bốn chữ số, như '{first}', được hiểu là mã năm chữ số mất số 0 ở đầu ('0{first}')"),
        string.Create(CultureInfo.InvariantCulture, $"{count} code{(count == 1 ? "" : "s")} of four digits, such as '{first}', {(count == 1 ? "was" : "were")} read as of five, without the zero in front ('0{first}')"));

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
