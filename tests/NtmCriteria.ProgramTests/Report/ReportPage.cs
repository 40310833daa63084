using Microsoft.Playwright;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>A report in a browser, with all that it said to the console and all that it asked for.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly List<string> said = [];
    private readonly List<string> asked = [];
    private readonly Folder folder;

    public ReportPage(IPage page, Folder folder, string file)
    {
        Page = page;
        this.folder = folder;
        File = file;
        page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => said.Add("error: " + error);
        page.Request += (_, request) => asked.Add(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            said.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public string File { get; }

    public string Address => new Uri(File).AbsoluteUri;

    /// <summary>What the console heard: nothing, where all is well.</summary>
    public IReadOnlyList<string> Said => said;

    public IReadOnlyList<string> Asked => asked;

    public async Task Load()
    {
        await Page.GotoAsync(Address);
        await Page.WaitForLoadStateAsync(LoadState.Load);
        Assert.True(await Run<string?>("() => document.documentElement.dataset.ready ?? null") == "true", string.Join('\n', said));
    }

    public Task<T> Run<T>(string script) => Page.EvaluateAsync<T>(script);

    public Task<string[]> Texts(string selector) => Run<string[]>(
        $"() => [...document.querySelectorAll({Quote(selector)})].map(e => e.innerText.trim())");

    public async Task<string> Text(string selector) => (await Page.Locator(selector).InnerTextAsync()).Trim();

    /// <summary>The names of the communes in sight in the map, from the top.</summary>
    public Task<string[]> Names() => Run<string[]>(
        "() => [...document.querySelectorAll('#map-body .line')].sort((a, b) => a.ariaRowIndex - b.ariaRowIndex).map(l => l.firstChild.textContent)");

    public async Task Choose(string filter, string value) => await Page.Locator("#filter-" + filter).SelectOptionAsync(value);

    public async Task Search(string text)
    {
        await Page.Locator("#filter-search").FillAsync(text);
        await Page.WaitForTimeoutAsync(250);
    }

    public async Task Language(string language) => await Page.Locator($"#language button[value={language}]").ClickAsync();

    public async Task Theme(string theme) => await Page.Locator($"#theme button[value={theme}]").ClickAsync();

    public async Task OpenCommune(int index)
    {
        await Run<object?>($"() => {{ location.hash = '#commune/{index}'; return null; }}");
        await Page.WaitForFunctionAsync($"() => communePage.row?.index === {index}");
    }

    /// <summary>Waits until every chart stands there as wished last.</summary>
    public async Task Charts()
    {
        await Page.EvaluateAsync("() => { delete document.documentElement.dataset.charts; return charts.draw(); }");
        await Page.Locator("html[data-charts]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>The console stayed silent and nothing but the file itself was asked for.</summary>
    public void AssertQuiet()
    {
        Assert.Empty(said);
        Assert.All(asked, url => Assert.Equal(Address, url.Split('#')[0]));
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        folder.Dispose();
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
