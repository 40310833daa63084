using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Tells cells that say that a value is missing, as programs of statistics write it. They are read as empty, and counted.</summary>
internal static class MissingCell
{
    private const int Longest = 40;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "na", "n/a", "n.a.", "n.a", "<na>", "#n/a", "#na", "null", "nan", "nil", "missing", ".", "..", "...", "…", "?",
        "không có số liệu", "chưa có số liệu", "không có thông tin", "chưa có thông tin", "không rõ", "chưa rõ", "chưa biết",
    };

    // Codes of questionnaires. None of them is an income: nobody's is a few đồng.
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "-9", "-99", "-999", "-9999" };

    /// <summary>Whether the cell says that nothing is known.</summary>
    /// <param name="bytes">The cell in UTF-8.</param>
    /// <param name="isText">Whether its column holds texts: these may be numbers.</param>
    public static bool Is(ReadOnlySpan<byte> bytes, bool isText)
    {
        bytes = bytes.Trim((byte)' ');
        // Nearly every cell is a number or a name: its first letter tells.
        if (bytes.IsEmpty || bytes.Length > Longest || "nN#<-.?…mMkKcC"u8.IndexOf(bytes[0]) < 0) return false;
        if (bytes[0] == (byte)'-') return !isText && bytes.Length <= 5 && Codes.Contains(Encoding.UTF8.GetString(bytes));
        return Words.Contains(VietnameseText.Key(Encoding.UTF8.GetString(bytes)));
    }
}
