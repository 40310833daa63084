using System.Globalization;
using System.Text;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>What the writers of a workbook's parts share.</summary>
internal static class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>More letters than a cell may hold.</summary>
    public const int LongestText = 32_767;

    public static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Rows without a root around them.</summary>
    public static readonly XmlWriterSettings Fragment = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        ConformanceLevel = ConformanceLevel.Fragment,
    };

    public static void Empty(XmlWriter xml, string name, params ReadOnlySpan<string> attributes)
    {
        xml.WriteStartElement(name, Main);
        for (var i = 0; i < attributes.Length; i += 2) xml.WriteAttributeString(attributes[i], attributes[i + 1]);
        xml.WriteEndElement();
    }

    /// <summary>
    /// A text as XML can hold it: control characters as _x0007_, and what already looks like that escaped too; half
    /// characters become U+FFFD; what no cell can hold is cut off with an ellipsis.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.Length > LongestText) text = text[..(LongestText - 1)] + "…";
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = (text[i] is >= ' ' or '\n' or '\t') && !char.IsSurrogate(text[i]) && text[i] < '\uFFFE' && text[i] != '_';
        if (clean) return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && text.AsSpan(i + 2, 4).IndexOfAnyExcept(Hex) < 0)
                escaped.Append("_x005F_");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c >= '\uFFFE') escaped.Append('\uFFFD');
            else if (c < ' ' && c is not ('\n' or '\t')) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create("0123456789ABCDEFabcdef");
}
