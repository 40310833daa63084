using System.Text.Json;
using NtmCriteria.Law;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>The words of rule documents stand at the places of the values they mean; the forms of ids are strict.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Words_are_the_names_of_the_values()
    {
        Same<Level>(Words.Level);
        Same<Tier>(Words.Tier);
        Same<EvidenceGrade>(Words.Evidence);
        Same<EvidenceGrade>(Words.KnownEvidence);
        Same<Authority>(Words.Authority);
        Same<StratumTrait>(Words.Trait);
        Same<RequirementKind>(Words.Kind);
        Same<NoSetReason>(Words.NoSet);
        Assert.Equal(["notMet", "undetermined", "met", "notApplicable"], Words.Verdict);
        Assert.All(Enum.GetValues<Verdict>(), v => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(v.ToString()), Words.Spell(v)));
        Same<Tier>(Words.TierOrNone);
        Same<UndeterminedReason>(CamelWords.All<UndeterminedReason>());
    }

    [Fact]
    public void A_value_and_its_word_name_each_other()
    {
        foreach (var code in Enum.GetValues<FindingCode>())
            Assert.Equal(code, CamelWords.Value<FindingCode>(Array.IndexOf(CamelWords.All<FindingCode>(), CamelWords.Spell(code))));
    }

    private static void Same<T>(string[] words) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString())).ToArray();
        Assert.Equal(names.Length, words.Length);
        Assert.All(words.Zip(names), pair => Assert.True(pair.First is "" || pair.First == pair.Second, pair.ToString()));
        Assert.Equal(Enumerable.Range(0, names.Length), Enum.GetValues<T>().Select(value => Convert.ToInt32(value, null)));
    }

    [Theory]
    [InlineData("17", 17, true)]
    [InlineData("17.1", 17, true)]
    [InlineData("17.12", 17, true)]
    [InlineData("17.1a", 17, true)]
    [InlineData("17.1đ", 17, true)]
    [InlineData("model.1b", 1, true)]
    [InlineData("", 17, false)]
    [InlineData("1.7", 17, false)]
    [InlineData("17.", 17, false)]
    [InlineData("17.123", 17, false)]
    [InlineData("17.1A", 17, false)]
    [InlineData("17.1ab", 17, false)]
    [InlineData("17.a", 17, false)]
    [InlineData("17.1\n", 17, false)]
    [InlineData("017.1", 17, false)]
    [InlineData("17.1", 1, false)]
    [InlineData("Model.1", 1, false)]
    public void An_indicator_id_names_its_criterion(string id, int criterion, bool sound) =>
        Assert.Equal(sound, RuleIds.IsIndicator(id, criterion));

    [Theory]
    [InlineData("commune/standard/2021-2025", "commune/standard/", true)]
    [InlineData("district/2021-2025", "district/", true)]
    [InlineData("district/advanced/2021-2025", "district/", true)]
    [InlineData("commune/advanced/2021-2025", "commune/standard/", false)]
    [InlineData("commune/standard/x/2021-2025", "commune/standard/", false)]
    [InlineData("commune/standard/2021", "commune/standard/", false)]
    [InlineData("commune/standard/2021-202x", "commune/standard/", false)]
    [InlineData("district//2021-2025", "district/", false)]
    [InlineData("district/Advanced/2021-2025", "district/", false)]
    public void A_set_id_names_level_tier_and_years(string id, string start, bool sound) =>
        Assert.Equal(sound, RuleIds.IsSet(id, start));
}
