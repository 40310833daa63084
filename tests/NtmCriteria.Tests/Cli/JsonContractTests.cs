using System.Text.Json;
using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class JsonContractTests
{
    private static readonly string[] Verdicts = ["met", "notMet", "undetermined", "notApplicable"];
    private static readonly string[] Grades = ["twoSources", "confirmed", "inferred", "recalled", "unknown"];
    private static readonly JsonElement Document = CliRun.Of("evaluate", "--format", "json").Json;

    [Fact]
    public void TheDocumentNamesItsSchemaLibraryAndRules()
    {
        Assert.Equal("ntm-assessment/1", Document.GetProperty("schema").GetString());
        Assert.Equal(Application.Version, Document.GetProperty("library").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+\+sha256:[0-9a-f]{64}$", Document.GetProperty("data").GetString());
    }

    [Fact]
    public void EveryResultHasTheFieldsOfTheContract()
    {
        foreach (var result in Document.GetProperty("results").EnumerateArray())
        {
            Has(result, "commune", "code", "province", "year", "asOf", "set", "tier", "verdict", "met", "notMet", "undetermined",
                "notApplicable", "tierCertain", "tierPossible", "recognised", "stratum", "evidence", "unreadIds", "criteria");
            Assert.Equal(19, result.GetProperty("criteria").GetArrayLength());
            foreach (var criterion in result.GetProperty("criteria").EnumerateArray())
            {
                Has(criterion, "number", "name", "verdict", "basis", "attested", "indicators");
                foreach (var indicator in criterion.GetProperty("indicators").EnumerateArray())
                {
                    Has(indicator, "id", "label", "verdict", "reason", "observed", "required", "stratum", "gap", "evidence", "source");
                    Assert.Contains(indicator.GetProperty("verdict").GetString(), Verdicts);
                    Assert.Contains(indicator.GetProperty("evidence").GetString(), Grades);
                    Assert.Equal(
                        indicator.GetProperty("verdict").GetString() == "undetermined",
                        indicator.GetProperty("reason").ValueKind == JsonValueKind.String);
                }
            }
        }
    }

    [Fact]
    public void AMeasuredIndicatorSaysByHowMuchItPasses()
    {
        var income = Indicator("00000", "10.1");
        Assert.Equal("43.5", income.GetProperty("observed").GetString());
        Assert.Equal(">= 42", income.GetProperty("required").GetString());
        Assert.Equal(1.5m, income.GetProperty("gap").GetDecimal());
        Assert.Equal("TDMNPB", income.GetProperty("stratum").GetString());
        Assert.Equal("attained", Indicator("00000", "1.1").GetProperty("required").GetString());
        Assert.Equal(JsonValueKind.Null, Indicator("00000", "2.1").GetProperty("required").ValueKind);
        Assert.Equal("levelDecidedByProvince", Indicator("00000", "2.1").GetProperty("reason").GetString());
        Assert.Equal("levelWithinLimits", Indicator("00000", "12.1").GetProperty("reason").GetString());
    }

    [Fact]
    public void EveryResultIsALineOfItsOwn()
    {
        var lines = CliRun.Of("evaluate", "--format", "json").Output.TrimEnd().Split('\n');
        Assert.Equal(Document.GetProperty("results").GetArrayLength() + 2, lines.Length);
        Assert.All(lines[1..^1], line => JsonDocument.Parse(line.TrimEnd(',')));
    }

    [Fact]
    public void AnEmptyTableIsAnEmptyDocument()
    {
        var run = CliRun.With("commune,year\n", "evaluate", "-", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(0, run.Json.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void TheCountsOfAResultAreThoseOfItsCriteria()
    {
        foreach (var result in Document.GetProperty("results").EnumerateArray())
            foreach (var verdict in Verdicts)
                Assert.Equal(
                    result.GetProperty(verdict).GetInt32(),
                    result.GetProperty("criteria").EnumerateArray().Count(c => c.GetProperty("verdict").GetString() == verdict));
    }

    private static JsonElement Indicator(string code, string id) => Document.GetProperty("results").EnumerateArray()
        .Single(r => r.GetProperty("code").GetString() == code).GetProperty("criteria").EnumerateArray()
        .SelectMany(c => c.GetProperty("indicators").EnumerateArray()).Single(i => i.GetProperty("id").GetString() == id);

    private static void Has(JsonElement element, params string[] names)
    {
        foreach (var name in names) Assert.True(element.TryGetProperty(name, out _), $"'{name}' is missing in {element}");
    }
}
