using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>The texts of problems and notes of tables, in both languages.</summary>
internal static class TableTexts
{
    private static readonly LanguageTable Texts = new(language =>
        typeof(TableTexts).Assembly.GetManifestResourceStream($"texts/tables.{language}.json")
        ?? throw new InvalidOperationException($"The library was built without the texts of {language}."));

    /// <summary>Every text as it stands in the tables.</summary>
    public static IReadOnlyDictionary<string, LocalText> All => Texts.All;

    /// <summary>A text in both languages, its placeholders filled.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="values">A value for each placeholder.</param>
    public static LocalText Fill(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Texts.Fill(key, values);

    /// <summary>A noun beside its number: Vietnamese has one form for all.</summary>
    public static LocalText Counted(string key, long count)
    {
        var noun = Fill(key);
        return count == 1 ? noun : noun with { En = noun.En + "s" };
    }

    /// <summary>The name of a tier.</summary>
    public static LocalText Of(Tier tier) => tier switch
    {
        Tier.Standard => Fill("tierStandard"),
        Tier.Advanced => Fill("tierAdvanced"),
        Tier.Model => Fill("tierModel"),
        Tier.Modern => Fill("tierModern"),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "This tier has no name."),
    };
}
