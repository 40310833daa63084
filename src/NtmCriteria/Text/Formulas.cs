namespace NtmCriteria;

/// <summary>Text that a spreadsheet would run as a formula when it is opened or edited.</summary>
internal static class Formulas
{
    /// <summary>The characters with which a formula may begin.</summary>
    public const string Beginnings = "=+-@\t\r";

    /// <summary>What a neutralised text has in front.</summary>
    public const char Mark = '\'';

    /// <summary>Whether a text begins like a formula: with =, +, -, @, a tab or a carriage return.</summary>
    public static bool Begin(string text) => text.Length > 0 && Beginnings.Contains(text[0]);

    /// <summary>The text with a mark in front where it would run, or where it could be taken for one that has a mark.</summary>
    public static string Neutralise(string text) => Begin(text.TrimStart(Mark)) ? Mark + text : text;

    /// <summary>Whether the text is what <see cref="Neutralise"/> makes of another: that one without its mark.</summary>
    public static bool IsNeutralised(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || utf8[0] != Mark) return false;
        var first = utf8.IndexOfAnyExcept((byte)Mark);
        return first >= 0 && Beginnings.Contains((char)utf8[first]);
    }
}
