using System.CommandLine;
using System.CommandLine.Completions;
using NodaTime;
using NodaTime.Text;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>Reads the words that options take, and names the nearest where a word is not known.</summary>
internal static class Choice
{
    /// <summary>The value of a word, or the fallback where none is given.</summary>
    /// <exception cref="Stop">The word is none of the known ones.</exception>
    public static T Parse<T>(string option, string? word, T fallback, params ReadOnlySpan<(string Word, T Value)> known)
    {
        if (word is null) return fallback;
        foreach (var (name, value) in known)
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
                return value;
        var names = known.ToArray().Select(k => k.Word).ToArray();
        throw Stop.BadInput(
            "wordUnknown", ("option", option), ("word", word), ("hint", NearestName.HintText(word, names)), ("known", names));
    }

    public static LocalDate? Date(string option, string? text)
    {
        if (text is null) return null;
        return FilledCells.TryDay(text, out var date)
            ? date
            : throw Stop.BadInput("notDate", ("option", option), ("text", text));
    }

    public static Tier Tier(string? word) => Parse(
        "--tier", word, NtmCriteria.Tier.Standard, ("standard", NtmCriteria.Tier.Standard),
        ("advanced", NtmCriteria.Tier.Advanced), ("model", NtmCriteria.Tier.Model));

    /// <summary>Only two ways to write numbers are told apart; a third would be read wrongly in silence.</summary>
    public static NumberStyle Culture(string? name, string option = "--culture")
    {
        if (name is null || IsInvariant(name)) return NumberStyle.Invariant;
        return IsVietnamese(name)
            ? NumberStyle.Vietnamese
            : throw Stop.BadInput("cultureUnknown", ("option", option), ("name", name));
    }

    /// <summary>Whether <see cref="Culture"/> takes the name.</summary>
    public static bool IsCulture(string name) => IsInvariant(name) || IsVietnamese(name);

    private static bool IsInvariant(string name) =>
        name.Equals("invariant", StringComparison.OrdinalIgnoreCase) || name.Equals("en", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private static bool IsVietnamese(string name) =>
        name.Equals("vi", StringComparison.OrdinalIgnoreCase) || name.Equals("vi-VN", StringComparison.OrdinalIgnoreCase);

    public static Format Format(string? word) => Parse(
        "--format", word, Cli.Format.Table, ("table", Cli.Format.Table), ("json", Cli.Format.Json), ("csv", Cli.Format.Csv),
        ("md", Cli.Format.Markdown), ("xlsx", Cli.Format.Xlsx));

    public static EvidenceGrade Strict(string? word) => Parse(
        "--strict", word, EvidenceGrade.Unknown, ("twoSources", EvidenceGrade.TwoSources),
        ("confirmed", EvidenceGrade.Confirmed), ("inferred", EvidenceGrade.Inferred), ("recalled", EvidenceGrade.Recalled));

    public static Verdict? FailOn(string? word) => Parse<Verdict?>(
        "--fail-on", word, null, ("notMet", Verdict.NotMet), ("undetermined", Verdict.Undetermined));

    /// <summary>A set that is loaded and speaks of communes.</summary>
    public static string? CommuneSet(RuleBook rules, string? id)
    {
        if (id is null) return null;
        KnownSet(rules, id);
        return id.StartsWith("commune/", StringComparison.Ordinal)
            ? id
            : throw Stop.BadInput("notCommuneSet", ("id", id));
    }

    public static void KnownSet(RuleBook rules, string id)
    {
        if (!rules.SetIds.Contains(id, StringComparer.Ordinal))
            throw Stop.BadInput(
                "noSet", ("id", id), ("hint", NearestName.HintText(id, rules.SetIds)), ("known", rules.SetIds));
    }

    /// <summary>An option that takes one word.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="help">What stands for the word in help; where it lists words by bars, a shell completes them.</param>
    /// <param name="description">What it does.</param>
    public static Option<string?> Word(string name, string help, string description)
    {
        var words = help.Split('|');
        return OneOf(name, help, description, () => words.Length > 1 ? words : []);
    }

    /// <summary>An option that takes one word of which many are known: a shell completes them.</summary>
    public static Option<string?> OneOf(string name, string help, string description, Func<IEnumerable<string>> known)
    {
        var option = new Option<string?>(name) { HelpName = help, Description = description };
        option.CompletionSources.Add(_ => known().Select(word => new CompletionItem(word)));
        return option;
    }

    /// <summary>The ids of the national sets.</summary>
    public static IEnumerable<string> Sets() => RuleBook.National.SetIds;

    /// <summary>The ids of those that speak of communes.</summary>
    public static IEnumerable<string> CommuneSets() => Sets().Where(id => id.StartsWith("commune/", StringComparison.Ordinal));

    /// <summary>The provinces that the national rules know.</summary>
    public static IEnumerable<string> KnownProvinces() => ProvinceNames.List(RuleBook.National);

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}

/// <summary>The forms of a result.</summary>
internal enum Format
{
    Table,
    Json,
    Csv,
    Markdown,
    Xlsx,
}
