namespace NtmCriteria.Tables;

/// <summary>Finds the name that somebody probably meant, as messages of tables suggest it.</summary>
public static class NearestName
{
    /// <inheritdoc cref="VietnameseText.Nearest"/>
    internal static string? Find(string text, IEnumerable<string> known) => VietnameseText.Nearest(text, known);

    /// <summary>The end of a message in both languages: " (did you mean 'x'?)", or null.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">The names that are known.</param>
    public static LocalText? HintText(string text, IEnumerable<string> known) =>
        Find(text, known) is { } name ? TableTexts.Fill("didYouMean", ("name", name)) : null;

    /// <summary>The end of an English message: " (did you mean 'x'?)", or nothing.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">The names that are known.</param>
    public static string Hint(string text, IEnumerable<string> known) =>
        HintText(text, known)?.En ?? "";
}
