using System.Text.RegularExpressions;
using NtmCriteria.Law;
using NtmCriteria.Tests.Languages;
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
        Assert.Equal(TextCalls.Placeholders(text.En), TextCalls.Placeholders(text.Vi));
        Assert.NotEqual(text.En, text.Vi);
        Assert.True(text.Vi.IsNormalized());
        Assert.DoesNotContain("{", TextCalls.WithoutPlaceholders(text.En + text.Vi, ""), StringComparison.Ordinal);
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
            foreach (Match quoted in TextCalls.Keys().Matches(source))
            {
                var key = quoted.Groups[1].Value;
                if (!ProblemTexts.All.TryGetValue(key, out var text)) continue;
                // A word of a document may be spelled as a key: a call alone counts.
                var names = TextCalls.Filled(source, quoted.Index);
                if (TextCalls.Placeholders(text.En).All(names.Contains)) used.Add(key);
            }

            foreach (Match call in Calls().Matches(source))
                foreach (Match quoted in TextCalls.Keys().Matches(call.Groups[1].Value))
                {
                    var key = quoted.Groups[1].Value;
                    Assert.True(ProblemTexts.All.ContainsKey(key), $"{Path.GetFileName(file)} names no text by {key}");
                    var names = TextCalls.Filled(source, call.Index + call.Value.IndexOf(quoted.Value, StringComparison.Ordinal));
                    Assert.Subset(names, TextCalls.Placeholders(ProblemTexts.All[key].En).ToHashSet(StringComparer.Ordinal));
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

    // The text follows the code of the problem, as one key or as a choice of two.
    [GeneratedRegex("ProblemCode\\.\\w+,\\s*((?:[^\"(),;]*\\?\\s*)?\"\\w+\"(?:\\s*:\\s*\"\\w+\")?)")]
    private static partial Regex Calls();
}
