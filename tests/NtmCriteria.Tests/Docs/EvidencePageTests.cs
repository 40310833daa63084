using System.Globalization;
using System.Text;
using NodaTime;

namespace NtmCriteria.Tests.Docs;

/// <summary>The figures of the pages on evidence are made from the data: <c>ACCEPT_SNAPSHOTS=1</c> rewrites them.</summary>
public class EvidencePageTests
{
    /// <summary>The cells as they were with data version 2026.11.1, before the newer facts and the limits.</summary>
    private static readonly Dictionary<string, int[]> CellsBefore = new()
    {
        ["commune/standard/2009-2015"] = [0, 112, 0, 167, 0, 0, 50],
        ["commune/standard/2016-2020"] = [14, 154, 0, 131, 0, 63, 30],
        ["commune/standard/2021-2025"] = [33, 92, 0, 200, 0, 28, 114],
        ["commune/advanced/2021-2025"] = [0, 28, 0, 301, 0, 21, 210],
        ["commune/model/2021-2025"] = [28, 0, 0, 0, 0, 0, 35],
    };

    /// <summary>How many of the same published values decided then: at any grade, and better than recalled.</summary>
    private static readonly Dictionary<(string, string), (int Any, int Better)> DecidedBefore = new()
    {
        [("commune/standard/2009-2015", "10")] = (7, 7),
        [("commune/standard/2009-2015", "11")] = (1, 0),
        [("commune/standard/2016-2020", "10")] = (9, 4),
        [("commune/standard/2016-2020", "11")] = (17, 0),
        [("commune/standard/2016-2020", "15.1")] = (2, 2),
        [("commune/standard/2021-2025", "10.1")] = (3, 0),
        [("commune/standard/2021-2025", "11.1")] = (3, 0),
        [("commune/standard/2021-2025", "15.1")] = (1, 1),
        [("commune/advanced/2021-2025", "10.1")] = (0, 0),
        [("commune/advanced/2021-2025", "11.1")] = (0, 0),
        [("commune/advanced/2021-2025", "14.1")] = (3, 3),
        [("commune/model/2021-2025", "model.2")] = (0, 0),
    };

    [Fact]
    public void ThePageShowsHowFarTheDataGo() => Match("docs/evidence.md", "figures", Cells() + "\n" + Communes());

    [Fact]
    public void TheStatusCountsTheIndicators() => Match("docs/status.md", "indicators", Indicators());

    private static string Cells()
    {
        var text = new StringBuilder(
            "| set | two texts | one text | within limits | recalled | recalled, with limits that agree | left to the province | unknown |\n|---|---|---|---|---|---|---|---|\n");
        var figures = new EvidenceFigures(RuleBook.National);
        foreach (var id in EvidenceFigures.Sets)
        {
            var now = figures.Cells(id);
            Assert.Equal(CellsBefore[id].Length, now.Length);
            text.Append(CultureInfo.InvariantCulture, $"| {id} |");
            for (var i = 0; i < now.Length; i++) text.Append(CultureInfo.InvariantCulture, $" {CellsBefore[id][i]} → {now[i]} |");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Communes()
    {
        var text = new StringBuilder(
            "| set | indicator | published values | decided | decided better than recalled |\n|---|---|---|---|---|\n");
        foreach (var (set, indicator, published, decided, better) in EvidenceFigures.Communes())
        {
            var before = DecidedBefore[(set, indicator)];
            Assert.True(decided >= before.Any, $"{set}#{indicator}: {decided} decided, {before.Any} before");
            text.Append(CultureInfo.InvariantCulture, $"| {set} | {indicator} | {published} | {before.Any} → {decided} | {before.Better} → {better} |\n");
        }

        return text.ToString();
    }

    private static string Indicators()
    {
        var text = new StringBuilder(
            "| set | indicators | known: two sources | known: one source | recalled | known or within limits in some regions | left to the province | not known |\n|---|---|---|---|---|---|---|---|\n");
        var figures = new EvidenceFigures(RuleBook.National);
        foreach (var id in EvidenceFigures.Sets.Skip(2))
        {
            var counts = figures.Indicators(id, new LocalDate(2024, 12, 31));
            text.Append(CultureInfo.InvariantCulture, $"| {id.Split('/')[1]} | {counts.Sum()} | {string.Join(" | ", counts)} |\n");
        }

        return text.ToString();
    }

    /// <summary>Compares what stands between two marks of a page.</summary>
    private static void Match(string page, string name, string actual)
    {
        var text = File.ReadAllText(Repository.File(page));
        var (open, close) = ($"<!-- {name} of the data -->\n", $"<!-- end of {name} -->");
        var from = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var to = text.IndexOf(close, StringComparison.Ordinal);
        Assert.True(from >= open.Length && to >= from, $"{page} has no marks of {name}");
        Snapshot.MatchFile(page, text[..from] + "\n" + actual + "\n" + text[to..]);
    }
}
