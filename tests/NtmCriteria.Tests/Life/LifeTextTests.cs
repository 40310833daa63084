using System.Text;
using System.Text.RegularExpressions;
using NtmCriteria.Law;
using NtmCriteria.Titles;
using NtmCriteria.Zoning;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>Texts in both languages, and the small tables read strictly.</summary>
public partial class LifeTextTests
{
    [Fact]
    public void BothLanguagesUseTheSamePlaceholders()
    {
        var codes = Enum.GetValues<FindingCode>().Where(c => LifeText.Find(c) is not null).ToArray();
        Assert.True(codes.Length > 40);
        foreach (var text in codes.Select(c => LifeText.Find(c)!))
        {
            Assert.NotEqual(text.Vi, text.En);
            Assert.True(text.Vi.IsNormalized());
            Assert.Equal(Placeholders(text.En), Placeholders(text.Vi));
        }
    }

    [Fact]
    public void EveryCodeIsReachedAndEveryPlaceholderIsSupplied()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var left = Enum.GetValues<FindingCode>().Where(c => LifeText.Find(c) is not null).ToHashSet();
            foreach (var finding in LifeSamples.All(language))
            {
                Assert.All(
                    Placeholders(FindingText.Template(finding.Code, language)), name => Assert.NotNull(finding[name.Trim('{', '}')]));
                Assert.DoesNotContain("{", finding.ToString(), StringComparison.Ordinal);
                left.Remove(finding.Code);
            }

            Assert.Empty(left);
        }
    }

    [Fact]
    public void EveryReasonHasAWordingOfItsOwn()
    {
        Every<TitleReason>(TitleWording.Describe);
        Every<MergerReason>(TitleWording.Describe);
        Every<CarryReason>(TitleWording.Describe);
        Every<RecognitionSubject>(TitleWording.Describe);
        Every<Decider>(TitleWording.Describe);
        Every<RecognitionReason>(TitleWording.Describe);
        Every<RevocationReason>(TitleWording.Describe);
        Every<ZoneReason>(ZoneWording.Describe);
        Every<GroupReason>(ZoneWording.Describe);
        Every<OcopReason>(ZoneWording.Describe);
        Every<OcopRanker>(ZoneWording.Describe);
        Every<Zone>(ZoneWording.Describe);
    }

    [Fact]
    public void ABrokenTableIsRefusedWithItsPlace()
    {
        string Refused(string resource, string from, string to, Action<ReadOnlyMemory<byte>> read)
        {
            var text = Encoding.UTF8.GetString(EmbeddedRules.Read(resource));
            Assert.Contains(from, text, StringComparison.Ordinal);
            var at = text.IndexOf(from, StringComparison.Ordinal);
            var broken = string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
            return Assert.Throws<RuleDocumentException>(() => read(Encoding.UTF8.GetBytes(broken))).Message;
        }

        const string Recognition = "rules/tables/recognition.json", Zones = "rules/tables/zones.json", Ocop = "rules/tables/ocop.json";
        Assert.Contains("leaves a gap", Refused(Recognition, "2014-12-29", "2014-12-30", b => RecognitionReader.Read("r", b)), StringComparison.Ordinal);
        Assert.Contains("case A below case B", Refused(Recognition, "\"caseAFrom\": 30", "\"caseAFrom\": 60", b => RecognitionReader.Read("r", b)), StringComparison.Ordinal);
        Assert.Contains("\"extra\"", Refused(Recognition, "\"regimes\"", "\"extra\": 1, \"regimes\"", b => RecognitionReader.Read("r", b)), StringComparison.Ordinal);
        Assert.Contains("level without", Refused(Recognition, "\"evidence\": \"unknown\",\n          \"reference\": \"the level", "\"evidence\": \"confirmed\",\n          \"reference\": \"the level", b => RecognitionReader.Read("r", b)).Replace("a level stands without a grade or a grade without a level", "level without", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("a level of the rule", Refused(Zones, "\"areaFrom\": 15,", "", b => ZoneReader.Read("z", b)), StringComparison.Ordinal);
        Assert.Contains("overlaps", Refused(Zones, "2016-11-03", "2015-11-03", b => ZoneReader.Read("z", b)), StringComparison.Ordinal);
        Assert.Contains("out of order", Refused(Ocop, "\"from\": 70", "\"from\": 95", b => OcopReader.Read("o", b)), StringComparison.Ordinal);
        Assert.Contains("not known", Refused(Ocop, "ntm-ocop/1", "ntm-ocop/2", b => OcopReader.Read("o", b)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSmallTablesAreNoCriteriaSets() =>
        Assert.DoesNotContain(RuleBook.National.SetIds, id => id.Contains("tables", StringComparison.Ordinal));

    private static void Every<T>(Func<T, LocalText> wording) where T : struct, Enum
    {
        var all = Enum.GetValues<T>().Where(v => v.ToString() != "None").Select(wording).ToArray();
        Assert.Equal(all.Length, all.Select(t => t.Vi).Distinct().Count());
        Assert.Equal(all.Length, all.Select(t => t.En).Distinct().Count());
        Assert.All(all, t => Assert.True(t.Vi.IsNormalized() && t.En != "for no reason"));
    }

    private static string[] Placeholders(string text) => [.. Pattern().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Pattern();
}
