namespace NtmCriteria;

/// <summary>Text that a spreadsheet would run as a formula when it is opened or edited.</summary>
internal static class Formulas
{
    /// <summary>The characters with which a formula may begin.</summary>
    public const string Beginnings = "=+-@\t\r";

    /// <summary>Whether a text begins like a formula: with =, +, -, @, a tab or a carriage return.</summary>
    public static bool Begin(string text) => text.Length > 0 && Beginnings.Contains(text[0]);
}
