using System.Globalization;
using System.Text;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>Letters of cells, one after another; a row is read without a string for each cell.</summary>
internal sealed class CellText
{
    /// <summary>More letters than any row of a table has.</summary>
    public const int Most = 1 << 20;

    private char[] letters = new char[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => letters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void CutTo(int length) => Length = length;

    public ReadOnlySpan<char> Slice(int start, int length) => letters.AsSpan(start, length);

    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void AddUtf8(ReadOnlySpan<byte> text) => Length += Encoding.UTF8.GetChars(text, Room(text.Length));

    /// <summary>The text of the current element and nothing of its children; the reader is left on its end.</summary>
    public void AddContent(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (PartXml.Step(xml) && xml.Depth > depth)
        {
            // Plain text is no longer than the stream lets through between two tags.
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace) Add(PartXml.Text(xml));
            if (xml.NodeType != XmlNodeType.CDATA) continue;
            // In chunks: this kind of text may hold any number of brackets, and be longer than anybody wants to hold.
            int read;
            do
            {
                var room = Room(256);
                read = PartXml.Text(xml, letters, Length, room.Length);
                Length += read;
            }
            while (read > 0);
        }
    }

    /// <summary>A text in one piece or in several with looks of their own; the reading aids above it are left out.</summary>
    public void AddRichText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var start = Length;
        var depth = xml.Depth;
        while (PartXml.Step(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") PartXml.Pass(xml);
            else if (xml.LocalName == "t") AddContent(xml);
        }

        Unescape(start);
    }

    /// <summary>Control characters stand in a workbook as _x000D_.</summary>
    public void Unescape(int start)
    {
        var read = letters.AsSpan(start, Length - start).IndexOf("_x");
        if (read < 0) return;
        read += start;
        var written = read;
        while (read < Length)
        {
            if (letters[read] == '_' && Length - read >= 7 && letters[read + 1] == 'x' && letters[read + 6] == '_'
                && ushort.TryParse(letters.AsSpan(read + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                letters[written++] = (char)code;
                read += 7;
            }
            else letters[written++] = letters[read++];
        }

        Length = written;
    }

    private Span<char> Room(int count)
    {
        if (Length + count > Most)
            throw new BrokenTableException(TableTexts.Fill("rowTooLong"));
        if (Length + count > letters.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, Length + count));
        return letters.AsSpan(Length);
    }
}
