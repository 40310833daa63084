using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>Reads the XML of a part forward only, without documents in memory and without anything from outside.</summary>
internal static class PartXml
{
    // Nothing in a workbook nests deeper than a dozen levels.
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        // Some programs write control characters; what they mean is judged where the cell is read.
        CheckCharacters = false,
        CloseInput = true,
    };

    /// <exception cref="BrokenTableException">The part does not begin as XML.</exception>
    public static XmlReader Open(Stream part) => Parse(part, static part => XmlReader.Create(part, Settings));

    /// <exception cref="BrokenTableException">The part is no XML from here on.</exception>
    public static bool Step(XmlReader xml)
    {
        if (!Parse(xml, static xml => xml.Read())) return false;
        if (xml.Depth > Deepest) throw new BrokenTableException(TableTexts.Fill("tooDeep"));
        return true;
    }

    /// <summary>The rest of the current text, which the reader may not have looked at yet.</summary>
    /// <exception cref="BrokenTableException">The part is no XML from here on.</exception>
    public static string Text(XmlReader xml) => Parse(xml, static xml => xml.Value);

    /// <summary>The next letters of the current text, as many as there is room for; 0 at its end.</summary>
    /// <exception cref="BrokenTableException">The part is no XML from here on.</exception>
    public static int Text(XmlReader xml, char[] letters, int at, int room) =>
        Parse((xml, letters, at, room), static from => from.xml.ReadValueChunk(from.letters, from.at, from.room));

    /// <summary>Moves past the current element, onto its end.</summary>
    public static void Pass(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Step(xml) && xml.Depth > depth)
        {
            // Nothing in it is wanted.
        }
    }

    /// <summary>The elements of a name inside the root, in order; the reader stands on each.</summary>
    public static IEnumerable<XmlReader> Elements(Stream part, string name)
    {
        using var xml = Open(part);
        while (Step(xml))
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
                yield return xml;
    }

    /// <summary>Every call that parses foreign bytes: only what the parser documents of them is damage, all else is a fault.</summary>
    private static TResult Parse<TFrom, TResult>(TFrom from, Func<TFrom, TResult> call)
    {
        try
        {
            return call(from);
        }
        catch (XmlException refusal)
        {
            throw BrokenTableException.Damaged(refusal);
        }
    }
}
