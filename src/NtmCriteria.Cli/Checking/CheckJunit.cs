using System.Globalization;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>A check as JUnit XML: every document is a case, which fails with what would fail the check.</summary>
internal static class CheckJunit
{
    public static void Write(Stream stream, CheckResult result)
    {
        var byDocument = result.Findings.ToLookup(f => f.Document, StringComparer.Ordinal);
        JUnitReport.Write(
            stream, [new("ntm rules check", [.. result.Documents.Select(d => Case(result, d, [.. byDocument[d]]))])]);
    }

    private static JUnitCase Case(CheckResult result, string document, CheckFinding[] findings)
    {
        var failing = findings.Where(result.Fails).ToArray();
        var others = findings.Where(f => !result.Fails(f)).ToArray();
        return new("rules", document)
        {
            Failure = failing is [var first, ..]
                ? (first.Code.Id, first.Message.In(result.Language), Lines(failing, result.Language)) : null,
            Output = others.Length > 0 ? Lines(others, result.Language) : null,
        };
    }

    private static string Lines(CheckFinding[] findings, Language language) => string.Concat(findings.Select(f => string.Create(
        CultureInfo.InvariantCulture,
        $"{f.Document}:{f.Line}:{f.Column}: {CheckResult.Word(f.Severity)} {f.Code.Id}: {f.Path}: {f.Message.In(language)}\n    {f.Code.Advice.In(language)}\n")));
}
