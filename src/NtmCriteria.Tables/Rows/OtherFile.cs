using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Tells files that are no table from tables of text, whatever they are called, and says the way out.</summary>
internal static class OtherFile
{
    /// <summary>Whether the file is an XML Spreadsheet 2003.</summary>
    public static bool IsXmlSpreadsheet(ReadOnlySpan<byte> first)
    {
        var text = Beginning(first);
        return text.StartsWith('<') && text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
            || (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && text.Contains("progid=\"Excel.Sheet\"", StringComparison.Ordinal));
    }

    /// <summary>Whether the file is a web page.</summary>
    public static bool IsWebPage(ReadOnlySpan<byte> first)
    {
        var text = Beginning(first);
        return text.StartsWith('<') && !IsXmlSpreadsheet(first)
            && WebWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] WebWords = ["<html", "<!doctype html", "<table", "<head", "<meta", "<style", "<body", "<div"];

    /// <summary>Why the file is no table of text, or null.</summary>
    /// <param name="first">Its first bytes.</param>
    public static LocalText? Explain(ReadOnlySpan<byte> first)
    {
        if (first.StartsWith("%PDF"u8)) return TableTexts.Fill("isPdf");
        if (first.StartsWith("{\\rtf"u8)) return TableTexts.Fill("isRtf");
        if (first.StartsWith("PAR1"u8)) return TableTexts.Fill("isParquet");
        if (first.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || first.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) || first.StartsWith("Rar!"u8))
            return TableTexts.Fill("isArchive");
        if (first.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return TableTexts.Fill("isPicture");
        var text = Beginning(first);
        if (text.StartsWith("ID;P", StringComparison.Ordinal)) return TableTexts.Fill("isSylk");
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)) return TableTexts.Fill("isWebArchive");
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return TableTexts.Fill("isXml");
        return text.StartsWith('{') || text.StartsWith("[{", StringComparison.Ordinal) ? TableTexts.Fill("isJson") : null;
    }

    private static string Beginning(ReadOnlySpan<byte> first)
    {
        var text = first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(first)
            : first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(first) : Encoding.UTF8.GetString(first);
        return text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }
}
