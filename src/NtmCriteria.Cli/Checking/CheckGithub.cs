using System.Globalization;
using NtmCriteria.Authoring.Checking;

namespace NtmCriteria.Cli;

/// <summary>A check as workflow commands: GitHub shows each beside the line it speaks of.</summary>
internal static class CheckGithub
{
    public static void Write(Stream stream, CheckResult result)
    {
        using var text = Host.Text(stream);
        foreach (var finding in result.Findings.Where(f => !result.IsKnown(f)))
        {
            var command = finding.Severity switch
            {
                CheckSeverity.Error => "error",
                CheckSeverity.Warning => "warning",
                _ => "notice",
            };
            // A document inside the library is no file of the repository.
            var file = finding.Document.StartsWith(RuleSources.Builtin, StringComparison.Ordinal) ? ""
                : string.Create(CultureInfo.InvariantCulture, $"file={Property(finding.Document)},line={finding.Line},col={finding.Column},");
            text.WriteLine(
                $"::{command} {file}title={Property($"{finding.Code.Id} {finding.Code.Title.In(result.Language)}")}::"
                + Data($"{finding.Path}: {finding.Message.In(result.Language)}\n{finding.Code.Advice.In(result.Language)}"));
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
