using System.Globalization;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>A check as text: one line a finding, its advice below, and a sum.</summary>
internal static class CheckText
{
    public static void Write(Stream stream, CheckResult result)
    {
        var words = new Words(result.Language);
        using var text = Host.Text(stream);
        foreach (var finding in result.Findings)
        {
            if (finding.Severity == CheckSeverity.Note && !result.Request.Notes && !result.Fails(finding)) continue;
            text.WriteLine(
                Line($"{finding.Document}:{finding.Line}:{finding.Column}: {Describe(finding.Severity, words)} {finding.Code.Id}: {finding.Path}: ")
                + finding.Message.In(result.Language) + (result.IsKnown(finding) ? words.Pick(" (đã biết)", " (known)") : ""));
            text.WriteLine("    " + finding.Code.Advice.In(result.Language));
        }

        var (errors, warnings, notes) = (result.Count(CheckSeverity.Error), result.Count(CheckSeverity.Warning), result.Count(CheckSeverity.Note));
        text.WriteLine(words.Vi
            ? Line($"{result.Documents.Count} tài liệu: {errors} lỗi, {warnings} cảnh báo, {notes} ghi chú")
            : Line($"{result.Documents.Count} {(result.Documents.Count == 1 ? "document" : "documents")}: {errors} {Count(errors, "error")}, {warnings} {Count(warnings, "warning")}, {notes} {Count(notes, "note")}"));
        if (notes > 0 && !result.Request.Notes)
            text.WriteLine(words.Pick("--notes cho xem các ghi chú", "--notes shows the notes"));
    }

    private static string Describe(CheckSeverity severity, Words words) => severity switch
    {
        CheckSeverity.Error => words.Pick("lỗi", "error"),
        CheckSeverity.Warning => words.Pick("cảnh báo", "warning"),
        _ => words.Pick("ghi chú", "note"),
    };

    private static string Count(int number, string what) => number == 1 ? what : what + "s";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
