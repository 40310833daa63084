using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Tests.Rendering;

/// <summary>Results render themselves, and no name that they show forms a structure of its own.</summary>
public sealed partial class RenderingTests
{
    private const string Plain = "Ví Dụ";

    private static readonly Language[] Languages = [Language.Vietnamese, Language.English];

    // What breaks out of a cell, an element, an attribute, a line or the direction of the text.
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"", "'", "&amp;", "&", "<!--", "]]>", "|", "||", "`", "**", "__", "~~", "[x](http://e.vn)",
        "![x](y)", "\\", "\n", "\r\n", "\n\n# A", "- a", "1. a", "+ ", "> ", "| a | b |", "\u202Eabc", "\u2066", "\u200F", "\u2028",
        "\0", "\u0007", "\uD800", "\uDC00", "\uFFFF", "www.e.vn", "https://e.vn", "Ví Dụ", "Đồng Mỏ", "x", " ",
    ];

    private static readonly Gen<string> Names =
        from parts in Gen.Elements(Hostile).ArrayOf().Where(p => p.Length is > 0 and < 8)
        select string.Concat(parts) + "ạ";

    [Fact]
    [Trait("volume", "yes")]
    public void NoNameChangesTheStructureOfHtml() => Invariant.Holds(
        Names,
        name =>
        {
            foreach (var language in Languages)
                foreach (var (plain, hostile) in Pairs(name))
                    Assert.Equal(Skeleton(XElement.Parse(plain.ToHtml(language))), Skeleton(XElement.Parse(hostile.ToHtml(language))));
        },
        count: 40);

    [Fact]
    [Trait("volume", "yes")]
    public void NoNameChangesTheStructureOfMarkdown() => Invariant.Holds(
        Names,
        name =>
        {
            foreach (var language in Languages)
                foreach (var (plain, hostile) in Pairs(name))
                {
                    Assert.Equal(Skeleton(plain.ToMarkdown(language)), Skeleton(hostile.ToMarkdown(language)));
                    Assert.DoesNotMatch(@"[^\\]://|(?i:www)\.", hostile.ToMarkdown(language));
                }
        },
        count: 40);

    [Fact]
    public void TheNameItselfStaysReadable()
    {
        const string Name = "<b>A & B</b> | \"C\" *d*";
        var assessment = RenderedSamples.Of(Name).OfType<Assessment>().Single();
        Assert.Contains(Name, XElement.Parse(assessment.ToHtml()).Element("h2")!.Value, StringComparison.Ordinal);
        Assert.Contains(@"## \<b\>A \& B\</b\> \| ""C"" \*d\*", assessment.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFragmentLoadsNothingAndRunsNothing() => Assert.All(RenderedSamples.Of(Plain), result =>
    {
        var html = result.ToHtml(Language.Vietnamese);
        var fragment = XElement.Parse(html);
        Assert.Equal(("div", "vi"), (fragment.Name.LocalName, fragment.Attribute("lang")?.Value));
        Assert.All(fragment.DescendantsAndSelf(), element =>
        {
            Assert.Contains(element.Name.LocalName, new[] { "div", "h2", "h3", "p", "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "strong", "details", "summary" });
            Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, new[] { "lang", "style", "scope" }));
        });
        Assert.DoesNotContain("color:", html.Replace("background:", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    });

    [Fact]
    public void BothFormsSayTheSame() => Assert.All(RenderedSamples.Of(Plain), result =>
    {
        foreach (var language in Languages)
        {
            var html = Letters(string.Join(' ', XElement.Parse(result.ToHtml(language)).DescendantNodes().OfType<XText>().Select(t => t.Value)));
            Assert.Equal(html, Letters(Fold().Replace(TableRule().Replace(result.ToMarkdown(language), ""), "")));
            Assert.NotEmpty(html);
        }
    });

    [Fact]
    public void TheDefaultIsEnglishAsInToString() => Assert.All(RenderedSamples.Of(Plain), result =>
    {
        Assert.Equal(result.ToMarkdown(Language.English), result.ToMarkdown());
        // Hosts that look for a method by name call the one without parameters.
        var byName = result.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes);
        Assert.NotNull(byName);
        Assert.Equal(result.ToHtml(Language.English), byName.Invoke(result, null));
        Assert.NotEmpty(result.ToString()!);
    });

    [Fact]
    public void AChangeWithoutEffectOnVerdictsIsFoldedAway()
    {
        var diff = RenderedSamples.Of(Plain).OfType<RuleDiff>().Single();
        var fold = Assert.Single(XElement.Parse(diff.ToHtml()).Elements("details"));
        Assert.StartsWith("1 without effect on verdicts", fold.Element("summary")!.Value, StringComparison.Ordinal);
        Assert.Single(fold.Element("table")!.Element("tbody")!.Elements("tr"));
        Assert.Contains("\n<details><summary>1 without effect on verdicts (labels, sources, evidence)</summary>\n\n|", diff.ToMarkdown(), StringComparison.Ordinal);
        Assert.EndsWith("|\n\n</details>\n", diff.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnImpactListsAsManyCommunesAsAskedForAndCountsAll()
    {
        var impact = RenderedSamples.Of(Plain).OfType<RuleImpact>().Single();
        Assert.NotEmpty(impact.Communes);
        Assert.NotEmpty(impact.Borderline);
        Assert.Contains($"{Plain}, ", impact.ToHtml(Language.English, 1), StringComparison.Ordinal);
        Assert.DoesNotContain($"{Plain}, ", impact.ToHtml(Language.English, 0), StringComparison.Ordinal);
        Assert.Contains($"… and {impact.Communes.Length} more.", impact.ToHtml(Language.English, 0), StringComparison.Ordinal);
        Assert.Contains($"… và {impact.Communes.Length} dòng nữa.", impact.ToMarkdown(Language.Vietnamese, 0), StringComparison.Ordinal);
        Assert.Equal(impact.ToHtml(Language.Vietnamese, 100), impact.ToHtml(Language.Vietnamese));
    }

    [Fact]
    public void EveryTypeThatRendersItselfIsTriedHere()
    {
        var tried = RenderedSamples.Of(Plain).Select(r => r.GetType()).ToHashSet();
        var all = typeof(IRendered).Assembly.GetExportedTypes().Where(t => t.IsClass && typeof(IRendered).IsAssignableFrom(t));
        Assert.Empty(all.Where(t => !tried.Contains(t)).Select(t => t.Name));
    }

    private static IEnumerable<(IRendered Plain, IRendered Hostile)> Pairs(string name) =>
        RenderedSamples.Of(Plain).Zip(RenderedSamples.Of(name));

    private static string Skeleton(XElement element) =>
        $"<{element.Name} {string.Join(' ', element.Attributes())}>{string.Concat(element.Elements().Select(Skeleton))}</>";

    /// <summary>The marks of each line that are not escaped; words and numbers say nothing of the structure.</summary>
    private static string Skeleton(string markdown) => Repeated().Replace(
        OfText().Replace(Escaped().Replace(Number().Replace(markdown, "n"), "x"), "x"), "x");

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^\|(-+:?\|)+$", RegexOptions.Multiline)]
    private static partial Regex TableRule();

    [GeneratedRegex("^<details><summary>|</summary>$|^</details>$", RegexOptions.Multiline)]
    private static partial Regex Fold();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"(?<!^)[0-9]", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(@"[^|*_\[\]<>#`~&\n+=-]|(?<!^)[-+=]", RegexOptions.Multiline)]
    private static partial Regex OfText();

    [GeneratedRegex("x+")]
    private static partial Regex Repeated();
}
