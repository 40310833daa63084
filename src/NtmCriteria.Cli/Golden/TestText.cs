using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What came out otherwise than expected, for a person: what was expected, what came, why, and who said so.</summary>
internal static class TestText
{
    public static void Write(Stream stream, TestedDocument[] tested, TestRequest request)
    {
        var words = new Words(request.Language);
        using var text = Host.Text(stream);
        foreach (var document in tested)
        {
            foreach (var outcome in document.Outcomes)
                if (outcome.Status == GoldenStatus.Failed || (outcome.Status == GoldenStatus.Unconfirmed && !outcome.Mismatches.IsEmpty))
                    Case(text, outcome, words);
            text.WriteLine($"{document.Document.Name}: {Counts([document], words)}");
        }

        if (tested.Length > 1) text.WriteLine($"{words.Pick("Tất cả", "All")}: {Counts(tested, words)}");
        text.WriteLine(DataLine.Write(request.Rules, words));
    }

    public static string Counts(TestedDocument[] tested, Words words)
    {
        int Sum(GoldenStatus status) => tested.Sum(d => d.Count(status));
        var unconfirmed = Sum(GoldenStatus.Unconfirmed);
        return words.Vi
            ? $"{Sum(GoldenStatus.Passed)} đúng, {Sum(GoldenStatus.Failed)} sai" + (unconfirmed == 0 ? "" : $", {unconfirmed} chưa ai xác nhận")
            : $"{Sum(GoldenStatus.Passed)} passed, {Sum(GoldenStatus.Failed)} failed" + (unconfirmed == 0 ? "" : $", {unconfirmed} unconfirmed");
    }

    private static void Case(StreamWriter text, GoldenOutcome outcome, Words words)
    {
        var one = outcome.Case;
        text.WriteLine(
            (outcome.Status == GoldenStatus.Failed ? words.Pick("SAI", "FAILED") : words.Pick("CHƯA XÁC NHẬN", "UNCONFIRMED"))
            + $" {one.Document}({one.Line}): {one.Id}: {one.Dossier.Commune}, {words.Day(one.AsOf)}, {one.SetId ?? outcome.Assessment?.Set.Id ?? words.Describe(one.Tier)}");
        foreach (var mismatch in outcome.Mismatches)
        {
            text.WriteLine($"  {What(mismatch.What, words)}");
            text.WriteLine($"    {words.Pick("mong đợi:", "expected:")} {mismatch.Expected}");
            text.WriteLine($"    {words.Pick("kết quả: ", "actual:  ")} {mismatch.Actual}");
            if (mismatch.Explanation.Length > 0) text.WriteLine($"    {mismatch.Explanation}");
        }

        text.WriteLine($"  {words.Pick("nguồn của trường hợp", "source of the case")}: {one.Source.Reference} ({words.Describe(one.Source.Evidence)})");
        if (one.Note is { } note) text.WriteLine($"  {words.Pick("ghi chú", "note")}: {note}");
    }

    /// <summary>What a mismatch is about, in the words of a person.</summary>
    public static string What(string what, Words words) => !words.Vi ? what : what switch
    {
        "set" => "cả bộ tiêu chí",
        "noSet" => "bộ tiêu chí trong ngày",
        "tierCertain" => "danh hiệu chắc chắn",
        "tierPossible" => "danh hiệu có thể",
        _ => what.Replace("criterion", "tiêu chí", StringComparison.Ordinal).Replace("indicator", "chỉ tiêu", StringComparison.Ordinal)
            .Replace("count", "số tiêu chí", StringComparison.Ordinal),
    };
}
