using System.Text.RegularExpressions;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>The texts of problems: both languages say the same, and every call fills what its text leaves open.</summary>
public sealed partial class ProblemTextTests
{
    public static TheoryData<string> Keys() => new(ProblemTexts.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Both_languages_use_the_same_placeholders(string key)
    {
        var text = ProblemTexts.All[key];
        Assert.Equal(Placeholders(text.En), Placeholders(text.Vi));
        Assert.NotEqual(text.En, text.Vi);
        Assert.True(text.Vi.IsNormalized());
        Assert.DoesNotContain("{", Placeholder().Replace(text.En + text.Vi, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_tables_have_the_same_keys_in_the_same_order() => Assert.Equal(
        ProblemTexts.Table("en").Children.Select(entry => entry.Key), ProblemTexts.Table("vi").Children.Select(entry => entry.Key));

    [Fact]
    public void Every_text_is_used_and_every_call_fills_its_placeholders()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Repository.File("src/NtmCriteria"), "*.cs", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            foreach (Match quoted in Quoted().Matches(source))
            {
                var key = quoted.Groups[1].Value;
                if (!ProblemTexts.All.TryGetValue(key, out var text)) continue;
                // A word of a document may be spelled as a key: a call alone counts.
                var names = Filled(source, quoted.Index);
                if (Placeholders(text.En).All(names.Contains)) used.Add(key);
            }

            foreach (Match call in Calls().Matches(source))
                foreach (Match quoted in Quoted().Matches(call.Groups[1].Value))
                {
                    var key = quoted.Groups[1].Value;
                    Assert.True(ProblemTexts.All.ContainsKey(key), $"{Path.GetFileName(file)} names no text by {key}");
                    var names = Filled(source, call.Index + call.Value.IndexOf(quoted.Value, StringComparison.Ordinal));
                    Assert.Subset(names, Placeholders(ProblemTexts.All[key].En).ToHashSet(StringComparer.Ordinal));
                }
        }

        Assert.Equal(ProblemTexts.All.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_is_shown_as_a_reader_of_either_language_writes_it()
    {
        var text = ProblemTexts.Fill(
            "unknownKey", [("key", new LocalText("một", "one")), ("known", new object[] { 7, 2.5m, new NodaTime.LocalDate(2026, 1, 2) })]);
        Assert.Equal("the key \"one\" is not known here; expected one of 7, 2.5, 2026-01-02", text.En);
        Assert.Equal("khoá \"một\" không có ở đây; cần một trong 7, 2.5, 2026-01-02", text.Vi);
        // What a document holds is no template.
        Assert.Contains("\"{known}\"", ProblemTexts.Fill("unknownKey", [("key", "{known}"), ("known", "x")]).En, StringComparison.Ordinal);
    }

    private static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names that a call gives values for, from the key to the end of its arguments.</summary>
    private static HashSet<string> Filled(string source, int key)
    {
        var (depth, end) = (0, key);
        for (; end < source.Length && depth >= 0 && source[end] != ';'; end++)
            depth += source[end] is '(' or '[' ? 1 : source[end] is ')' or ']' ? -1 : 0;
        return [.. Named().Matches(source[key..end]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("\"([a-z][A-Za-z0-9]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\(\"(\\w+)\",")]
    private static partial Regex Named();

    // The text follows the code of the problem, as one key or as a choice of two.
    [GeneratedRegex("ProblemCode\\.\\w+,\\s*((?:[^\"(),;]*\\?\\s*)?\"\\w+\"(?:\\s*:\\s*\"\\w+\")?)")]
    private static partial Regex Calls();
}
