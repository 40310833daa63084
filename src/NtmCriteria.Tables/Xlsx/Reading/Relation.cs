namespace NtmCriteria.Tables;

/// <summary>A part that another part names.</summary>
/// <param name="Id">How it is named there.</param>
/// <param name="Kind">What it is to it, as worksheet: the last word of the type.</param>
/// <param name="Part">The part.</param>
internal readonly record struct Relation(string Id, string Kind, string Part)
{
    /// <summary>The name space of ids, and with a slash the beginning of every type: the usual one, and the strict one.</summary>
    public static readonly string[] NameSpaces =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    /// <summary>The last word of a type, or null where it is none that a workbook is read by.</summary>
    public static string? KindOf(string? type)
    {
        foreach (var space in NameSpaces)
            if (type?.StartsWith(space + "/", StringComparison.Ordinal) == true)
                return type[(space.Length + 1)..];
        return null;
    }
}
