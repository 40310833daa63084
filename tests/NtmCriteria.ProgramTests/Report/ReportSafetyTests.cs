using NtmCriteria.Bulk;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>The page reaches nothing, runs nothing but itself, and takes every name for text.</summary>
public sealed class ReportSafetyTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<!-- <script>", "\"quoted\" 'name' & more",
        "\u202Eevil\u202C name", "line\u2028separator\u2029end", "{{7*7}} {observed} \\u003c", "]]> --> */ `${1}`", "=cmd|' /C calc'!A0",
        "https://example.org/x.png", "undefined", "tab\there", "\uFEFFmark", "😀 emoji",
    ];

    [NeedsFact(Needed.Chromium)]
    public async Task HostileNamesStayText()
    {
        var table = "code,commune,district,province,year,10.1,decision,recognised\n"
            + string.Concat(Hostile.Select(name => $"{Csv(name)},{Csv(name)},{Csv(name)},{Csv(name)},2023,43,{Csv(name)},standard\n"));
        await using var report = await browser.Open(table);
        var expected = Hostile.Select(name => VietnameseText.Clean(name).TrimStart('\uFEFF')).ToArray();
        var names = await report.Names();
        Assert.Equal(expected, names);
        for (var i = 0; i < Hostile.Length; i++)
        {
            await report.OpenCommune(i);
            Assert.StartsWith(expected[i], await report.Run<string>("() => document.getElementById('commune-name').textContent"), StringComparison.Ordinal);
            Assert.Contains(expected[i], await report.Run<string>("() => document.querySelector('.facts').textContent"), StringComparison.Ordinal);
        }

        Assert.Equal(0, await report.Page.Locator("main img, main script, main iframe").CountAsync());
        await report.Page.Locator(".back").ClickAsync();
        await report.Search(Hostile[0]);
        await report.Charts();
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task NothingIsAskedForAndNothingIsSaidToTheConsole()
    {
        await using var report = await browser.Open(FilledTable.Csv(30, 7, 2022, 2023), "--lang", "vi");
        foreach (var theme in new[] { "dark", "light", "auto" }) await report.Theme(theme);
        await report.Language("en");
        await report.Search("an");
        await report.OpenCommune(3);
        await report.Page.GoBackAsync();
        await report.Charts();
        Assert.Equal([report.Address], report.Asked.Select(url => url.Split('#')[0]).Distinct());
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task ThePolicyRefusesCodeFromTextForeignScriptsAndRequests()
    {
        await using var report = await browser.Open(null);
        // Later and on its own: what a debugger runs directly is free of the policy.
        Assert.Equal("EvalError", await report.Run<string>(
            "() => new Promise(done => setTimeout(() => { try { done(String(new window.Function('return 1')())); } catch (e) { done(e.name); } }))"));
        Assert.Equal("refused", await report.Run<string>(
            "() => fetch('https://example.org/').then(() => 'fetched', () => 'refused')"));
        Assert.True(await report.Run<bool>(
            "() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); return window.ran === undefined; }"));
        Assert.True(await report.Run<bool>(
            "() => { const d = document.createElement('div'); d.setAttribute('style', 'width: 7px'); document.body.append(d); return getComputedStyle(d).width !== '7px'; }"));
        Assert.Contains(report.Said, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
