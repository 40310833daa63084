using NodaTime;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Statistics;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;

namespace NtmCriteria.Tests.LongCalls;

/// <summary>What goes item by item says how far it has come, and ends before the next item where it is told to.</summary>
public class LongCallTests
{
    private const int Many = 2_000;

    private static readonly LocalDate Day = new(2023, 12, 31);

    private static readonly RuleDiff Diff = RuleDiff.Between(
        RuleView.Of(RuleBook.National).On(new(2022, 12, 31)), RuleView.Of(RuleBook.National).On(Day));

    private static readonly DeprivationWeights Weights = DeprivationWeights.Equal(("a", "x"), ("b", "y"), ("c", "z"));

    private static IEnumerable<DatedDossier> Dossiers =>
        Enumerable.Range(0, Many).Select(i => new DatedDossier(Dossier.For(new($"{i:00000}", "A"), 2023).Observe("15.1", i % 101), Day));

    private static MeasuredUnit[] Units => [.. Enumerable.Range(0, Many).Select(i => new MeasuredUnit((ulong)i % 8) { Group = i % 2 == 0 ? "e" : "o" })];

    [Fact]
    public void RuleImpactEndsBeforeTheNextDossier()
    {
        using var ending = new Ending();
        var fetched = 0;
        Assert.Throws<OperationCanceledException>(
            () => RuleImpact.Of(Diff, ending.EndedAt(Dossiers, 3, n => fetched = n), null, ending, ending.Token));
        Assert.Equal((3, 0), (fetched, ending.Told.Count));
        Whole(progress => Assert.Equal(
            RuleImpact.Of(Diff, Dossiers).ToMarkdown(), RuleImpact.Of(Diff, Dossiers, progress: progress).ToMarkdown()), Many);
    }

    [Fact]
    public async Task RuleImpactTakesDossiersAsTheyArrive()
    {
        using var whole = new Ending();
        Assert.Equal(
            RuleImpact.Of(Diff, Dossiers).ToMarkdown(), (await RuleImpact.OfAsync(Diff, Arriving(Dossiers), null, whole, whole.Token)).ToMarkdown());
        Assert.Equal(Many, whole.Told[^1]);
        using var ending = new Ending(after: 256);
        var fetched = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RuleImpact.OfAsync(
            Diff, Arriving(ending.EndedAt(Dossiers, int.MaxValue, n => fetched = n)), null, ending, ending.Token));
        Assert.Equal(256, fetched);
    }

    [Fact]
    public void TheAlkireFosterMethodEndsBeforeTheNextUnit()
    {
        using var ending = new Ending();
        var fetched = 0;
        Assert.Throws<OperationCanceledException>(() => AlkireFoster.Measure(
            Weights, ending.EndedAt(Units, 5, n => fetched = n), Fraction.Of(1, 3), MissingPolicy.Listwise, ending, ending.Token));
        Assert.Throws<OperationCanceledException>(() => AlkireFoster.BySubgroup(
            Weights, Units, Fraction.Of(1, 3), MissingPolicy.Listwise, ending, ending.Token));
        Assert.Equal((5, 0), (fetched, ending.Told.Count));
        // Every cut-off and both bounds are a pass of their own.
        Whole(progress => AlkireFoster.MeasureAll(Weights, Units, [Fraction.Of(1, 3), Fraction.One], MissingPolicy.Listwise, progress), 2 * Many);
        Whole(progress => AlkireFoster.Bounds(Weights, Units, Fraction.Of(1, 3), progress), 2 * Many);
        Whole(progress => AlkireFoster.BySubgroup(Weights, Units, Fraction.Of(1, 3), MissingPolicy.Listwise, progress), Many);
    }

    [Fact]
    public void ReconciliationEndsBeforeTheNextFigure()
    {
        var figures = Reconciliation.New;
        for (var i = 0; i < 12; i++) figures = figures.Count($"part {i}", 10 + i).Rate($"part {i}", "all", "8.3");
        using var ending = new Ending(after: 4);
        Assert.Throws<OperationCanceledException>(() => figures.Solve(ending, ending.Token));
        Assert.Equal([1L, 2, 3, 4], ending.Told);
        Whole(progress => Assert.Equal(figures.Solve().ToString(), figures.Solve(progress).ToString()), 24);
    }

    [Fact]
    public void TablesEndBeforeTheNextRow()
    {
        var communes = "commune,year,15.1\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"Xã {i},2023,90\n"));
        var households = "household,income\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"h{i},1400000\n"));
        var members = "household,age\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"h{i},34\n"));
        var standard = RuleBook.National.Poverty.InForce(Day);
        Rows(() => CommuneTable.Open(TableText.Stream(communes), "t.csv"), (table, progress, token) => table.Rows(progress, token).Count());
        Rows(() => HouseholdTable.Open(TableText.Stream(households), "t.csv", standard), (table, progress, token) => table.Rows(progress, token).Count());
        Rows(() => MemberTable.Open(TableText.Stream(members), "t.csv", standard), (table, progress, token) => table.Rows(progress, token).Count());
    }

    [Fact]
    public async Task HouseholdsAndMembersArriveRowByRow()
    {
        var standard = RuleBook.National.Poverty.InForce(Day);
        var households = new List<HouseholdRow>();
        await foreach (var row in HouseholdTable.ReadAsync(Body("household,income\nh1,1400000\nh2,x\n"), "h.csv", standard)) households.Add(row);
        Assert.Equal([true, false], households.Select(r => r.Household is not null));
        var members = new List<MemberRow>();
        await foreach (var row in MemberTable.ReadAsync(Body("household,age\nh1,34\nh1,4\n"), "m.csv", standard)) members.Add(row);
        Assert.Equal([34, 4], members.Select(r => r.Member!.Age));
        using var ending = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in HouseholdTable.ReadAsync(Body("household,income\nh1,1\nh2,2\nh3,3\n"), "h.csv", standard, cancellationToken: ending.Token))
                if (++read == 2) await ending.CancelAsync();
        });
        Assert.Equal(2, read);
    }

    [Fact]
    public void AWorkbookIsUnpackedOnlyAsLongAsItIsWanted()
    {
        using var book = new MemoryStream();
        TemplateWorkbook.Write(book, RuleBook.National, RuleBook.National.InForce(Level.Commune, Tier.Standard, Day));
        using var ending = new CancellationTokenSource();
        using var wanted = new EndableStream(new MemoryStream(book.ToArray()), ending.Token);
        using (CommuneTable.Open(wanted, "t.xlsx")) wanted.Position = 0;
        ending.Cancel();
        Assert.Throws<OperationCanceledException>(() => CommuneTable.Open(wanted, "t.xlsx"));
    }

    private static void Rows<T>(Func<T> open, Func<T, IProgress<long>, CancellationToken, int> read)
        where T : IDisposable
    {
        using (var table = open()) Whole(progress => Assert.Equal(Many, read(table, progress, default)), Many);
        using var ending = new Ending(after: 512);
        using var ended = open();
        Assert.Throws<OperationCanceledException>(() => read(ended, ending, ending.Token));
        Assert.Equal([256L, 512], ending.Told);
    }

    private static void Whole(Action<IProgress<long>> run, long count)
    {
        using var told = new Ending();
        run(told);
        Assert.Equal(told.Told.Order(), told.Told);
        Assert.Equal(count, told.Told[^1]);
    }

    private static AsyncOnlyStream Body(string text) => new(System.Text.Encoding.UTF8.GetBytes(text), 7);

    private static async IAsyncEnumerable<T> Arriving<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
