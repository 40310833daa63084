using System.Globalization;

namespace NtmCriteria.Cli;

/// <summary>The language of a run: <c>--lang</c>, then <c>NTM_LANG</c>, then the settings of the folder, then the locale.</summary>
internal static class RunLanguage
{
    public const string Option = "--lang";

    public const string Variable = "NTM_LANG";

    /// <summary>The language that the arguments name, or null where they name none.</summary>
    // Looked for before anything is parsed: what is wrong with the rest is said in it.
    /// <exception cref="Stop">They name one that the tool does not speak.</exception>
    public static Language? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--") break;
            if (args[i] == Option) return i + 1 < args.Count ? Read(args[i + 1], Option) : null;
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal))
                return Read(args[i][(Option.Length + 1)..], Option);
        }

        return null;
    }

    /// <summary>The language of a word, vi or en.</summary>
    /// <param name="word">The word.</param>
    /// <param name="source">Where it stands, for messages.</param>
    /// <exception cref="Stop">It is neither.</exception>
    public static Language Read(string word, string source) => Find(word)
        ?? throw Stop.BadInput("languageUnknown", ("source", source), ("word", word));

    /// <summary>The language of a word, or null where it is neither vi nor en.</summary>
    public static Language? Find(string word) =>
        word.Equals("vi", StringComparison.OrdinalIgnoreCase) ? Language.Vietnamese
        : word.Equals("en", StringComparison.OrdinalIgnoreCase) ? Language.English : null;

    /// <summary>The language of the machine: Vietnamese where its locale is, English elsewhere.</summary>
    /// <param name="variable">The variables of the environment.</param>
    /// <param name="uiCulture">The culture of the user interface where the variables say nothing, or null where they are all.</param>
    public static Language OfLocale(Func<string, string?> variable, CultureInfo? uiCulture)
    {
        // The first that is set decides, as POSIX has it.
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
            if (variable(name) is { Length: > 0 } locale)
                return IsVietnamese(locale) ? Language.Vietnamese : Language.English;
        return uiCulture?.TwoLetterISOLanguageName == "vi" ? Language.Vietnamese : Language.English;
    }

    private static bool IsVietnamese(string locale) =>
        locale.StartsWith("vi", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || locale[2] is '_' or '-' or '.' or '@');
}
