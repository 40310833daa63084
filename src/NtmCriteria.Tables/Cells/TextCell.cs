namespace NtmCriteria.Tables;

/// <summary>Takes from a text the marks that keep a spreadsheet from changing it.</summary>
internal static class TextCell
{
    /// <summary>'06463 and ="06463" as 06463.</summary>
    public static string Unwrap(string text)
    {
        if (text.Length > 3 && text.StartsWith("=\"", StringComparison.Ordinal) && text[^1] == '"') return text[2..^1].Trim();
        return text.Length > 1 && text[0] is '\'' or '’' or '‘' && char.IsAsciiDigit(text[1]) ? text[1..].Trim() : text;
    }
}
