namespace NtmCriteria.Tables;

/// <summary>What a number format says of the meaning of a number; how it looks is no matter.</summary>
/// <param name="Kind">The meaning.</param>
/// <param name="Digits">The least number of digits, where zeros are put in front: 5 for <c>00000</c>.</param>
internal readonly record struct CellFormat(CellFormatKind Kind, byte Digits = 0)
{
    /// <summary>The meaning of a format that every workbook knows by its number.</summary>
    public static CellFormat Builtin(int id) => new(id switch
    {
        9 or 10 => CellFormatKind.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or (>= 34 and <= 36) or (>= 50 and <= 58) => CellFormatKind.Date,
        _ => CellFormatKind.General,
    });

    /// <summary>The meaning of a format code, by its first section.</summary>
    public static CellFormat Parse(string code)
    {
        bool percent = false, date = false, clock = false, month = false;
        var (zeros, others) = (0, 0);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var c = char.ToLowerInvariant(code[i]);
            switch (c)
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is >= 0 and var closing ? closing : code.Length;
                    others++;
                    continue;
                case '\\' or '_' or '*':
                    i++;
                    others++;
                    continue;
                case '[':
                    var end = code.IndexOf(']', i + 1);
                    // [h] counts hours that have passed; all else in brackets is a colour, a condition or a language.
                    clock |= end == i + 2 && char.ToLowerInvariant(code[i + 1]) is 'h' or 'm' or 's';
                    i = end >= 0 ? end : code.Length;
                    continue;
                case '0':
                    zeros++;
                    continue;
            }

            others++;
            percent |= c == '%';
            date |= c is 'y' or 'd';
            clock |= c is 'h' or 's';
            month |= c == 'm';
        }

        if (percent) return new(CellFormatKind.Percent);
        if (date || (month && !clock)) return new(CellFormatKind.Date);
        return zeros > 1 && others == 0 ? new(CellFormatKind.Padded, (byte)Math.Min(zeros, 15)) : default;
    }
}

/// <summary>The meanings of number formats.</summary>
internal enum CellFormatKind : byte
{
    /// <summary>A number, however it looks.</summary>
    General,

    /// <summary>A share that shows as a number of a hundred.</summary>
    Percent,

    /// <summary>A day, counted from the beginning of the workbook's calendar.</summary>
    Date,

    /// <summary>A number with zeros in front, as codes have them.</summary>
    Padded,
}
