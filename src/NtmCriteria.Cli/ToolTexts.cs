namespace NtmCriteria.Cli;

/// <summary>The texts of the tool's messages, in both languages.</summary>
internal static class ToolTexts
{
    private static readonly LanguageTable Texts = new(language => Open("tool", language));

    /// <summary>Every text as it stands in the tables.</summary>
    public static IReadOnlyDictionary<string, LocalText> All => Texts.All;

    /// <summary>A text in both languages, its placeholders filled.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="values">A value for each placeholder.</param>
    public static LocalText Fill(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Texts.Fill(key, values);

    /// <summary>A table of texts of the tool.</summary>
    /// <param name="table">Its name: tool, help or words.</param>
    /// <param name="language">Its language, vi or en.</param>
    public static Stream Open(string table, string language) =>
        typeof(ToolTexts).Assembly.GetManifestResourceStream($"texts/{table}.{language}.json")
        ?? throw new InvalidOperationException($"The tool was built without the table {table} of {language}.");

    /// <summary>So many rows.</summary>
    public static LocalText Rows(long count) => Fill(count == 1 ? "rowOf" : "rowsOf", ("count", count));

    /// <summary>Writes a message for whoever runs the tool, in their language.</summary>
    /// <param name="host">Where it goes.</param>
    /// <param name="key">Its key.</param>
    /// <param name="values">A value for each placeholder.</param>
    public static void Say(this Host host, string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        host.Error.WriteLine(Fill(key, values).In(host.Language));
}
