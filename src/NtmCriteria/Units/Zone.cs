namespace NtmCriteria;

/// <summary>Zone of the ethnic-minority and mountain area.</summary>
/// <remarks>Decision 33/2020/QĐ-TTg for 2021-2025; Decree 272/2025/NĐ-CP from 1 December 2025.</remarks>
public enum Zone
{
    /// <summary>Not known: a value that nobody has set. Properties that hold a zone hold null instead.</summary>
    Unknown,

    /// <summary>Outside the ethnic-minority and mountain area.</summary>
    Outside,

    /// <summary>Zone I, initially developing.</summary>
    I,

    /// <summary>Zone II, still difficult.</summary>
    II,

    /// <summary>Zone III, specially difficult.</summary>
    III,
}
