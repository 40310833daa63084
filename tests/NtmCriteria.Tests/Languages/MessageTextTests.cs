using System.Text.RegularExpressions;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Languages;

/// <summary>The texts of tables and of the tool: both languages say the same, every text is used, every call fills what its text leaves open.</summary>
public sealed partial class MessageTextTests
{
    private static readonly (string Folder, IReadOnlyDictionary<string, LocalText> Texts)[] Tables =
        [("src/NtmCriteria.Tables", TableTexts.All), ("src/NtmCriteria.Cli", ToolTexts.All)];

    public static TheoryData<string, string> Keys()
    {
        var keys = new TheoryData<string, string>();
        foreach (var (folder, texts) in Tables)
            foreach (var key in texts.Keys) keys.Add(folder, key);
        return keys;
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Both_languages_use_the_same_placeholders(string folder, string key)
    {
        var text = TextsOf(folder)[key];
        Assert.Equal(TextCalls.Placeholders(text.En), TextCalls.Placeholders(text.Vi));
        Assert.True(text.Vi.IsNormalized());
        Assert.DoesNotContain("{", TextCalls.WithoutPlaceholders(text.En + text.Vi, ""), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_Vietnamese_text_holds_no_English_word(string folder, string key) =>
        Assert.Empty(EnglishWords.In(TextCalls.WithoutPlaceholders(TextsOf(folder)[key].Vi, "…")));

    [Theory]
    [InlineData("src/NtmCriteria.Tables")]
    [InlineData("src/NtmCriteria.Cli")]
    public void Every_text_is_used_and_every_call_fills_its_placeholders(string folder)
    {
        var texts = TextsOf(folder);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
        {
            var source = File.ReadAllText(file);
            foreach (Match quoted in TextCalls.Keys().Matches(source))
                if (texts.ContainsKey(quoted.Groups[1].Value)) used.Add(quoted.Groups[1].Value);
            foreach (Match call in Calls().Matches(source))
                foreach (Match quoted in TextCalls.Keys().Matches(call.Groups[1].Value))
                {
                    var key = quoted.Groups[1].Value;
                    Assert.True(texts.ContainsKey(key), $"{Path.GetFileName(file)} names no text by {key}");
                    Assert.Subset(
                        TextCalls.Filled(source, call.Index + call.Value.IndexOf(quoted.Value, StringComparison.Ordinal)),
                        TextCalls.Placeholders(texts[key].En).ToHashSet(StringComparer.Ordinal));
                }
        }

        Assert.Empty(texts.Keys.Except(used));
    }

    private static IReadOnlyDictionary<string, LocalText> TextsOf(string folder) => Tables.First(t => t.Folder == folder).Texts;

    // The key is the first argument, alone or as a choice of two.
    [GeneratedRegex("(?:TableTexts\\.Fill|ToolTexts\\.Fill|host\\.Say|Stop\\.BadInput|Stop\\.NoAccess)\\(\\s*((?:[\\w.]+(?: == \\d)? \\? )?\"\\w+\"(?: : \"\\w+\")?)")]
    private static partial Regex Calls();
}
