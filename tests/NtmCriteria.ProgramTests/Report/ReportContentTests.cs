using System.Text;
using System.Text.Json;
using CsvHelper;
using NtmCriteria.Bulk;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>The page says what the other results of the tool say.</summary>
public sealed class ReportContentTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private static readonly string Table = FilledTable.Csv(14, 20230, 2022, 2023);

    [NeedsFact(Needed.Chromium)]
    public async Task TheFiguresAreThoseOfEvaluateAndStats()
    {
        await using var report = await browser.Open(Table);
        var sums = CliRun.With(Table, "evaluate", "-", "--quiet", "--format", "json").Json.GetProperty("totals");
        Assert.Equal(
            new[] { "communes", "met", "notMet", "undetermined" }.Select(name => sums.GetProperty(name).ToString()),
            await report.Texts(".tile .count"));
        var stats = CliRun.With(Table, "stats", "-", "--quiet", "--format", "json").Json.GetProperty("groups")[0];
        var expected = new[] { "Standard", "Advanced", "Model" }.SelectMany(
            tier => new[] { "certain", "possible", "titles" }.Select(measure => stats.GetProperty(measure + tier).GetString()!));
        Assert.Equal(expected, await report.Texts("#tier-numbers td"));
        var evidence = sums.GetProperty("evidence");
        await report.Charts();
        await report.Run<object?>("() => { document.querySelectorAll('.chart details').forEach(d => d.open = true); return null; }");
        Assert.Equal(
            new[] { "twoSources", "confirmed", "inferred", "recalled", "attested" }.Select(name => evidence.GetProperty(name).ToString()),
            await report.Texts("#chart-evidence td"));
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task TheCountsByCriterionAreThoseOfStats()
    {
        await using var report = await browser.Open(Table);
        await report.Charts();
        await report.Run<object?>("() => { document.querySelectorAll('.chart details').forEach(d => d.open = true); return null; }");
        var rows = CliRun.With(Table, "stats", "-", "--quiet", "--criteria", "--format", "json").Json.GetProperty("criteria").EnumerateArray();
        Assert.Equal(
            rows.SelectMany(row => new[] { "met", "notMet", "undetermined", "notApplicable" }.Select(name => row.GetProperty(name).GetString()!)),
            await report.Texts("#chart-criteria td"));
    }

    [NeedsFact(Needed.Chromium)]
    public async Task TheMapShowsEveryVerdict()
    {
        await using var report = await browser.OpenSized(1440, 2000, Table);
        var results = CliRun.With(Table, "evaluate", "-", "--quiet", "--format", "json").Json.GetProperty("results").EnumerateArray().ToArray();
        var lines = await report.Run<string[]>(
            "() => selection.rows.map((_, i) => [...document.querySelectorAll(`[id^='cell-${i}-'].criterion`)].map(c => /verdict-(\\d)/.exec(c.className)[1]).join(''))");
        Assert.Equal(results.Length, lines.Length);
        for (var i = 0; i < lines.Length; i++)
            Assert.Equal(
                string.Concat(results[i].GetProperty("criteria").EnumerateArray().Select(c => Number(c.GetProperty("verdict").GetString()!))), lines[i]);
    }

    [NeedsFact(Needed.Chromium)]
    public async Task EveryFindingOfEveryCommuneReadsAsTheToolExplainsItInBothLanguages()
    {
        await using var report = await browser.Open(Table);
        var communes = CliRun.With(Table, "evaluate", "-", "--quiet", "--format", "json").Json.GetProperty("results").EnumerateArray().ToArray();
        foreach (var language in new[] { "vi", "en" })
        {
            await report.Language(language);
            for (var i = 0; i < communes.Length; i += 5)
            {
                await report.OpenCommune(i);
                var expected = Explained(communes[i], language);
                Assert.Equal(expected.Indicators, await report.Run<string[]>("() => [...document.querySelectorAll('tr.indicator .why')].map(e => e.textContent)"));
                Assert.Equal(expected.Criteria, await report.Run<string[]>("() => [...document.querySelectorAll('tr.criterion .why')].map(e => e.textContent)"));
            }
        }

        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task WhatIsMissingForTheNextTierIsWhatItsSetLeavesOpenOrFails()
    {
        await using var report = await browser.Open(null);
        using var sample = TableInput.OpenSample();
        using var table = CommuneTable.OpenCsv(sample, "sample", new());
        var seen = new HashSet<Tier>();
        var index = 0;
        foreach (var row in table.Rows())
        {
            await report.OpenCommune(index++);
            var next = RuleBook.National.Classify(row.Dossier!, row.AsOf!.Value).Conditions.First(c => c.WithLowerTiers != Verdict.Met);
            seen.Add(next.Tier);
            var gaps = next.Assessment!.Gaps.OrderBy(g => g.Verdict).Select(g => g.Explain(Language.English));
            var told = next.Assessment.Contradictions.Select(c => c.Explain(Language.English)).ToHashSet();
            var missing = await report.Run<string[]>("() => [...document.querySelectorAll('#missing .gap')].map(e => e.textContent)");
            Assert.Equal(gaps, missing.Where(text => !told.Contains(text)));
            Assert.Equal(told.Count, missing.Count(told.Contains));
        }

        // The sample has communes on different steps, and so more than one set to look into.
        Assert.Equal([Tier.Standard, Tier.Model], seen.Order());
        report.AssertQuiet();
    }

    private static (string[] Indicators, string[] Criteria) Explained(JsonElement commune, string language)
    {
        string[] args =
        [
            "explain", "-", "--code", commune.GetProperty("code").GetString()!, "--year", commune.GetProperty("year").ToString(),
            "--lang", language, "--quiet", "--format",
        ];
        using var csv = CsvReader.Create(
            new MemoryStream(Encoding.UTF8.GetBytes(CliRun.With(Table, [.. args, "csv"]).Output)), new CsvReaderOptions { Separator = ',' });
        var indicators = new List<string>();
        foreach (var row in csv) indicators.Add(row.ToDictionary()["explanation"] ?? "");
        var criteria = CliRun.In(host => host with { Width = 4000 }, Table, [.. args, "table"]).Output.Split('\n')
            .Where(line => line.StartsWith(language == "vi" ? "Tiêu chí " : "Criterion ", StringComparison.Ordinal));
        return ([.. indicators], [.. criteria]);
    }

    private static string Number(string verdict) => verdict switch { "notMet" => "0", "undetermined" => "1", "met" => "2", _ => "3" };
}
