using NtmCriteria.Bulk;
using NtmCriteria.Tests;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>What the report embeds is what its makers published.</summary>
public sealed class ReportVendorTests
{
    private static readonly string Vendor = Repository.File("src/NtmCriteria.Cli/Report/vendor");
    private static readonly string Charts = Repository.File("src/NtmCriteria.Cli/Report/charts");

    [NeedsFact(Needed.Node)]
    public void TheChartLibraryIsTheInstalledPackageByteForByte()
    {
        foreach (var (file, installed) in new[]
        {
            ("vega.min.js", "vega/build/vega.min.js"), ("vega.LICENSE", "vega/LICENSE"),
            ("vega-interpreter.js", "vega-interpreter/build/vega-interpreter.js"), ("vega-interpreter.LICENSE", "vega-interpreter/LICENSE"),
        })
            Assert.True(
                File.ReadAllBytes(Path.Combine(Vendor, file)).AsSpan().SequenceEqual(
                    File.ReadAllBytes(Path.Combine(Machine.Npm, "node_modules", installed))), file);
        foreach (var package in new[] { "vega", "vega-interpreter" })
        {
            using var json = System.Text.Json.JsonDocument.Parse(
                File.ReadAllText(Path.Combine(Machine.Npm, "node_modules", package, "package.json")));
            Assert.Contains(
                $"{package} {json.RootElement.GetProperty("version").GetString()}",
                File.ReadAllText(Path.Combine(Vendor, "README.md")), StringComparison.Ordinal);
        }
    }

    [NeedsFact(Needed.Node)]
    public void TheChartsAreWhatVegaLiteMakesOfTheirSpecifications()
    {
        var run = Machine.Run(Needed.Node, Path.Combine(Machine.Npm, "compile-charts.mjs"), "--print");
        Assert.True(run.Code == 0, run.Error);
        var compiled = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(
            Directory.GetFiles(Charts, "*.vg.json").Select(Path.GetFileName).Order(StringComparer.Ordinal), compiled.Select(c => c[0] + ".vg.json"));
        foreach (var chart in compiled)
            Assert.Equal(chart[1] + "\n", File.ReadAllText(Path.Combine(Charts, chart[0] + ".vg.json")));
    }
}
