using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;

namespace NtmCriteria.Tests.Road;

public sealed class EvaluateBlocksTests
{
    private static readonly Request Plain = new() { Table = new() };

    [Fact]
    public void DrawnTablesSayTheSameInBlocksAsRowByRow() => Drawn(250, 20260101);

    [Fact]
    [Trait("volume", "yes")]
    public void ManyDrawnTablesSayTheSameInBlocksAsRowByRow() => Drawn(600, 7);

    [Fact]
    public void DrawnTablesGoThroughColumnsForTheMostPart()
    {
        var kinds = Enumerable.Range(0, 60).Select(seed => new DrawnTable(seed)).Select(drawn =>
        {
            try
            {
                return TwoRoads.Kinds(drawn.Bytes, drawn.Request.Table, drawn.Request.Evaluation);
            }
            catch (TableException)
            {
                return [];
            }
        }).SelectMany(k => k).ToLookup(k => k.Key, k => k.Value);
        // A comparison of one road with itself would prove nothing.
        Assert.InRange(kinds[BlockRowKind.Columns].Sum(), 700, int.MaxValue);
        Assert.InRange(kinds[BlockRowKind.Alone].Sum(), 100, int.MaxValue);
        Assert.InRange(kinds[BlockRowKind.Problem].Sum(), 20, int.MaxValue);
        Assert.InRange(kinds[BlockRowKind.None].Sum(), 20, int.MaxValue);
    }

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.File("tests/NtmCriteria.Tests/Field"), "*", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.File("samples/data"), "*", SearchOption.AllDirectories))
        .Where(f => Path.GetExtension(f) is ".csv" or ".txt" or ".xlsx" or ".xls")
        .Select(f => Path.GetRelativePath(Repository.File("."), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void AFieldTableSaysTheSameBothWays(string file)
    {
        var bytes = File.ReadAllBytes(Repository.File(file));
        foreach (var numbers in new[] { NumberStyle.Invariant, NumberStyle.Vietnamese })
            foreach (var keepGoing in new[] { false, true })
                foreach (var blockSize in new[] { 200, 1 << 20 })
                    TwoRoads.Evaluate(bytes, Plain with
                    {
                        KeepGoing = keepGoing, Table = new() { Numbers = numbers, IgnoreUnknown = keepGoing, AsOf = new LocalDate(2024, 12, 31), BlockSize = blockSize },
                    }, file);
    }

    [Fact]
    public void TheSampleGoesThroughColumnsButForWhatMustBeSaid()
    {
        using var sample = TableInput.OpenSample();
        using var bytes = new MemoryStream();
        sample.CopyTo(bytes);
        TwoRoads.Evaluate(bytes.ToArray(), Plain);
    }

    [Fact]
    public void ABadCellInALateRowIsNamedAndNothingIsWritten()
    {
        var text = new StringBuilder("code,commune,province,year,10.1,15.1\n");
        for (var i = 0; i < 30_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{10000 + i},Xã Bình {i},Lạng Sơn,2023,43.5,{(i == 29_998 ? "abc" : "91")}\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var blocks = TwoRoads.Of(bytes, Plain with { Format = Format.Csv }, inBlocks: true, (r, host) => new EvaluateRun(r, host).Run());
        Assert.Equal("", blocks.Output);
        Assert.Contains("standard input:30000: column '15.1': 'abc'", blocks.Error, StringComparison.Ordinal);
        Assert.Equal("exit 2", blocks.End);
        TwoRoads.Evaluate(bytes, Plain);
        TwoRoads.Evaluate(bytes, Plain with { KeepGoing = true });
    }

    [Fact]
    public void ACommuneThatStandsThereTwiceIsFoundAcrossBlocks()
    {
        var row = "06463,Xã Hoà Bình,Lạng Sơn,2023,43.5\n";
        // The header, a row and 400 others before it.
        var others = string.Concat(Enumerable.Range(0, 400).Select(i => $"{20000 + i},Xã Bình An {i},Lạng Sơn,2023,43.5\n"));
        var bytes = Encoding.UTF8.GetBytes("code,commune,province,year,10.1\n" + row + others + row);
        var request = Plain with { Table = new() { BlockSize = 2000 }, KeepGoing = true, Format = Format.Csv };
        var blocks = TwoRoads.Of(bytes, request, inBlocks: true, (r, host) => new EvaluateRun(r, host).Run());
        Assert.Contains(":403: column 'code': the code '06463' of 2023 stands on line 2 already", blocks.Error, StringComparison.Ordinal);
        Assert.Equal(402, blocks.Output.Count(c => c == '\n'));
        TwoRoads.Evaluate(bytes, request);
    }

    [Fact]
    public void AReaderWhoHasSeenEnoughStopsTheRest()
    {
        var bytes = Encoding.UTF8.GetBytes("code,commune,province,year,10.1\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{20000 + i},Xã Bình An {i},Lạng Sơn,2023,43.5\n")));
        using var table = CommuneTable.Open(new MemoryStream(bytes), "t", new() { BlockSize = 2000 });
        Assert.True(table.HasBlocks);
        Assert.Equal(2, table.Blocks(default, b => b.Count).Take(2).Count());
    }

    private static void Drawn(int count, ulong seed) => Check.One(
        Config.QuickThrowOnFailure.WithReplay(seed, 411).WithMaxTest(TestCulture.Cases(count)),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            var drawn = new DrawnTable(number);
            TwoRoads.Evaluate(drawn.Bytes, drawn.Request, $"seed {number}, {drawn.Request.Table}");
        }));
}
