namespace NtmCriteria.Tables;

/// <summary>
/// Finds the rows of a table that are no communes and says so in its notes: what stands in a table is counted, or it is
/// named, never neither.
/// </summary>
internal sealed class LeftOutRows(RowSource source, TableHeader header, RowWords words, RowNotes notes)
{
    // No name is shorter than the numbers of columns are long.
    private const int LongestNumber = 4;

    private readonly string? nameHeader = header.PlaceOf(FixedColumn.Commune) is >= 0 and var place ? VietnameseText.Clean(header.Headers[place]) : null;
    private bool anyCommune, anyText;

    /// <summary>Says that a commune stood in a row that was not looked at here.</summary>
    public void SawCommune() => anyCommune = true;

    /// <summary>Whether the current row is none; it is noted then.</summary>
    /// <param name="outside">What stands outside all columns, or null.</param>
    public bool Take(string? outside = null)
    {
        var (called, coded) = (words.Find(FixedColumn.Commune), words.Find(FixedColumn.Code));
        var title = Look(called, coded, outside, out var text);
        if (title == RowTitle.None)
        {
            anyCommune = true;
            return false;
        }

        anyText |= title == RowTitle.Text;
        notes.LeftOut(source, title, text);
        return true;
    }

    private RowTitle Look(string? called, string? coded, string? outside, out string text)
    {
        text = called ?? coded ?? "";
        var isCode = coded is { Length: > 3 } && IsCode(coded);
        if (isCode && called is { Length: > LongestNumber } && !RowTitles.MayBe(called) && outside is null) return RowTitle.None;
        if (text.Length <= LongestNumber && NumberingRow.Is(source))
        {
            text = First() ?? "";
            return RowTitle.Numbering;
        }

        if (called is null && (coded is null || !IsCode(coded))) return Nameless(coded, outside, ref text);
        if (called is null) return RowTitle.None;
        if (nameHeader is not null && called.Equals(nameHeader, StringComparison.OrdinalIgnoreCase)) return RowTitle.Header;
        if (coded is not null && !IsCode(coded) && RowTitles.MayBe(coded) && RowTitles.Classify(coded, hasPlace: false) == RowTitle.Total)
        {
            text = coded;
            return RowTitle.Total;
        }

        if (isCode) return RowTitle.None;
        if (RowTitles.MayBe(called))
        {
            var title = RowTitles.Classify(called, HasPlace());
            if (title is RowTitle.Total or RowTitle.Section || (title == RowTitle.Text && !HasValues())) return title;
            if (RowTitles.IsEnumerated(called) && !HasPlace() && !HasValues()) return RowTitle.Section;
        }

        if (words.At(header.Ordinal) is { } number && !char.IsAsciiDigit(number[0]))
        {
            if (RowTitles.MayBe(number) && RowTitles.Classify(number, hasPlace: false) == RowTitle.Total)
            {
                text = number;
                return RowTitle.Total;
            }

            if (RowTitles.IsNumber(number) && !HasValues()) return RowTitle.Section;
        }

        // Below a table the names of those who sign stand alone in their rows.
        return anyText && Filled() == 1 && !HasValues() ? RowTitle.Text : RowTitle.None;
    }

    private RowTitle Nameless(string? coded, string? outside, ref string text)
    {
        var first = coded ?? First() ?? outside;
        if (first is null) return RowTitle.None;
        text = first;
        var onlyNumber = coded is null && outside is null && header.Ordinal >= 0 && Filled() == 1 && !source.IsEmpty(header.Ordinal);
        if (onlyNumber && first.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) return RowTitle.Numbered;
        if (RowTitles.MayBe(first))
        {
            var title = RowTitles.Classify(first, hasPlace: false);
            if (title is RowTitle.Total or RowTitle.Section || (title == RowTitle.Text && !HasValues())) return title;
        }

        if (coded is not null || HasValues()) return RowTitle.None;
        if (onlyNumber && RowTitles.IsNumber(first)) return RowTitle.Section;
        // Before the first commune stand the units and the second line of a header, behind it notes and signatures.
        return anyCommune ? RowTitle.Text : RowTitle.Header;
    }

    /// <summary>Whether the row says something that only a commune can: a year, or a value in a column of an indicator.</summary>
    private bool HasValues()
    {
        if (words.Find(FixedColumn.Year) is { } year && year.AsSpan().IndexOfAnyInRange('0', '9') >= 0) return true;
        foreach (var column in header.Observations)
            if (!source.IsEmpty(column.Index)
                && (ObservationCell.TryRead(source.Characters(column.Index), NumberStyle.Invariant, out var read, out _) && read is not null
                    || char.IsAsciiDigit(source.Characters(column.Index)[0])))
                return true;
        return false;
    }

    private bool HasPlace() => words.Find(FixedColumn.District) is not null || words.Find(FixedColumn.Province) is not null;

    private int Filled()
    {
        var filled = 0;
        for (var i = 0; i < source.Count; i++)
            if (!source.IsEmpty(i))
                filled++;
        return filled;
    }

    private string? First()
    {
        for (var index = 0; index < source.Count; index++)
            if (!source.IsEmpty(index) && VietnameseText.Clean(source.Text(index)) is { Length: > 0 } text)
                return text;
        return null;
    }

    private static bool IsCode(string text)
    {
        text = TextCell.Unwrap(text);
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/'))
                return false;
        return text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
    }
}
