using Microsoft.Playwright;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>One Chromium for the tests of a class, started when the first of them needs it.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Runs the tool and opens its report as a person would: from a file.</summary>
    /// <param name="table">The commune table, or null for the built-in sample.</param>
    /// <param name="args">Further arguments.</param>
    internal Task<ReportPage> Open(string? table, params string[] args) => OpenSized(1440, 900, table, args);

    /// <summary>The same in a window of a size.</summary>
    internal async Task<ReportPage> OpenSized(int width, int height, string? table, params string[] args)
    {
        var folder = new Folder();
        var file = folder.At("report.html");
        var run = CliRun.With(table ?? "", [.. table is null ? ["report"] : new[] { "report", "-" }, "--quiet", "--out", file, .. args]);
        Assert.True(run.Code == 0, run.Error);
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Machine.PathOf(Needed.Chromium), Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = ColorScheme.Light });
        var report = new ReportPage(page, folder, file);
        await report.Load();
        return report;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
