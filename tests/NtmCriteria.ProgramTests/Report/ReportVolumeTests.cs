using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using NtmCriteria.Bulk;
using Xunit.Abstractions;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>Every commune of the country at once: times are told, counts are held.</summary>
public sealed class ReportVolumeTests(ReportBrowser browser, ITestOutputHelper output) : IClassFixture<ReportBrowser>
{
    private const int Communes = 11_000;

    // What the page may hold of the map at any time: a few dozen lines of twenty-six cells, and the rest of the page.
    private const int MostElements = 6_000;

    [NeedsFact(Needed.Chromium)]
    public async Task ElevenThousandCommunesAreLookedThroughWithoutAFreeze()
    {
        var table = FilledTable.Csv(Communes, 11, 2023);
        var clock = Stopwatch.StartNew();
        await using var report = await browser.Open(table);
        Tell("written and opened", clock);
        var size = new FileInfo(report.File).Length;
        Assert.InRange(size, 1 << 20, 40 << 20);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size / 1e6:F1} MB"));
        output.WriteLine(await report.Run<string>(
            "() => { const n = performance.getEntriesByType('navigation')[0]; const p = performance.getEntriesByName('first-contentful-paint')[0]; return `first paint ${Math.round(p?.startTime)} ms, loaded ${Math.round(n.loadEventEnd)} ms`; }"));
        await report.Charts();
        Tell("charts", clock);
        await report.Run<object?>(
            "() => { window.longest = 0; new PerformanceObserver(l => l.getEntries().forEach(e => { window.longest = Math.max(window.longest, e.duration); })).observe({ type: 'longtask' }); return null; }");
        for (var step = 0; step <= 20; step++)
        {
            await report.Page.EvaluateAsync("part => { const m = document.getElementById('map'); m.scrollTop = part * m.scrollHeight; }", step / 20.0);
            await report.Page.WaitForTimeoutAsync(30);
            Assert.InRange(await report.Run<int>("() => document.querySelectorAll('*').length"), 500, MostElements);
        }

        output.WriteLine($"longest task while scrolling {await report.Run<double>("() => window.longest")} ms");
        Assert.Contains(await report.Run<string>("() => data.rows[10999].name"), await report.Names());
        await report.Page.Locator("#map").FocusAsync();
        await report.Page.Keyboard.PressAsync("Control+End");
        Assert.StartsWith($"cell-{Communes - 1}-", await report.Page.Locator("#map").GetAttributeAsync("aria-activedescendant"), StringComparison.Ordinal);
        clock.Restart();
        await report.Search("chi lang");
        await report.Choose("sort", "met");
        Tell("search and sort", clock);
        Assert.True(await report.Run<bool>(
            "() => selection.rows.length > 0 && selection.rows.length < 2000 && selection.rows.every(row => row.key.includes('chi') && row.key.includes('lang'))"));
        await report.Search("");
        clock.Restart();
        await report.OpenCommune(Communes - 1);
        Tell("open a commune", clock);
        Assert.Equal(57, await report.Page.Locator("tr.indicator").CountAsync());
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task OnPaperALargeTableStopsAtAThousandAndSaysSo()
    {
        await using var report = await browser.Open(
            "commune,year,10.1\n" + string.Concat(Enumerable.Range(0, 1500).Select(n => string.Create(CultureInfo.InvariantCulture, $"X{n},2023,{n}\n"))));
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await report.Run<object?>("() => { dispatchEvent(new Event('beforeprint')); return null; }");
        Assert.Equal(1000, await report.Page.Locator("#map-body .line").CountAsync());
        Assert.Contains("1,000 of 1,500", await report.Text("#print-note"), StringComparison.Ordinal);
    }

    private void Tell(string what, Stopwatch clock) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.ElapsedMilliseconds} ms"));
}
