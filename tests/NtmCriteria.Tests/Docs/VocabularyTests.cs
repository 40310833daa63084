using System.Text.RegularExpressions;

namespace NtmCriteria.Tests.Docs;

/// <summary>The vocabulary names types that exist, each once, and gives a Vietnamese word for each term of the field.</summary>
public sealed partial class VocabularyTests
{
    private const string Page = "docs/vocabulary.md";

    private static string[][] Rows =>
        [.. Pages.Lines(Page).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| in code", StringComparison.Ordinal))
            .Select(l => l.Trim('|', ' ').Split(" | "))];

    [Fact]
    public void A_word_in_code_style_is_a_public_type()
    {
        var types = typeof(RuleBook).Assembly.GetExportedTypes().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var words = Rows.Select(row => Code().Match(row[0]).Groups[1].Value).Where(word => word.Length > 0).ToArray();
        var missing = words.Where(word => !types.Contains(word)).ToArray();

        Assert.True(missing.Length == 0, $"{Page} names types that are not public or not there: {string.Join(", ", missing)}");
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        Assert.True(words.Length > 20, $"{Page} names only {words.Length} types");
    }

    [Fact]
    public void A_term_of_the_field_has_a_meaning_and_a_Vietnamese_word()
    {
        // Words of the library have no counterpart in law: two cells.
        Assert.All(Rows, row => Assert.InRange(row.Length, 2, 3));
        Assert.All(Rows, row => Assert.All(row, cell => Assert.NotEmpty(cell.Trim())));
        Assert.True(Rows.Count(row => row.Length == 3) > 50);
    }

    [GeneratedRegex("^`([A-Za-z]+)`$")]
    private static partial Regex Code();
}
