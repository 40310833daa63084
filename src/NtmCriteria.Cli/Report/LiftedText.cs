using System.Text;

namespace NtmCriteria.Cli;

/// <summary>
/// A text in both languages with its numbers taken out: "43.5 million" and "43,5 triệu" become one pair of texts and
/// the number 43.5. Thousands of communes then share a pair.
/// </summary>
internal static class LiftedText
{
    /// <summary>Stands where a number was; it occurs in no text of a finding.</summary>
    public const char Mark = '\u0001';

    /// <summary>Takes the numbers out where both languages agree on them, or leaves the pair as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">Takes the numbers, in the invariant culture.</param>
    /// <returns>The pair without them.</returns>
    public static LocalText Lift(LocalText text, List<string> numbers)
    {
        if (text.Vi.Length == 0 && text.En.Length == 0) return text;
        var (english, vietnamese) = (Numbers(text.En), Numbers(text.Vi));
        if (english.Count != vietnamese.Count) return text;
        for (var i = english.Count - 1; i >= 0; i--)
        {
            var (number, other) = (text.En[english[i]], text.Vi[vietnamese[i]]);
            if (string.Equals(number.Replace('.', ','), other, StringComparison.Ordinal)) continue;
            // The same in both languages with its point: no number but an id, such as 14.1a.
            if (!string.Equals(number, other, StringComparison.Ordinal)) return text;
            english.RemoveAt(i);
            vietnamese.RemoveAt(i);
        }

        foreach (var range in english) numbers.Add(text.En[range]);
        return new(Without(text.Vi, vietnamese), Without(text.En, english));
    }

    /// <summary>Where the numbers stand: digits, and a point or comma between digits.</summary>
    private static List<Range> Numbers(string text)
    {
        var found = new List<Range>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var from = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at])
                || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) at++;
            found.Add(from..at);
        }

        return found;
    }

    private static string Without(string text, List<Range> numbers)
    {
        var left = new StringBuilder(text.Length);
        var at = 0;
        foreach (var range in numbers)
        {
            left.Append(text, at, range.Start.Value - at).Append(Mark);
            at = range.End.Value;
        }

        return left.Append(text, at, text.Length - at).ToString();
    }
}
