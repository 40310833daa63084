using System.Text.Json;
using Microsoft.Playwright;
using NtmCriteria.Bulk;
using NtmCriteria.Tests;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>How the page looks: themes, contrast, paper, small windows. NTM_SCREENSHOTS names a folder to keep pictures in.</summary>
public sealed class ReportLookTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private static readonly string Table = FilledTable.Csv(40, 99, 2022, 2023);

    private static readonly string Contrast =
        File.ReadAllText(Repository.File("tests/NtmCriteria.ProgramTests/Report/contrast.js"));

    [NeedsFact(Needed.Chromium)]
    public async Task EveryTextKeepsItsContrastInBothThemes()
    {
        await using var report = await browser.Open(Table, "--lang", "vi", "--strict", "recalled");
        foreach (var theme in new[] { "light", "dark" })
        {
            await report.Theme(theme);
            await report.Charts();
            await report.Run<object?>("() => { document.querySelectorAll('details').forEach(d => d.open = true); return null; }");
            await Strong(report, 400);
            await Keep(report, $"overview-{theme}");
            await report.OpenCommune(0);
            await Strong(report, 200);
            await Keep(report, $"commune-{theme}");
            await report.Page.Locator(".back").ClickAsync();
        }

        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task TheThemeFollowsTheMachineUntilOneIsChosen()
    {
        await using var report = await browser.Open(null);
        await Becomes(report, "light");
        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Becomes(report, "dark");
        await report.Charts();
        Assert.Equal(
            await report.Run<string>("() => theme.colour('--text')"),
            await report.Run<string>("() => document.querySelector('#chart-evidence .role-axis-label text').getAttribute('fill')"));
        await report.Theme("light");
        await Becomes(report, "light");
        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await report.Theme("dark");
        await Becomes(report, "dark");
        await report.Theme("auto");
        await Becomes(report, "light");
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task NoVerdictIsToldByColourAlone()
    {
        await using var report = await browser.OpenSized(1440, 1400, Table);
        var cells = await report.Run<string[]>(
            "() => [...document.querySelectorAll('#map-body .verdict')].map(c => /verdict-\\d/.exec(c.className)[0] + c.textContent + '|' + c.getAttribute('aria-label'))");
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
            Assert.Matches(
                "^verdict-(0✕\\|.*: not met|1[?!]\\|.*: undetermined|2✓\\|.*: met|3–\\|.*: not applicable)", cell);
        Assert.Equal(4, cells.Select(cell => cell[8]).Distinct().Count());
    }

    [NeedsFact(Needed.Chromium, Needed.PdfToPpm)]
    public async Task OnPaperEveryCommuneStandsAndNothingIsCutOff()
    {
        await using var report = await browser.Open(Table);
        await report.Theme("dark");
        await report.Charts();
        var folder = Directory.CreateTempSubdirectory("ntm-").FullName;
        var pdf = Path.Combine(folder, "report.pdf");
        await report.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true, PrintBackground = true });
        // 80 lines of communes, of which a window shows not half.
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await report.Run<object?>("() => { dispatchEvent(new Event('beforeprint')); return null; }");
        Assert.Equal(80, await report.Page.Locator("#map-body .line").CountAsync());
        Assert.Equal("light", await Theme(report));
        Assert.Equal("#1b2420", await report.Run<string>("() => document.querySelector('#chart-evidence .role-axis-label text').getAttribute('fill')"));
        Assert.False(await report.Page.Locator("#filter-search").IsVisibleAsync());
        await report.Run<object?>("() => { dispatchEvent(new Event('afterprint')); return null; }");
        Assert.Equal("dark", await Theme(report));
        var run = Machine.Run(Needed.PdfToPpm, "-r", "60", "-png", pdf, Path.Combine(folder, "page"));
        Assert.True(run.Code == 0, run.Error);
        var pages = Directory.GetFiles(folder, "*.png");
        Assert.InRange(pages.Length, 3, 14);
        if (Pictures is { } kept)
            foreach (var page in pages) File.Copy(page, Path.Combine(kept, "print-" + Path.GetFileName(page)), overwrite: true);
        Directory.Delete(folder, recursive: true);
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task OnASmallWindowThePageScrollsDownOnly()
    {
        await using var report = await browser.OpenSized(390, 800, Table, "--lang", "vi");
        await report.Charts();
        Assert.Empty(await TooWide(report));
        await Keep(report, "phone-overview");
        await report.OpenCommune(1);
        Assert.Empty(await TooWide(report));
        await Keep(report, "phone-commune");
        report.AssertQuiet();
    }

    /// <summary>What reaches beyond the right edge, and does not scroll in a box of its own.</summary>
    private static Task<string[]> TooWide(ReportPage report) => report.Run<string[]>(
        "() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]"
        + ".filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('#map, .wide, svg')).map(e => `${e.tagName}#${e.id}.${e.className}`)"
        + ".concat(`page ${document.documentElement.scrollWidth}`)");

    private static string? Pictures => Environment.GetEnvironmentVariable("NTM_SCREENSHOTS");

    private static Task<string> Theme(ReportPage report) => report.Run<string>("() => document.documentElement.dataset.theme");

    // A browser tells the page of another machine setting in its own time.
    private static async Task Becomes(ReportPage report, string theme) =>
        await report.Page.WaitForFunctionAsync("theme => document.documentElement.dataset.theme === theme", theme);

    private static async Task Strong(ReportPage report, int texts)
    {
        var found = await report.Page.EvaluateAsync<JsonElement>(Contrast);
        Assert.True(found.GetProperty("looked").GetInt32() >= texts, found.ToString());
        Assert.Empty(found.GetProperty("weak").EnumerateArray().Select(text => text.GetString()));
    }

    private static async Task Keep(ReportPage report, string name)
    {
        if (Pictures is { } folder)
        {
            await report.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
            await report.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + "-window.png") });
        }
    }
}
