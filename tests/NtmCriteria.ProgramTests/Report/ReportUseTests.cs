using NtmCriteria.Bulk;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>Search, filters, sort, language, theme, keyboard: what a person does with the page.</summary>
public sealed class ReportUseTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private const string Table =
        "code,commune,district,province,year,10.1,11.1,criterion 16,7.1\n"
        + "1,Hòa Bình,Bắc Sơn,Lạng Sơn,2023,43,12,đạt,\n"
        + "2,Đông Hoà,Chi Lăng,Lạng Sơn,2023,41,14,không đạt,\n"
        + "3,An Khê,Bắc Sơn,Hải Dương,2023,70,1,,\n"
        + "4,Thủy Nguyên,,Hải Dương,2023,60,,đạt,\n"
        + "5,Chi Lăng,Chi Lăng,Lạng Sơn,2022,,12,,n/a\n";

    [NeedsFact(Needed.Chromium)]
    public async Task ANameIsFoundWithoutDiacriticsAndInEitherTonePlacement()
    {
        await using var report = await browser.Open(Table);
        foreach (var search in new[] { "hoa", "Hoà", "HÒA", "ho\u00E0", "Ho\u0300a" })
        {
            await report.Search(search);
            Assert.Equal(["Hòa Bình", "Đông Hoà"], await report.Names());
        }

        await report.Search("dong hoa lang son");
        Assert.Equal(["Đông Hoà"], await report.Names());
        await report.Search("không có");
        Assert.Empty(await report.Names());
        Assert.True(await report.Page.Locator("#map-empty").IsVisibleAsync());
        Assert.Equal(["0", "0", "0", "0"], await report.Texts(".tile .count"));
        await report.Page.Locator("#clear").ClickAsync();
        Assert.Equal(5, (await report.Names()).Length);
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task TheKeyOfASearchIsThatOfTheLibrary()
    {
        await using var report = await browser.Open(Table);
        string[] names = ["Hoà Bình", "Hòa-Bình", "ĐỒNG – THÁP", "  Bà Rịa -  Vũng Tàu ", "Thừa Thiên Huế", "Cư M'gar", "Kon Plông", "Thu\u0309y Nguyên"];
        foreach (var name in names)
            Assert.Equal(
                VietnameseText.KeyWithoutDiacritics(name), await report.Page.EvaluateAsync<string>("name => fold(name)", name));
    }

    [NeedsFact(Needed.Chromium)]
    public async Task FiltersNarrowCommunesFiguresAndChartsAlike()
    {
        await using var report = await browser.Open(Table);
        await report.Choose("criterion", "16");
        await report.Choose("verdict", "notMet");
        Assert.Equal(["Đông Hoà"], await report.Names());
        await report.Choose("verdict", "attested");
        Assert.Equal(["Hòa Bình", "Đông Hoà", "Thủy Nguyên"], await report.Names());
        await report.Choose("criterion", "7");
        await report.Choose("verdict", "notApplicable");
        Assert.Equal(["Chi Lăng"], await report.Names());
        await report.Page.Locator("#clear").ClickAsync();
        await report.Choose("province", "\"Hải Dương\"");
        Assert.Equal(["An Khê", "Thủy Nguyên"], await report.Names());
        Assert.Equal("2", (await report.Texts(".tile .count"))[0]);
        Assert.Equal("Showing 2 of 5 communes", await report.Text("#shown"));
        // Of the districts of all provinces only those of the chosen one are left.
        Assert.Equal(["All", "Bắc Sơn"], await report.Run<string[]>("() => [...document.getElementById('filter-district').options].map(o => o.text)"));
        await report.Choose("district", "[\"Hải Dương\",\"Bắc Sơn\"]");
        Assert.Equal(["An Khê"], await report.Names());
        await report.Charts();
        Assert.Equal(1, await report.Run<int>("() => totals.criteriaMet(selection.rows).reduce((sum, line) => sum + line.certain, 0)"));
        await report.Page.Locator("#clear").ClickAsync();
        await report.Choose("year", "2022");
        Assert.Equal(["Chi Lăng"], await report.Names());
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task SortingFollowsTheAlphabetOfVietnameseAndTheVerdicts()
    {
        await using var report = await browser.Open(Table);
        await report.Choose("sort", "name");
        Assert.Equal(["An Khê", "Chi Lăng", "Đông Hoà", "Hòa Bình", "Thủy Nguyên"], await report.Names());
        await report.Page.Locator("#filter-descending").CheckAsync();
        Assert.Equal(["Thủy Nguyên", "Hòa Bình", "Đông Hoà", "Chi Lăng", "An Khê"], await report.Names());
        await report.Page.Locator("[role=columnheader]").Filter(new() { HasTextString = "10" }).ClickAsync();
        Assert.Equal(["met", "undetermined", "undetermined", "undetermined", "notMet"], await report.Run<string[]>(
            "() => selection.rows.map(row => findings.names[row.verdicts[9]])"));
        Assert.Equal("descending", await report.Page.Locator("[role=columnheader][aria-sort]").GetAttributeAsync("aria-sort"));
        Assert.Equal("criterion 10", await report.Page.Locator("#filter-sort").InputValueAsync());
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task TheWholePageTurnsFromOneLanguageToTheOther()
    {
        await using var report = await browser.Open(Table, "--lang", "vi");
        Assert.Equal("vi", await report.Run<string>("() => document.documentElement.lang"));
        await report.Charts();
        var vietnamese = await report.Text("body");
        await report.Language("en");
        await report.Charts();
        Assert.Equal("en", await report.Run<string>("() => document.documentElement.lang"));
        Assert.Equal("true", await report.Page.Locator("#language button[value=en]").GetAttributeAsync("aria-pressed"));
        var english = await report.Text("body");
        Assert.Contains("chưa xác định", vietnamese, StringComparison.Ordinal);
        foreach (var word in new[] { "undetermined", "Communes", "Overview", "criteria" }) Assert.DoesNotContain(word, vietnamese.Replace("commune/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var word in new[] { "Tiêu chí", "Tổng hợp", "chưa xác định", "Kết quả" }) Assert.DoesNotContain(word, english, StringComparison.Ordinal);
        await report.Language("vi");
        await report.Charts();
        Assert.Equal(vietnamese, await report.Text("body"));
        // No word lacks a language, and both have the same places to fill in.
        Assert.Empty(await report.Run<string[]>(
            "() => Object.entries(words).filter(([, w]) => w.length !== 2 || !w[0] || !w[1] || String(w[0].match(/\\{\\w+\\}/g)?.sort()) !== String(w[1].match(/\\{\\w+\\}/g)?.sort())).map(([k]) => k)"));
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task EverythingCanBeDoneFromTheKeyboard()
    {
        await using var report = await browser.Open(Table);
        var keys = report.Page.Keyboard;
        await keys.PressAsync("Tab");
        Assert.Equal("skip", await Focused(report));
        await keys.PressAsync("Enter");
        Assert.Equal("map", await Focused(report));
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowRight");
        Assert.Equal("cell-1-1", await Active(report));
        await keys.PressAsync("End");
        await keys.PressAsync("Control+End");
        Assert.StartsWith("cell-4-", await Active(report), StringComparison.Ordinal);
        await keys.PressAsync("Control+Home");
        Assert.Equal("cell-0-0", await Active(report));
        await keys.PressAsync("ArrowUp");
        Assert.Equal("cell--1-0", await Active(report));
        await keys.PressAsync("Enter");
        Assert.Equal("An Khê", (await report.Names())[0]);
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await report.Page.Locator("#commune-name").WaitForAsync();
        Assert.Equal("commune-name", await Focused(report));
        Assert.StartsWith("An Khê", await report.Text("#commune-name"), StringComparison.Ordinal);
        await report.Page.GoBackAsync();
        await report.Page.Locator("#map").WaitForAsync();
        Assert.Equal("map", await Focused(report));
        Assert.Equal("cell-0-0", await Active(report));
        // What has the focus shows it.
        Assert.NotEqual("0px", await report.Run<string>("() => getComputedStyle(document.activeElement).outlineWidth"));
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task TheFocusGoesThroughThePageInTheOrderInWhichItIsRead()
    {
        await using var report = await browser.Open(Table);
        var order = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            await report.Page.Keyboard.PressAsync("Tab");
            order.Add(await report.Run<string>("() => document.activeElement.id || document.activeElement.value || document.activeElement.tagName"));
            if (order[^1] == "map") break;
        }

        Assert.Equal(
            ["skip", "vi", "en", "auto", "light", "dark", "print", "filter-search", "filter-province", "filter-district", "filter-year",
                "filter-tier", "filter-criterion", "filter-verdict", "filter-sort", "filter-descending", "map"], order);
    }

    [NeedsFact(Needed.Chromium)]
    public async Task ACommuneShowsItsOtherYearsAndItsNeighbours()
    {
        await using var report = await browser.Open("code,commune,year,10.1\n7,Mỹ An,2022,30\n8,Vân Khê,2022,30\n7,Mỹ An,2023,90\n");
        await report.OpenCommune(0);
        Assert.Equal(["2022", "2023"], await report.Texts(".timeline .year"));
        await report.Page.Locator(".timeline a").Nth(1).ClickAsync();
        // The page follows the address after the click, not within it.
        await report.Page.WaitForFunctionAsync("() => document.getElementById('commune-name').textContent.includes('2023')");
        Assert.StartsWith("Mỹ An", await report.Text("#commune-name"), StringComparison.Ordinal);
        await report.Page.Locator(".neighbours a").Nth(1).ClickAsync();
        await report.Page.WaitForFunctionAsync("() => !document.getElementById('commune-name').textContent.includes('2023')");
        Assert.StartsWith("Vân Khê", await report.Text("#commune-name"), StringComparison.Ordinal);
        await report.Page.Locator(".back").ClickAsync();
        Assert.True(await report.Page.Locator("#map").IsVisibleAsync());
        report.AssertQuiet();
    }

    [NeedsFact(Needed.Chromium)]
    public async Task ADayWithoutASetSaysWhyInBothLanguages()
    {
        const string table = "commune,year,10.1\nA,2023,43\n";
        await using var report = await browser.Open(table, "--as-of", "2026-01-15");
        await report.OpenCommune(0);
        foreach (var language in new[] { "vi", "en" })
        {
            await report.Language(language);
            var why = RuleBook.National.Ask(Level.Commune, Tier.Standard, new(2026, 1, 15)).Explain(
                language == "vi" ? Language.Vietnamese : Language.English);
            Assert.Contains(why, await report.Run<string>("() => document.querySelector('.facts').textContent"), StringComparison.Ordinal);
        }

        report.AssertQuiet();
    }

    private static Task<string> Focused(ReportPage report) => report.Run<string>("() => document.activeElement.id");

    private static async Task<string> Active(ReportPage report) =>
        await report.Page.Locator("#map").GetAttributeAsync("aria-activedescendant") ?? "";
}
