namespace NtmCriteria.Tables;

/// <summary>In which letters the texts of a table are written.</summary>
internal enum LetterSet
{
    /// <summary>Unicode.</summary>
    Unicode,

    /// <summary>TCVN3 (ABC): one letter for one, of the fonts whose names begin with .Vn.</summary>
    Tcvn3,

    /// <summary>VNI: a letter and a mark behind it, of the fonts whose names begin with VNI-.</summary>
    Vni,
}

internal static class LetterSets
{
    public static string Name(this LetterSet letters) => letters switch
    {
        LetterSet.Tcvn3 => "TCVN3 (ABC)",
        LetterSet.Vni => "VNI",
        _ => "Unicode",
    };

    /// <summary>The text in Unicode.</summary>
    public static string Decode(this LetterSet letters, string text) => letters switch
    {
        LetterSet.Tcvn3 => Tcvn3.Decode(text),
        LetterSet.Vni => Vni.Decode(text),
        _ => text,
    };
}
