using System.Text;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>
/// The texts that the cells of a workbook point at, kept as UTF-8 in large blocks: a million names take little more than
/// their letters.
/// </summary>
internal sealed class SharedText
{
    private const int BlockBits = 20;
    private const int BlockSize = 1 << BlockBits;
    private const int MostBlocks = 256;

    private readonly List<byte[]> blocks = [];
    private readonly List<(int At, int Length)> places = [];
    private int used = BlockSize;

    public int Count => places.Count;

    public static SharedText Read(Stream? part)
    {
        var texts = new SharedText();
        if (part is null) return texts;
        var letters = new CellText();
        using var xml = PartXml.Open(part);
        while (PartXml.Step(xml))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            letters.Clear();
            letters.AddRichText(xml);
            texts.Add(letters.Span);
        }

        return texts;
    }

    /// <summary>Appends a text; false where there is none of that number.</summary>
    public bool CopyTo(int index, CellText target)
    {
        if ((uint)index >= (uint)places.Count) return false;
        var (at, length) = places[index];
        target.AddUtf8(blocks[at >> BlockBits].AsSpan(at & (BlockSize - 1), length));
        return true;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        if (length > BlockSize) throw new BrokenTableException(TableTexts.Fill("textTooLong"));
        if (used + length > BlockSize)
        {
            if (blocks.Count == MostBlocks)
                throw new BrokenTableException(TableTexts.Fill("tooMuchText"));
            blocks.Add(new byte[BlockSize]);
            used = 0;
        }

        var at = ((blocks.Count - 1) << BlockBits) + used;
        used += Encoding.UTF8.GetBytes(text, blocks[^1].AsSpan(used));
        places.Add((at, length));
    }
}
