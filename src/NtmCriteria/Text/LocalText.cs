namespace NtmCriteria;

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
