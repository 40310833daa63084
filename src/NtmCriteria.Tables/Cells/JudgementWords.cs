namespace NtmCriteria.Tables;

/// <summary>What a word of a judgement says.</summary>
internal enum JudgementWord
{
    /// <summary>It is no judgement.</summary>
    None,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Basically met: by law neither.</summary>
    BasicallyMet,
}

/// <summary>The short forms in which offices write met and not met.</summary>
internal static class JudgementWords
{
    /// <summary>Reads a judgement.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="judgedColumn">Whether the column is judged and holds no numbers: there 1, 0, + and a bare no are judgements too.</param>
    public static JudgementWord Find(ReadOnlySpan<char> text, bool judgedColumn)
    {
        text = text.Trim();
        if (text.Length is 0 or > 40) return JudgementWord.None;
        var word = VietnameseText.Key(text.ToString()).TrimEnd('.', '!', ';').TrimStart('.');
        var found = Anywhere(word);
        return found != JudgementWord.None || !judgedColumn ? found : InJudged(word);
    }

    private static JudgementWord Anywhere(string word) => word switch
    {
        "đ" or "đạt chuẩn" or "đã đạt" or "đã đạt chuẩn" or "đạt yêu cầu" or "đạt tiêu chí" or "dat" or "dat chuan" or "✓" or "✔" or "☑" or "√"
            or "✅" or "met" => JudgementWord.Met,
        "kđ" or "k.đ" or "k đ" or "k.đạt" or "k. đạt" or "k đạt" or "kđạt" or "ko đạt" or "không đạt chuẩn" or "chưa đạt chuẩn" or "chưa đạt yêu cầu"
            or "không đạt yêu cầu" or "cđ" or "c.đ" or "c.đạt" or "c đạt" or "khong dat" or "chua dat" or "✗" or "✘" or "☒" or "❌" or "not met"
            => JudgementWord.NotMet,
        "cơ bản đạt" or "đạt cơ bản" or "cơ bản" or "cb đạt" or "cơ bản đạt chuẩn" or "cơ bản hoàn thành" or "cbđ" or "cơ bản đạt yêu cầu"
            => JudgementWord.BasicallyMet,
        _ => JudgementWord.None,
    };

    private static JudgementWord InJudged(string word) => word switch
    {
        "1" or "1.0" or "1,0" or "+" or "v" or "y" or "t" or "có" or "hoàn thành" or "đã hoàn thành" => JudgementWord.Met,
        "0" or "0.0" or "0,0" or "k" or "ko" or "không" or "chưa" or "n" or "f" or "kcó" or "không hoàn thành" or "chưa hoàn thành" => JudgementWord.NotMet,
        _ => Hundred(word),
    };

    /// <summary>"Đạt 100 %" of what is asked is met; any other share is no judgement.</summary>
    private static JudgementWord Hundred(string word) =>
        word.StartsWith("đạt ", StringComparison.Ordinal) && word[4..].Replace(" ", "", StringComparison.Ordinal) is "100%" or "100"
            ? JudgementWord.Met : JudgementWord.None;
}
