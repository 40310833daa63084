using System.Text;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Tests.Tables;

/// <summary>Bodies of requests refuse to be read synchronously; tables and documents read them all the same.</summary>
public class AsyncTableTests
{
    private const string Communes = "commune,province,year,10.1,15.1\nA,Lạng Sơn,2023,43.5,8481/9669\nB,Lạng Sơn,2023,\"43,5\",\n";

    private static AsyncOnlyStream Body(string text, int piece = 3) => new(Encoding.UTF8.GetBytes(text), piece);

    [Fact]
    public async Task Communes_arrive_in_small_pieces_and_are_read_as_ever()
    {
        var rows = new List<CommuneRow>();
        await foreach (var row in CommuneTable.ReadAsync(Body(Communes), "t.csv")) rows.Add(row);
        Assert.Equal(CommuneTable.Read(TableText.Stream(Communes), "t.csv"), rows);
        Assert.Equal([true, false], rows.Select(r => r.IsSound));
        Assert.Equal(3, Assert.Single(rows[1].Problems).Line);
    }

    [Fact]
    public async Task A_workbook_and_a_table_too_large_for_memory_are_taken_in_too()
    {
        using var book = new MemoryStream();
        TemplateWorkbook.Write(book, RuleBook.National, RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31)));
        using var template = await CommuneTable.OpenAsync(new AsyncOnlyStream(book.ToArray(), 1_000), "t.xlsx");
        Assert.Contains("10.1", template.Headers);

        var text = new StringBuilder("commune,year,10.1\n");
        for (var i = 0; i < 200_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Xã dài tên để tệp vượt bốn mêga {i},2023,43.5\n");
        var count = 0;
        await foreach (var row in CommuneTable.ReadAsync(Body(text.ToString(), 1 << 15), "t.csv")) count += row.IsSound ? 1 : 0;
        Assert.Equal(200_000, count);
    }

    [Fact]
    public async Task Households_and_members_arrive_too()
    {
        var standard = RuleBook.National.Poverty.InForce(new(2023, 12, 31));
        using var households = await HouseholdTable.OpenAsync(Body("household,income\nh1,1400000\n"), "h.csv", standard);
        Assert.Equal(1_400_000, Assert.Single(households.Rows()).Household!.Income);
        using var members = await MemberTable.OpenAsync(Body("household,age\nh1,34\n"), "m.csv", standard);
        Assert.Equal(34, Assert.Single(members.Rows()).Member!.Age);
    }

    [Fact]
    public async Task What_is_wrong_is_told_as_ever()
    {
        var wrong = await Assert.ThrowsAsync<TableException>(() => CommuneTable.OpenAsync(Body("commune,year,10.11\n"), "t.csv"));
        Assert.Equal(
            Assert.Throws<TableException>(() => CommuneTable.Open(TableText.Stream("commune,year,10.11\n"), "t.csv")).Message, wrong.Message);
    }

    [Fact]
    public async Task Waiting_can_be_ended()
    {
        using var end = new CancellationTokenSource();
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CommuneTable.OpenAsync(Body(Communes), "t.csv", cancellationToken: end.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RuleDocument.ReadAsync("p", Body("{}"), end.Token));
    }

    [Fact]
    public async Task A_rule_document_arrives_too_and_no_more_of_it_than_may_be()
    {
        var text = File.ReadAllText(Repository.File("docs/examples/province-levels.json"));
        var document = await RuleDocument.ReadAsync("p.json", Body(text, 100));
        Assert.Equal(RuleDocument.Parse("p.json", Encoding.UTF8.GetBytes(text)).ContentHash, document.ContentHash);
        var large = await Assert.ThrowsAsync<RuleDocumentException>(
            () => RuleDocument.ReadAsync("p.json", new AsyncOnlyStream(new byte[RuleDocument.MaxBytes * 2], 1 << 16)));
        Assert.Contains("too large", large.Message, StringComparison.Ordinal);
    }
}
