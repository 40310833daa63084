using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>
/// Reads the cells that are not what a cell usually is: short words of a judgement, signs of a missing value, numbers
/// with spaces inside. The common cells never come here.
/// </summary>
internal sealed class SecondReading(RowSource source, RowNotes notes)
{
    /// <summary>Whether a cell that was understood may mean something else in its column.</summary>
    public static bool IsDue(BoundColumn bound, Observation? observation) =>
        observation is DoesNotApply or Measured { Value: < 0 } || (observation is Measured && bound.IsJudged);

    /// <summary>Reads a cell again.</summary>
    /// <param name="bound">Its column.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="style">How numbers are written.</param>
    /// <param name="observation">What was understood first, and then what it says; null where it says that nothing is known.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public void Read(BoundColumn bound, ReadOnlySpan<char> text, NumberStyle style, ref Observation? observation, ref LocalText? problem)
    {
        if (MissingWords.Is(text) || (observation is DoesNotApply && bound.Always && text.Trim().Equals("n/a", StringComparison.OrdinalIgnoreCase)))
        {
            var word = text.Trim().ToString();
            Count(TableNoteKind.Missing, bound, word, count => MissingWords.Message(word, count));
            (observation, problem) = (null, null);
            return;
        }

        if (observation is DoesNotApply || (problem is not null && VietnameseText.Key(text.ToString()) == "không có"))
        {
            Absent(bound, text, ref observation, ref problem);
            return;
        }

        switch (JudgementWords.Find(text, bound.IsJudged))
        {
            case JudgementWord.Met:
                (observation, problem) = (new Judged(true), null);
                return;
            case JudgementWord.NotMet:
                (observation, problem) = (new Judged(false), null);
                return;
            case JudgementWord.BasicallyMet:
                var word = text.Trim().ToString();
                Count(TableNoteKind.BasicallyMet, bound, word, count => Basically(word, count));
                (observation, problem) = (null, null);
                return;
        }

        if (problem is not null && TidyNumber.Tidy(text) is { } tidy && ObservationCell.TryRead(tidy, style, out var read, out _) && read is not null and not DoesNotApply)
            (observation, problem) = (read, null);
    }

    private static void Absent(BoundColumn bound, ReadOnlySpan<char> text, ref Observation? observation, ref LocalText? problem)
    {
        // Of a whole criterion it is not said, and its column refuses it.
        if (bound.Column.Criterion > 0) return;
        if (!bound.Always) (observation, problem) = (new DoesNotApply(), null);
        else problem = TableTexts.Fill("appliesEverywhere", ("value", text.Trim().ToString()), ("column", bound.Column.Header));
    }

    private static LocalText Basically(string word, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} ô ghi '{word}': theo quy định không phải là đạt cũng không phải là chưa đạt; để là chưa rõ, không tính là đạt"),
        string.Create(CultureInfo.InvariantCulture, $"{count} cell{(count == 1 ? " says" : "s say")} '{word}' (basically met): by law neither met nor not met; left undetermined, not counted as met"));

    private void Count(TableNoteKind kind, BoundColumn bound, string word, Func<int, LocalText> say) =>
        notes.Count(source, kind, bound.Column.Index, bound.Column.Header, word, say);
}
