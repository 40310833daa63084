using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class CommuneTableProblemTests
{
    [Theory]
    [InlineData("zone", "IV", "'IV' is not a zone; expected I, II, III")]
    [InlineData("region", "TDMNBP", "'TDMNBP' is not a region of commune/standard/2021-2025 (did you mean 'TDMNPB'?); expected one of TDMNPB, DBSH")]
    [InlineData("traits", "safeZone poorDistrct", "'poorDistrct' is not a trait (did you mean 'poorDistrict'?); expected words of speciallyDifficult")]
    [InlineData("as_of", "2023-02-30", "'2023-02-30' is not a date; expected a day that exists, as 2023-12-31")]
    [InlineData("as_of", "31/12/2023", "'31/12/2023' is not a date")]
    [InlineData("recognised", "gold", "'gold' is not a tier; expected standard, advanced, model")]
    [InlineData("decision_date", "soon", "'soon' is not a date")]
    [InlineData("10.1", "abc", "'abc' was not understood; expected a number (43.5)")]
    [InlineData("10.1", "43,5", "'43,5' has a comma; expected a decimal point as in 43.5, or a table in the Vietnamese style")]
    [InlineData("10.1", "-3", "'-3' does not fit; expected a number (43.5)")]
    [InlineData("10.1", ">-3", "'>-3' does not fit; expected a number (43.5)")]
    [InlineData("15.1", "-0.1", "'-0.1' does not fit; expected a share from 0 to 100")]
    [InlineData("15.1", "<-1", "'<-1' does not fit; expected a share")]
    [InlineData("9.1", "-1", "'-1' does not fit; expected a whole number (3)")]
    [InlineData("10.1", "khá", "'khá' does not fit; expected a number (43.5)")]
    [InlineData("15.1", "100.1", "'100.1' does not fit; expected a share from 0 to 100")]
    [InlineData("15.1", "9669/8481", "'9669/8481' does not fit; expected a share from 0 to 100")]
    [InlineData("15.1", "8481/0", "'8481/0' is not a ratio of counts; expected two whole numbers")]
    [InlineData("15.1", ">100", "'>100' does not fit; expected a share")]
    [InlineData("15.1", "tốt", "'tốt' does not fit; expected a share")]
    [InlineData("16.1", "75", "'75' does not fit; expected đạt or không đạt")]
    [InlineData("9.1", "1.5", "'1.5' does not fit; expected a whole number (3)")]
    [InlineData("9.1", "1/2", "'1/2' does not fit; expected a whole number")]
    [InlineData("14.1c", "2.5", "'2.5' does not fit; expected a level as a whole number")]
    [InlineData("14.1c", ">=1.5", "'>=1.5' does not fit; expected a level")]
    [InlineData("criterion 5", "3", "'3' does not fit; expected đạt or không đạt")]
    [InlineData("criterion 5", "n/a", "'n/a' does not fit; expected đạt or không đạt")]
    [InlineData("advanced:5.5", "3", "'3' does not fit; expected a grade (tốt, khá, trung bình, yếu)")]
    public void ABadCellIsLocated(string column, string cell, string message)
    {
        var problem = TableText.Problem($"commune,year,{column}\nA,2023,\n\"B\",2023,\"{cell}\"\n");
        Assert.Equal((TableText.Name, 3, column, cell), (problem.File, problem.Line, problem.Column, problem.Value));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal($"xã.csv:3: column '{column}': {problem.Message}", problem.ToString());
    }

    [Theory]
    [InlineData("2023.5")]
    [InlineData("23")]
    [InlineData("năm 2023")]
    public void ABadYearIsLocated(string year)
    {
        var problem = TableText.Problem($"commune,year\nA,{year}\n");
        Assert.Equal(("year", year), (problem.Column, problem.Value));
        Assert.Contains("expected a year of four digits", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commune,10.1\nA,43\n", "neither a year nor an as-of date")]
    [InlineData("commune,year\n,2023\n", "names no commune")]
    [InlineData("commune,year\nA,2023,5\n", "the row has 3 fields; expected 2")]
    [InlineData("commune,year,10.1\n\"A\"B,2023,43\n", "text follows a closing quote")]
    [InlineData("commune,year,10.1\nA\"B,2023,43\n", "a quote stands inside a field")]
    [InlineData("commune,year,10.1\n\"A,2023,43\nB,2023,44\n", "never closed")]
    public void ABadRowIsLocated(string table, string message)
    {
        var problem = TableText.Problem(table);
        Assert.Equal((2, null), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADecisionNeedsTheTierThatItRecognises() =>
        Assert.Equal("recognised", TableText.Problem("commune,year,decision\nA,2023,99/QĐ-UBND\n").Column);

    [Fact]
    public void BytesThatAreNoUtf8AreLocated()
    {
        byte[] table = [.. Encoding.UTF8.GetBytes("commune,year\nA,2023\nL"), 0xE1, .. Encoding.UTF8.GetBytes("ng,2023\nB,2023\n")];
        var rows = CommuneTable.ReadCsv(new MemoryStream(table), "t").ToArray();
        Assert.Equal([true, false, true], rows.Select(r => r.IsSound));
        var problem = Assert.Single(rows[1].Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("not valid UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryBadCellOfARowIsReportedAndTheRestGoesOn()
    {
        var rows = TableText.Rows("commune,year,zone,10.1,15.1\nA,2023,V,abc,101\nB,2023,I,43,95\n");
        Assert.Equal(["zone", "10.1", "15.1"], rows[0].Problems.Select(p => p.Column));
        Assert.Null(rows[0].Dossier);
        Assert.True(rows[1].IsSound);
    }

    [Theory]
    [InlineData("43.5", "has a point that groups no thousands")]
    [InlineData("1.234567", "has a point that groups no thousands")]
    [InlineData("4,3,5", "'4,3,5'")]
    public void UnderVietnameseCultureAPointIsNoDecimalSign(string cell, string message) => Assert.Contains(
        message,
        TableText.Problem($"commune;year;10.1\nA;2023;{cell}\n", new() { Numbers = NumberStyle.Vietnamese }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AGroupThatTheSetDoesNotDivideByIsNoMatter() =>
        Assert.Equal("2", TableText.Dossier("commune,year,group\nA,2023,2\n").Commune.Group);
}
