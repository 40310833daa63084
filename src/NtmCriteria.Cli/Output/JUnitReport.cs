using System.Globalization;
using System.Text;
using System.Xml;

namespace NtmCriteria.Cli;

/// <summary>
/// Results as JUnit XML, for servers that show test results. Nothing is measured: the same results give the same bytes.
/// </summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings Readable =
        new() { Encoding = Host.Utf8, Indent = true, NewLineChars = "\n", CloseOutput = false };

    public static void Write(Stream stream, IReadOnlyList<JUnitSuite> suites)
    {
        using (var xml = XmlWriter.Create(stream, Readable))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, [.. suites.SelectMany(s => s.Cases)]);
            foreach (var suite in suites)
            {
                xml.WriteStartElement("testsuite");
                Attribute(xml, "name", suite.Name);
                Counts(xml, suite.Cases);
                foreach (var one in suite.Cases) Case(xml, one);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        stream.Write("\n"u8);
    }

    private static void Case(XmlWriter xml, JUnitCase one)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", one.Class);
        Attribute(xml, "name", one.Name);
        if (one.Place is var (file, line))
        {
            Attribute(xml, "file", file);
            Attribute(xml, "line", Number(line));
        }

        Attribute(xml, "time", "0");
        if (one.Failure is var (type, message, text))
        {
            xml.WriteStartElement("failure");
            Attribute(xml, "message", message);
            Attribute(xml, "type", type);
            xml.WriteString(Sound(text));
            xml.WriteEndElement();
        }

        if (one.Skipped is { } why)
        {
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", why);
            xml.WriteEndElement();
        }

        if (one.Output is { } output) xml.WriteElementString("system-out", Sound(output));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<JUnitCase> cases)
    {
        Attribute(xml, "tests", Number(cases.Count));
        Attribute(xml, "failures", Number(cases.Count(c => c.Failure is not null)));
        Attribute(xml, "errors", "0");
        Attribute(xml, "skipped", Number(cases.Count(c => c.Skipped is not null)));
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Sound(value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the characters that no XML can hold: a text of a broken document may have them.</summary>
    private static string Sound(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) sound.Append(text, i++, 2);
            else sound.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return sound.ToString();
    }
}
