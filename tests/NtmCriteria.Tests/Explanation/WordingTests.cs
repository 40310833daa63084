using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Numbers follow the language: a decimal comma in Vietnamese, a point in English, on any machine.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("43.5", "43,5", "43.5")]
    [InlineData("1234567.5", "1.234.567,5", "1234567.5")]
    [InlineData("0.500", "0,5", "0.5")]
    [InlineData("-0.1", "-0,1", "-0.1")]
    [InlineData("0", "0", "0")]
    public void NumbersAreWrittenInTheLanguage(string number, string vi, string en)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var culture in new[] { "", "vi-VN", "tr-TR", "ar-SA", "sv-SE" })
        {
            Assert.Equal(vi, TestCulture.Under(culture, () => Wording.Number(value, Language.Vietnamese)));
            Assert.Equal(en, TestCulture.Under(culture, () => Wording.Number(value, Language.English)));
        }
    }

    [Theory]
    [InlineData("atLeast", "15.5", "chưa đạt", "còn thiếu 1 điểm phần trăm", "1 percentage points short")]
    [InlineData("atLeast", "16.5", "đạt", "đúng bằng mức yêu cầu", "exactly at the level")]
    [InlineData("atMost", "15.25", "đạt", "thấp hơn mức yêu cầu 1,25 điểm phần trăm", "1.25 percentage points better than the level")]
    [InlineData("atLeast", "17.5", "đạt", "cao hơn mức yêu cầu 1 điểm phần trăm", "1 percentage points better than the level")]
    [InlineData("moreThan", "16.5", "chưa đạt", "đúng bằng mức yêu cầu", "exactly at the level")]
    [InlineData("atLeast", "1649999/10000000", "chưa đạt", "còn thiếu 0,00001 điểm phần trăm", "0.00001 percentage points short")]
    public void TheGapIsWordedInTheLanguage(string kind, string cell, string verdict, string vi, string en)
    {
        Assert.True(ObservationCell.TryRead(cell, NumberStyle.Invariant, out var observation, out _));
        var result = OneRule.Set(kind, 16.5m, "percent").Judge(observation);
        Assert.StartsWith($"1.1 nhãn: {verdict}. Kết quả thực hiện ", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("yêu cầu " + Wording.Sign(result.Level!) + "16,5 %", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(vi, result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(en, result.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryWordOfTheVocabularyExistsInBothLanguages()
    {
        Different<Verdict>((v, l) => Wording.Describe(v, l));
        Different<EvidenceGrade>((v, l) => Wording.Describe(v, l));
        Different<Authority>((v, l) => Wording.Describe(v, l));
        Different<Tier>((v, l) => Wording.Describe(v, l));

        static void Different<T>(Func<T, Language, string> word) where T : struct, Enum
        {
            var all = Enum.GetValues<T>();
            foreach (var language in Enum.GetValues<Language>())
                Assert.Equal(all.Length, all.Select(v => word(v, language)).Distinct().Count());
            Assert.All(all, v => Assert.NotEqual(word(v, Language.Vietnamese), word(v, Language.English)));
        }
    }

    [Fact]
    public void RequirementsReadInShort()
    {
        var source = new LegalSource("318/X", "Annex", EvidenceGrade.Confirmed, Authority.National);
        var of = new IndicatorReference("commune/advanced/2021-2025", "10.1");
        Assert.Equal("≥ 16.5", new AtLeast(16.5m, source).ToString());
        Assert.Equal("≤ 16.5", new AtMost(16.5m, source).ToString());
        Assert.Equal("> 16.5", new MoreThan(16.5m, source).ToString());
        Assert.Equal("≥ 1", new CountAtLeast(1, source).ToString());
        Assert.Equal("≥ 3", new GradeAtLeast(3, source).ToString());
        Assert.Equal("attained", new Attained(source).ToString());
        Assert.Equal("≥ 55 (= 1.1 × commune/advanced/2021-2025#10.1)", new FactorOf(1.1m, of, new AtLeast(50, source), source).ToString());
        Assert.Equal("≥ 1.1 × commune/advanced/2021-2025#10.1", new FactorOf(1.1m, of, new NotKnown(source), source).ToString());
        Assert.Equal("≥ 1.5 × 10.1m", new FactorOfOwn(1.5m, "10.1m", source).ToString());
        Assert.Equal("commune/advanced/2021-2025", new MeetsSet("commune/advanced/2021-2025", source).ToString());
        Assert.Equal("a level of the province", new Delegated(source).ToString());
        Assert.Equal("a level not known", new NotKnown(source).ToString());
        Assert.Equal("nothing", new NotRequired(source).ToString());
        Assert.Equal("≥ khá", Wording.Describe(new GradeAtLeast(3, source), Rating, Language.Vietnamese));
        Assert.Equal("không rõ", Wording.Describe((Requirement?)null, null, Language.Vietnamese));
        Assert.Equal("unknown", Wording.Describe((Requirement?)null, null, Language.English));
    }

    private static UnitOfMeasure Rating => UnitOfMeasure.All.Single(u => u.Id == "rating");

    [Fact]
    public void ANameCannotStartAStructureOfItsOwn()
    {
        var markdown = OneRule.Set("atLeast", 29, "percent")
            .Evaluate(OneRule.Dossier(new Measured(1), new("1", "# A | *b*\n<script> [x](y)"))).ToMarkdown(Language.English);
        Assert.StartsWith("## \\# A \\| \\*b\\* \\<script\\> \\[x\\](y)\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', markdown);
        Assert.Equal(6, markdown.Split('\n').Count(l => l.StartsWith('|')) + 2);
    }
}
