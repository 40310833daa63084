namespace NtmCriteria;

/// <summary>The language of a text; it also fixes how numbers are written, whatever the culture of the machine.</summary>
public enum Language
{
    /// <summary>Vietnamese, decimal comma.</summary>
    Vietnamese,

    /// <summary>English, decimal point.</summary>
    English,
}
