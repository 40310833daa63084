namespace NtmCriteria;

/// <summary>The language of a text; it also fixes how numbers are written, whatever the culture of the machine.</summary>
public enum Language
{
    /// <summary>Vietnamese, decimal comma.</summary>
    Vietnamese,

    /// <summary>English, decimal point.</summary>
    English,
}

/// <summary>One text in both languages.</summary>
/// <param name="Vi">The Vietnamese text, NFC.</param>
/// <param name="En">The English text.</param>
public sealed record LocalText(string Vi, string En)
{
    /// <summary>The text in a language.</summary>
    /// <param name="language">The language asked for.</param>
    public string In(Language language) => language == Language.Vietnamese ? Vi : En;

    /// <summary>The Vietnamese text.</summary>
    public override string ToString() => Vi;
}
