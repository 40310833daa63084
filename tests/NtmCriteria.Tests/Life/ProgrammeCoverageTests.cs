using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>What the rural programme covers stands in the recognition document, with its source and grade.</summary>
public sealed class ProgrammeCoverageTests
{
    private static readonly string Json = Encoding.UTF8.GetString(EmbeddedRules.Read("rules/tables/recognition.json"));

    [Fact]
    public void Communes_are_covered_wards_and_townships_are_not_and_of_special_zones_nothing_was_seen()
    {
        var rules = RecognitionRules.National;
        Assert.True(rules.Covers(UnitKind.Commune));
        Assert.False(rules.Covers(UnitKind.Ward));
        Assert.False(rules.Covers(UnitKind.Township));
        Assert.Null(rules.Covers(UnitKind.SpecialZone));
        Assert.Equal(
            [EvidenceGrade.TwoSources, EvidenceGrade.Recalled, EvidenceGrade.Recalled, EvidenceGrade.Unknown],
            rules.Programme.Select(coverage => coverage.Source.Evidence));
    }

    [Fact]
    public void Every_kind_of_unit_stands_there_once() =>
        Assert.Equal(Enum.GetValues<UnitKind>(), RecognitionRules.National.Programme.Select(coverage => coverage.Kind).Order());

    [Theory]
    [InlineData("\"kind\": \"township\"", "\"kind\": \"ward\"", "$.programme", "NTM010")]
    [InlineData("\"kind\": \"specialZone\",", "\"kind\": \"specialZone\", \"covered\": true,", "$.programme[3].evidence", "NTM012")]
    [InlineData("\"kind\": \"township\",\n      \"covered\": false,", "\"kind\": \"township\",", "$.programme[2].evidence", "NTM012")]
    [InlineData("special zones exist since 01/07/2025; whether the programme covers them was not seen", " ", "$.programme[3].reference", "NTM013")]
    public void What_is_wrong_is_refused_at_its_place(string part, string instead, string path, string code)
    {
        Assert.Contains(part, Json, StringComparison.Ordinal);
        var changed = Encoding.UTF8.GetBytes(Json.Replace(part, instead, StringComparison.Ordinal));
        var problem = Assert.Single(Assert.Throws<RuleDocumentException>(() => RecognitionReader.Read("r.json", changed)).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
    }
}
