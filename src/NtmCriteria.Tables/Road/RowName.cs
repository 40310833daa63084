namespace NtmCriteria.Tables;

/// <summary>
/// Whether a row is a commune without doubt, by its name and its code: then neither its other cells nor the rows before it
/// matter to that.
/// </summary>
internal sealed class RowName
{
    // Names up to this length may be the numbers of columns.
    private const int LongestNumber = 4;

    private readonly int codeAt, nameAt, ordinalAt;
    private readonly int headerLength;
    private readonly int[] placesAt;
    private readonly char[] code = new char[64];
    private readonly char[] name = new char[PlainText.Longest];
    private int codeLength, nameLength;

    public RowName(TableHeader header)
    {
        (codeAt, nameAt, ordinalAt) = (header.PlaceOf(FixedColumn.Code), header.PlaceOf(FixedColumn.Commune), header.Ordinal);
        headerLength = nameAt >= 0 ? VietnameseText.Clean(header.Headers[nameAt]).Length : -1;
        placesAt = [.. Places.Kinds.Select(header.PlaceOf).Where(at => at >= 0)];
    }

    /// <summary>Where the code stands; of length 0 where there is none.</summary>
    public (int Begin, int Length) Code { get; private set; }

    /// <summary>Where the name stands, or the code in its place.</summary>
    public (int Begin, int Length) Name { get; private set; }

    public ReadOnlySpan<char> CodeLetters => code.AsSpan(0, codeLength);

    public ReadOnlySpan<char> NameLetters => name.AsSpan(0, nameLength);

    /// <summary>Reads the current record.</summary>
    public bool Read(RecordFields record)
    {
        (codeLength, nameLength, Code, Name) = (0, 0, default, default);
        if (Length(record, codeAt) > 0)
        {
            var cell = record[codeAt];
            if (!PlainText.IsCode(cell)) return false;
            codeLength = System.Text.Encoding.ASCII.GetChars(cell, code);
            Code = (record.BeginOf(codeAt), cell.Length);
        }

        if (Length(record, nameAt) == 0)
        {
            Name = Code;
            return codeLength > LongestNumber;
        }

        var written = record[nameAt];
        if (!PlainText.IsName(written, name, out nameLength) || RowTitles.MayBe(NameLetters)) return false;
        Name = (record.BeginOf(nameAt), written.Length);
        if (codeLength > LongestNumber - 1 && nameLength > LongestNumber) return true;
        // Without a code of its own length the rest of the row may make it a title, or a name below the table.
        if (nameLength == headerLength) return false;
        if (Length(record, ordinalAt) > 0 && !char.IsAsciiDigit((char)record[ordinalAt][0])) return false;
        if (codeLength > 0) return true;
        foreach (var at in placesAt)
            if (Length(record, at) > 0)
                return true;
        return false;
    }

    private static int Length(RecordFields record, int at) => at < 0 || at >= record.Count ? 0 : record.LengthOf(at);
}
