using System.Text;
using System.Text.Json;
using NodaTime;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Serialization;

namespace NtmCriteria.Tests;

/// <summary>Assessments and decisions are reports: written by the one writer, read by computing them again.</summary>
public class AssessmentJsonTests
{
    private static readonly LocalDate Day = new(2023, 12, 31);

    private static readonly JsonElement Schema = JsonDocument.Parse(JsonSchema.Json(AssessmentReportWriter.Schema)).RootElement;

    private static Dossier Filled => Dossier.For(new("06463", "Ví Dụ") { Province = "Lạng Sơn", Zone = Zone.III, ValidTo = new(2025, 6, 30) }, 2023)
        .Observe("10.1", 43.5m, new(2023, 12, 1), "báo cáo số 12").Observe("15.1", Ratio.Of(8481, 9669)).Observe("advanced:14.1", true)
        .Attest(16, true, "UBND huyện").WithRecognition(new(Tier.Standard, 2019, "1/QĐ", new(2019, 12, 1)) { Effective = new LocalDate(2020, 1, 1) });

    [Theory]
    [InlineData(Tier.Standard, EvidenceGrade.Unknown, false)]
    [InlineData(Tier.Advanced, EvidenceGrade.Confirmed, false)]
    [InlineData(Tier.Standard, EvidenceGrade.Unknown, true)]
    public void An_assessment_comes_back_as_it_was(Tier tier, EvidenceGrade grade, bool weak)
    {
        var assessment = RuleBook.National.InForce(Level.Commune, tier, Day)
            .Evaluate(Filled, new() { MinimumEvidence = grade, UseWeakLimits = weak });
        var read = JsonDraw.Again(assessment);
        Assert.Equal(assessment.Dossier, read.Dossier);
        Assert.Equal((assessment.Set.Id, assessment.AsOf, assessment.Options), (read.Set.Id, read.AsOf, read.Options));
        Assert.Equal(assessment.ToMarkdown(Language.Vietnamese), read.ToMarkdown(Language.Vietnamese));
        Assert.Equal(assessment.UnreadIds, read.UnreadIds);
    }

    [Fact]
    public void An_assessment_says_value_and_level_and_is_small()
    {
        var text = JsonSerializer.Serialize(RuleBook.National.InForce(Level.Commune, Tier.Standard, Day).Evaluate(Filled));
        Assert.Contains("\"observed\":\"43.5\",\"required\":\">=42", text.Replace("\"required\":\">= 42", "\"required\":\">=42", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("{\"schema\":\"ntm-assessment/1\"", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 5_000, 60_000);
    }

    [Fact]
    public void An_assessment_is_a_report_that_can_be_verified()
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(RuleBook.National.Classify(Filled, Day));
        var report = RecordedReport.Parse("decision", text, RuleBook.National);
        Assert.True(report.Results.Length >= 3);
        Assert.All(report.Results, r => Assert.Empty(GoldenRun.Run(r.Case, RuleBook.National).Mismatches));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2014)]
    [InlineData(2026)]
    [InlineData(2008)]
    public void A_decision_comes_back_as_it_was(int year)
    {
        var dossier = Dossier.For(new("06463", "Ví Dụ") { Province = "Lạng Sơn" }, year, Tier.Standard).Observe("10.1", 43.5m);
        var decision = RuleBook.National.Classify(dossier, new(year, 12, 31));
        var read = JsonDraw.Again(decision);
        Assert.Equal(decision.Dossier, read.Dossier);
        Assert.Equal((decision.AsOf, decision.Certain, decision.Possible), (read.AsOf, read.Certain, read.Possible));
        Assert.Equal(decision.ToMarkdown(), read.ToMarkdown());
    }

    [Fact]
    public void Decisions_of_whole_worlds_come_back_by_the_rules_of_their_book() => Invariant.HoldsInWorlds(world =>
    {
        var options = new JsonSerializerOptions { Converters = { new NtmJsonConverter(world.Book, Language.English) } };
        var decision = world.Book.Classify(world.Dossier(), world.AsOf);
        var text = JsonSerializer.Serialize(decision, options);
        using var document = JsonDocument.Parse(text);
        Assert.Empty(DraftSeven.Validate(Schema, document.RootElement));
        var read = JsonSerializer.Deserialize<TierDecision>(text, options)!;
        Assert.Equal(decision.ToMarkdown(), read.ToMarkdown());
        Assert.Equal(decision.Dossier, read.Dossier);
        Assert.Equal(text, JsonSerializer.Serialize(read, options));
        // Without the book it would be read by other rules: both ways are refused.
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(world.Classify().Conditions.Select(c => c.Assessment).OfType<Assessment>().First()));
    }, 40);

    [Fact]
    public void What_the_rules_judge_otherwise_now_is_refused()
    {
        var text = JsonSerializer.Serialize(RuleBook.National.InForce(Level.Commune, Tier.Standard, Day).Evaluate(Filled));
        var at = text.IndexOf("\"id\":\"10.1\"", StringComparison.Ordinal);
        var verdict = text.IndexOf("\"verdict\":\"met\"", at, StringComparison.Ordinal);
        var changed = string.Concat(text.AsSpan(0, verdict), "\"verdict\":\"notMet\"", text.AsSpan(verdict + "\"verdict\":\"met\"".Length));
        var refused = Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<Assessment>(changed));
        Assert.Contains("indicator 10.1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("notMet", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_a_set_is_no_assessment()
    {
        using var bytes = new MemoryStream();
        using (var report = new AssessmentReportWriter(bytes, RuleBook.National))
        {
            report.Write(RuleBook.National.Assess(Filled, new(2008, 1, 1)));
            report.Finish();
        }

        var refused = Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<Assessment>(bytes.ToArray()));
        Assert.Contains("no set answers here", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_table_holds_a_whole_dossier_only_where_cells_do_not_say_it()
    {
        static string Report(Dossier dossier)
        {
            using var bytes = new MemoryStream();
            using var report = new AssessmentReportWriter(bytes, RuleBook.National);
            report.Write(RuleBook.National.Assess(dossier, Day));
            report.Finish();
            return Encoding.UTF8.GetString(bytes.ToArray());
        }

        Assert.Contains("\"evidence\":\"báo cáo số 12\"", Report(Filled), StringComparison.Ordinal);
        Assert.DoesNotContain("\"dossier\"", Report(Dossier.For(Filled.Commune with { ValidTo = null }, 2023).Observe("10.1", 43.5m)), StringComparison.Ordinal);
    }
}
