using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>Regions, provinces and the rule for hard communes are those of the facts.</summary>
public sealed class StrataFactsTests
{
    [Fact]
    public void The_regions_hold_the_63_provinces_of_the_facts_once_each()
    {
        var facts = File.ReadAllText(TestFiles.Copied("Facts", "law", "administrative-units.md"));
        var sentence = facts[(facts.IndexOf("The seven regions: ", StringComparison.Ordinal) + 19)..];
        sentence = sentence[..sentence.IndexOf(" (recalled", StringComparison.Ordinal)];
        var regions = sentence.Split("; ");
        Assert.Equal(FactRow.Regions, regions.Select(region => region[..region.IndexOf(' ', StringComparison.Ordinal)]));
        var set = RuleBook.National.Get("commune/standard/2021-2025", new LocalDate(2022, 3, 8));
        var found = 0;
        foreach (var region in regions)
        {
            var code = region[..region.IndexOf(' ', StringComparison.Ordinal)];
            foreach (var province in region[(code.Length + 1)..].Split(", "))
            {
                Assert.Equal(code, set.StratumOf(new("", "") { Province = province }).Stratum?.Code);
                found++;
            }
        }

        Assert.Equal(63, found);
        Assert.Equal(63, set.Version.Strata.Provinces.Count);
    }

    [Theory]
    [InlineData("2022-03-08", "318/QĐ-TTg", "zoneIII speciallyDifficult safeZoneInPoorDistrict safeZoneInFormerPoorDistrict")]
    [InlineData(
        "2024-03-01", "211/QĐ-TTg",
        "zoneII zoneIII speciallyDifficult speciallyDifficultCoastal speciallyDifficultIsland safeZoneInPoorDistrict")]
    public void Hard_communes_use_the_northern_column_in_all_three_sets(string from, string instrument, string traits)
    {
        foreach (var id in RuleBook.National.SetIds.Where(id => id.StartsWith("commune/", StringComparison.Ordinal) && id.EndsWith("/2021-2025", StringComparison.Ordinal)))
        {
            var rule = RuleBook.National.Definition(id).Strata.Overrides
                .Single(o => o.From == LocalDatePattern.Iso.Parse(from).Value);
            Assert.Equal("TDMNPB", rule.Use);
            Assert.Equal(instrument, rule.Source.Instrument);
            Assert.Equal(traits, string.Join(' ', rule.WhenAny.Select(t => JsonNamingPolicy.CamelCase.ConvertName(t.ToString()))));
        }
    }
}
