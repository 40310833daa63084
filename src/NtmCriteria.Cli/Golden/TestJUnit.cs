using System.Globalization;
using System.Text;
using System.Xml;
using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Cli;

/// <summary>The results as JUnit XML, one suite a document, for servers that show test results.</summary>
internal static class TestJUnit
{
    private static readonly XmlWriterSettings Settings =
        new() { Encoding = Host.Utf8, Indent = true, NewLineChars = "\n", CloseOutput = false };

    public static void Write(Stream stream, TestedDocument[] tested)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, tested);
            foreach (var document in tested) Suite(xml, document);
            xml.WriteEndElement();
        }

        stream.Write("\n"u8);
    }

    private static void Suite(XmlWriter xml, TestedDocument tested)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(tested.Document.Id));
        Counts(xml, [tested]);
        foreach (var outcome in tested.Outcomes)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Clean(tested.Document.Id));
            xml.WriteAttributeString("name", Clean(outcome.Case.Id));
            xml.WriteAttributeString("file", Clean(outcome.Case.Document));
            xml.WriteAttributeString("line", Text(outcome.Case.Line));
            // Nothing is measured: the same cases give the same bytes.
            xml.WriteAttributeString("time", "0");
            if (outcome.Status == GoldenStatus.Failed) Failure(xml, outcome);
            else if (outcome.Status == GoldenStatus.Unconfirmed)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", "proposed; nobody has confirmed what it expects");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Failure(XmlWriter xml, GoldenOutcome outcome)
    {
        xml.WriteStartElement("failure");
        var first = outcome.Mismatches[0];
        xml.WriteAttributeString("message", Clean($"{first.What}: expected {first.Expected}, came out {first.Actual}"));
        xml.WriteAttributeString("type", "mismatch");
        xml.WriteString(Clean(string.Join('\n', [.. outcome.Mismatches.Select(m => m.ToString()), $"source of the case: {outcome.Case.Source}"])));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, TestedDocument[] tested)
    {
        xml.WriteAttributeString("tests", Text(tested.Sum(d => d.Outcomes.Length)));
        xml.WriteAttributeString("failures", Text(tested.Sum(d => d.Count(GoldenStatus.Failed))));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Text(tested.Sum(d => d.Count(GoldenStatus.Unconfirmed))));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the characters that no XML can hold.</summary>
    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text, i++, 2);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }
}
