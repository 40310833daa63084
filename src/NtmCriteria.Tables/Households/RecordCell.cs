using System.Globalization;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>One cell that is not empty, to be read as what its column holds.</summary>
internal readonly ref struct RecordCell(RowSource source, int index, NumberStyle numbers)
{
    private static readonly string[] YesWords = ["1", "true", "yes", "x", "có", "✓", "✔", "đúng"];
    private static readonly string[] NoWords = ["0", "false", "no", "không", "chưa", "sai"];

    /// <summary>The text without blanks around it, which a workbook keeps: an id must be the same in every table.</summary>
    /// <remarks>Without the marks by which spreadsheets are made to keep zeros, '0042 and ="0042", too.</remarks>
    public string Text => TextCell.Unwrap(source.Text(index).Trim());

    /// <summary>The text in the form in which words are compared.</summary>
    public string Word => Text.Normalize().ToLowerInvariant();

    public bool TryWhole(out long number)
    {
        // The bytes are read without a copy, because every row has several; grouping points are left to the general reader.
        if (long.TryParse(source.Bytes(index).Trim((byte)' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return true;
        if (!TryNumber(out var value) || value != decimal.Truncate(value)
            || value is < long.MinValue or > long.MaxValue)
            return false;
        number = (long)value;
        return true;
    }

    public bool TryNumber(out decimal number)
    {
        var text = source.Characters(index).Trim();
        return ObservationCell.TryNumber(text, source.StyleOf(index, numbers), out number)
            || (TidyNumber.Tidy(text) is { } tidy && ObservationCell.TryNumber(tidy, source.StyleOf(index, numbers), out number));
    }

    public bool TryFlag(out bool flag)
    {
        var bytes = source.Bytes(index);
        flag = bytes is [(byte)'1'];
        if (flag || bytes is [(byte)'0']) return true;
        var word = Encoding.UTF8.GetString(bytes).Normalize().Trim().ToLowerInvariant();
        flag = YesWords.Contains(word);
        return flag || NoWords.Contains(word);
    }
}
