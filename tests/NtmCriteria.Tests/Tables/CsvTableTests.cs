using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class CsvTableTests
{
    private static CsvRow[] Read(string text) => [.. CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv", "level")];

    [Fact]
    public void RowsAreTextsWithTheirLines()
    {
        var rows = Read("a;b\n\"x\ny\";'=1\n;z\n");
        Assert.Equal([1, 2, 4], rows.Select(r => r.Line));
        Assert.Equal(["a|b", "x\ny|=1", "|z"], rows.Select(r => string.Join('|', r.Fields)));
        Assert.All(rows, row => Assert.Null(row.Problem));
    }

    [Fact]
    public void ATableThatCannotBeToldApartEndsWithItsProblem()
    {
        var rows = Read("a,b\n1,2\n\"" + new string('x', 2 << 20));
        Assert.Equal(3, rows.Length);
        Assert.Empty(rows[2].Fields);
        Assert.Equal(
            "t.csv:3: a row is larger than a megabyte, as after a quote that is never closed; expected one level a row", rows[2].Problem!.ToString());
    }

    [Fact]
    public void ABadRowIsNamedAndTheRestIsRead()
    {
        var bytes = (byte[])[.. "a\n"u8, 0xFF, (byte)'\n', .. "b\n"u8];
        var rows = CsvTable.Read(new MemoryStream(bytes), "t.csv").ToArray();
        Assert.Equal([true, false, true], rows.Select(r => r.Problem is null));
        Assert.Equal("t.csv:2: the row is not valid UTF-8; expected a table saved as UTF-8: in Excel save it as 'CSV UTF-8'", rows[1].Problem!.ToString());
    }

    [Fact]
    public void AnEmptyTableHasNoRows() => Assert.Empty(Read(""));
}
