namespace NtmCriteria.Tables;

/// <summary>Counts what stands in one column while its rows pass.</summary>
internal sealed class ColumnCount
{
    private const int MostWords = 5;

    private readonly List<string> words = [];
    private int filled, empty, numbers;
    private decimal? least, greatest;

    /// <summary>Takes in the cell of the current row.</summary>
    public void Add(RowSource source, int index, NumberStyle style)
    {
        if (source.IsEmpty(index))
        {
            empty++;
            return;
        }

        filled++;
        var text = source.Characters(index).Trim();
        var plain = text.EndsWith("%") ? text[..^1].TrimEnd() : text;
        // What begins with a zero is a code.
        var isCode = plain.Length > 1 && plain[0] == '0' && char.IsAsciiDigit(plain[1]);
        if (!isCode && (ObservationCell.TryNumber(plain, source.StyleOf(index, style), out var number)
            || (TidyNumber.Tidy(plain) is { } tidy && ObservationCell.TryNumber(tidy, source.StyleOf(index, style), out number))))
        {
            if (source.IsPercent(index)) number *= 100;
            numbers++;
            least = least is { } low && low <= number ? low : number;
            greatest = greatest is { } high && high >= number ? high : number;
        }
        else if (words.Count < MostWords)
        {
            var word = VietnameseText.Clean(text.ToString());
            if (word.Length > 0 && !words.Contains(word, StringComparer.Ordinal)) words.Add(word);
        }
    }

    public ColumnLook Fill(ColumnLook column) => column with
    {
        Filled = filled, Empty = empty, Numbers = numbers, Least = least, Greatest = greatest, Words = [.. words],
    };
}
