namespace NtmCriteria.Tables;

/// <summary>Reads the letters of TCVN 5712:1993 in its third set, as fonts named .VnTime show them.</summary>
internal static class Tcvn3
{
    private const char First = '\u00A1';

    // From A1 to FE; what the set does not use stays as it is.
    private static readonly string Table = string.Concat(
        "ĂÂÊÔƠƯĐăâêôơưđ¯",
        "°±²³´àảãáạºằẳẵắ¿",
        "ÀÁÂÃÄÅặầẩẫấậèÍẻẽ",
        "éẹềểễếệìỉÙÚÛĩíịò",
        "àỏõóọồổỗốộờởỡớợù",
        "ðủũúụừửữứựỳỷỹýỵ");

    public static string Decode(string text) => string.Create(text.Length, text, static (letters, from) =>
    {
        for (var i = 0; i < from.Length; i++) letters[i] = from[i] >= First && from[i] - First < Table.Length ? Table[from[i] - First] : from[i];
    });
}
