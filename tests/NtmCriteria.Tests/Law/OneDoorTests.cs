using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;
using NtmCriteria.Zoning;

namespace NtmCriteria.Tests;

/// <summary>A rule book carries everything that decides an answer, and documents of every kind come in at one door.</summary>
public class OneDoorTests
{
    private static RuleBook With(string text) => RuleBook.National.With(RuleDocument.Parse("own.json", Encoding.UTF8.GetBytes(text)));

    private static string Embedded(string resource) => Encoding.UTF8.GetString(EmbeddedRules.Read(resource));

    private static string DongNai { get; } = Embedded(typeof(RuleBook).Assembly.GetManifestResourceNames()
        .First(n => n.Replace('\\', '/').StartsWith("rules/poverty/provinces/", StringComparison.Ordinal)));

    [Fact]
    public void The_national_book_carries_the_national_rules_of_every_kind()
    {
        Assert.Same(RuleBook.National.Poverty, RuleBook.National.Poverty);
        Assert.Same(RuleBook.National.Recognition, RuleBook.National.Recognition);
        Assert.Same(RuleBook.National.Zones, RuleBook.National.Zones);
        Assert.Same(RuleBook.National.Ocop, RuleBook.National.Ocop);
    }

    [Fact]
    public void A_provincial_poverty_standard_is_added_at_the_door_of_the_book()
    {
        var own = DongNai.Replace("Đồng Nai", "Lạng Sơn", StringComparison.Ordinal).Replace("dong-nai", "lang-son", StringComparison.Ordinal);
        var id = RuleDocument.Parse("own.json", Encoding.UTF8.GetBytes(own)).Id;
        Assert.DoesNotContain(id, RuleBook.National.Poverty.Ids);
        var book = With(own);
        Assert.Contains(id, book.Poverty.Ids);
        Assert.DoesNotContain(id, RuleBook.National.Poverty.Ids);
        Assert.NotEqual(RuleBook.National.ContentHash, book.ContentHash);
        Assert.Contains(id, book.ToString(), StringComparison.Ordinal);
        Assert.Equal(RuleDocumentKind.PovertyStandard, Assert.Single(book.Documents).Kind);
        Assert.Equal("Lạng Sơn", book.Documents[0].Province);
    }

    [Theory]
    [InlineData("rules/tables/recognition.json", RuleDocumentKind.Recognition)]
    [InlineData("rules/tables/zones.json", RuleDocumentKind.Zones)]
    [InlineData("rules/tables/ocop.json", RuleDocumentKind.Ocop)]
    public void Other_rules_take_the_place_of_the_national_ones_in_this_book_alone(string resource, RuleDocumentKind kind)
    {
        var book = With(Embedded(resource));
        Assert.Equal(kind, book.Documents[0].Kind);
        Assert.Equal(kind != RuleDocumentKind.Recognition, ReferenceEquals(book.Recognition, RuleBook.National.Recognition));
        Assert.Equal(kind != RuleDocumentKind.Zones, ReferenceEquals(book.Zones, RuleBook.National.Zones));
        Assert.Equal(kind != RuleDocumentKind.Ocop, ReferenceEquals(book.Ocop, RuleBook.National.Ocop));
        Assert.Equal(RuleBook.National.Recognition.ToString(), book.Recognition.ToString());
    }

    [Fact]
    public void What_was_added_stays_when_sets_come_and_go()
    {
        var book = With(Embedded("rules/tables/zones.json"));
        var fewer = book.Without("district/standard/2021-2025");
        Assert.Same(book.Zones, fewer.Zones);
        Assert.Single(book.Replacing(RuleDocument.Parse("z.json", Encoding.UTF8.GetBytes(Embedded("rules/tables/zones.json")))).Documents);
    }

    [Fact]
    public void An_unknown_kind_names_every_kind_that_is_known()
    {
        var error = Assert.Throws<RuleDocumentException>(() => With("{ \"schema\": \"ntm-nothing/1\" }"));
        foreach (var known in BookPart.Schemas) Assert.Contains(known, error.Message, StringComparison.Ordinal);
        Assert.Equal(4, BookPart.Schemas.Count());
    }
}
