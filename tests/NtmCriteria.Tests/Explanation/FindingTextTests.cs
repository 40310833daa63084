using System.Text.RegularExpressions;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

public partial class FindingTextTests
{
    public static TheoryData<FindingCode> Codes => new(Enum.GetValues<FindingCode>());

    [Theory]
    [MemberData(nameof(Codes))]
    public void BothLanguagesUseTheSamePlaceholders(FindingCode code)
    {
        var (vi, en) = (FindingText.Template(code, Language.Vietnamese), FindingText.Template(code, Language.English));
        Assert.NotEqual(vi, en);
        Assert.Equal(Placeholders(en).Order(), Placeholders(vi).Order());
        Assert.True(vi.IsNormalized(), "the Vietnamese text is in NFC");
    }

    [Fact]
    public void ACodeWithoutATextIsRefused() => Assert.All(Enum.GetValues<Language>(), language =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FindingText.Template((FindingCode)999, language)));

    [Fact]
    public void EveryPlaceholderIsSuppliedByTheFindingsThatUseIt()
    {
        // Those of households have samples of their own: PovertyTextTests.
        var left = Enum.GetValues<FindingCode>().Where(c => PovertyText.Find(c) is null).ToHashSet();
        foreach (var finding in Samples().Concat(Problems()).Concat(Life.LifeSamples.All(Language.English)))
        {
            Assert.All(Placeholders(FindingText.Template(finding.Code, finding.Language)), name => Assert.NotNull(finding[name]));
            Assert.DoesNotMatch(@"\{[a-zA-Z]+\}", finding.ToString());
            left.Remove(finding.Code);
        }

        Assert.Empty(left);
    }

    [Fact]
    public void AFindingTellsWhatItDoesNotHold() => Assert.Null(Samples().First()["no such name"]);

    [Fact]
    public void PlaceholdersAreNotExpandedTwice()
    {
        var finding = new Finding(FindingCode.CriterionMet, Language.English, [new("number", "{title}"), new("title", "{number}")]);
        Assert.Equal("Criterion {title} {number}: met.", finding.ToString());
    }

    internal static IEnumerable<string> Placeholders(string template) =>
        Pattern().Matches(template).Select(m => m.Groups[1].Value).Distinct();

    /// <summary>What is wrong with dossiers, a set that is not complete, and a day without a set.</summary>
    private static IEnumerable<Finding> Problems()
    {
        foreach (var row in DossierProblemTests.Cases)
            yield return new DossierProblem((FindingCode)row[0], "a", "b", new("c", "d")).Explain(Language.Vietnamese);
        yield return new DossierProblem(FindingCode.DossierProvinceUnknown, "a", "b", new("c", "d")).Explain(Language.English);
        yield return new DossierProblem(FindingCode.DossierRegionAgainstProvince, "a", "b", new("c", "d")).Explain(Language.English);
        var modern = Dossier.For(new("1", "A") { Group = "1" }, 2026);
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new NodaTime.LocalDate(2026, 12, 31));
        foreach (var criterion in set.Evaluate(modern).Criteria) yield return criterion.ToFinding(Language.English);
        foreach (var problem in set.Validate(modern)) yield return problem.Explain(Language.English);
        yield return Findings.Describe(RuleBook.National.Classify(modern, new NodaTime.LocalDate(2031, 1, 1)), Language.English);
    }

    /// <summary>A finding of every code, from generated worlds and from the answers of a calendar.</summary>
    private static IEnumerable<Finding> Samples()
    {
        foreach (var seed in Enumerable.Range(1, 150))
        {
            var world = new World(seed);
            foreach (var grade in new[] { EvidenceGrade.Unknown, EvidenceGrade.TwoSources })
            {
                var decision = world.Classify(grade);
                yield return Findings.Describe(decision, Language.English);
                foreach (var assessment in decision.Conditions.Select(c => c.Assessment!))
                {
                    yield return Findings.Describe(assessment, Language.Vietnamese);
                    foreach (var criterion in assessment.Criteria) yield return criterion.ToFinding(Language.English);
                    foreach (var result in assessment.Indicators) yield return result.ToFinding(Language.Vietnamese);
                }
            }
        }

        foreach (var reason in Enum.GetValues<NoSetReason>().Cast<NoSetReason?>().Append(null))
            yield return SetFindings.Describe(
                new SetAnswer(Level.Commune, Tier.Standard, new(2022, 1, 1), null, reason, "Article 2", "commune/standard/x"),
                Language.English);
    }

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Pattern();
}
