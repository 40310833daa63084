using System.Globalization;
using System.Text;
using System.Xml;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>A check as JUnit XML: every document is a case, which fails with what would fail the check.</summary>
internal static class CheckJunit
{
    private static readonly XmlWriterSettings Readable = new()
    {
        Encoding = Host.Utf8,
        Indent = true,
        NewLineChars = "\n",
    };

    public static void Write(Stream stream, CheckResult result)
    {
        var byDocument = result.Findings.ToLookup(f => f.Document, StringComparer.Ordinal);
        using (var xml = XmlWriter.Create(stream, Readable))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "ntm rules check");
            xml.WriteAttributeString("tests", Number(result.Documents.Count));
            xml.WriteAttributeString("failures", Number(result.Documents.Count(d => byDocument[d].Any(result.Fails))));
            xml.WriteAttributeString("errors", "0");
            xml.WriteAttributeString("skipped", "0");
            foreach (var document in result.Documents) Case(xml, result, document, [.. byDocument[document]]);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        stream.Write("\n"u8);
    }

    private static void Case(XmlWriter xml, CheckResult result, string document, CheckFinding[] findings)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "rules");
        xml.WriteAttributeString("name", Sound(document));
        xml.WriteAttributeString("time", "0");
        var failing = findings.Where(result.Fails).ToArray();
        if (failing.Length > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", failing[0].Code.Id);
            xml.WriteAttributeString("message", Sound(failing[0].Message.In(result.Language)));
            xml.WriteString(Lines(failing, result.Language));
            xml.WriteEndElement();
        }

        var others = findings.Where(f => !result.Fails(f)).ToArray();
        if (others.Length > 0) xml.WriteElementString("system-out", Lines(others, result.Language));
        xml.WriteEndElement();
    }

    private static string Lines(CheckFinding[] findings, Language language) => Sound(string.Concat(findings.Select(f => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Document}:{f.Line}:{f.Column}: {CheckResult.Word(f.Severity)} {f.Code.Id}: {f.Path}: {f.Message.In(language)}\n    {f.Code.Advice.In(language)}\n"))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of a broken document may hold what XML cannot.</summary>
    private static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) sound.Append(text, i++, 2);
            else sound.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return sound.ToString();
    }
}
