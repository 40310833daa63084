using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A verification for a person.</summary>
internal static class VerificationText
{
    private const int MostMoved = 20;

    public static void Write(Stream stream, Verification verification, Words words)
    {
        using var text = Host.Text(stream);
        foreach (var result in verification.Changed)
        {
            var one = result.Outcome.Case;
            text.WriteLine($"{one.Document}({one.Line}): {one.Dossier.Commune}, {words.Day(one.AsOf)}, {result.Outcome.Assessment?.Set.Id ?? one.SetId ?? words.Describe(one.Tier)}");
            foreach (var mismatch in result.Outcome.Mismatches)
            {
                var (then, now) = result.Levels(mismatch);
                text.WriteLine($"  {TestText.What(mismatch.What, words)}: {words.Pick("trước", "then")} {mismatch.Expected}{Level(then)}, {words.Pick("nay", "now")} {mismatch.Actual}{Level(now)}");
                if (mismatch.Explanation.Length > 0) text.WriteLine($"    {mismatch.Explanation}");
            }
        }

        var moved = verification.OnlyMoved.SelectMany(r => r.Moved.Select(m => (r.Outcome.Case, Level: m))).ToArray();
        foreach (var (one, level) in moved.Take(MostMoved))
            text.WriteLine(
                $"{one.Document}({one.Line}): {one.Dossier.Commune}: {words.Pick("mức của", "the level of")} {level.Id} {words.Pick("trước là", "was")} {level.Then ?? "-"}, {words.Pick("nay là", "is")} {level.Now ?? "-"}; {words.Pick("kết luận vẫn đúng", "the verdicts hold")}");
        if (moved.Length > MostMoved) text.WriteLine(words.Pick($"và {moved.Length - MostMoved} mức khác", $"and {moved.Length - MostMoved} more levels"));
        var (all, wrong) = (verification.Report.Results.Length, verification.Changed.Length);
        text.WriteLine(words.Pick(
            $"{all} kết quả: {all - wrong} vẫn đúng, {wrong} không còn đúng.", $"{all} results: {all - wrong} hold, {wrong} do not."));
        text.WriteLine($"{words.Pick("Dữ liệu khi đó", "Data then")}: {verification.Report.Data} ({words.Pick("thư viện", "library")} {verification.Report.Library})");
        text.WriteLine($"{words.Pick("Dữ liệu nay", "Data now")}: {DataLine.Full(verification.Rules)} ({words.Pick("thư viện", "library")} {Application.Version})");
    }

    private static string Level(string? level) => level is null ? "" : $" ({level})";
}
