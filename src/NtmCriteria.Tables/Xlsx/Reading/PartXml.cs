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

    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    public static bool Step(XmlReader xml)
    {
        if (!xml.Read()) return false;
        if (xml.Depth > Deepest) throw new BrokenTableException("the workbook nests its elements without end; expected a sound one");
        return true;
    }

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
}
