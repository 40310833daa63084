using System.Text;
using NtmCriteria.Cli;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using NtmCriteria.Tests.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Tables.Templates;

public sealed class HouseholdTemplateTests : IDisposable
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(TableFormat.Csv, Language.English)]
    [InlineData(TableFormat.Csv, Language.Vietnamese)]
    [InlineData(TableFormat.Xlsx, Language.English)]
    [InlineData(TableFormat.Xlsx, Language.Vietnamese)]
    public void An_empty_table_is_read_back_with_every_column(TableFormat format, Language language)
    {
        using var stream = new MemoryStream();
        HouseholdTemplate.Write(stream, In2023, new() { Format = format, Language = language });
        stream.Position = 0;
        using var table = HouseholdTable.Open(stream, "ho", In2023);
        Assert.Equal(HouseholdTable.Template(In2023).TrimEnd().Split(','), table.Columns.ToArray());
        Assert.Empty(table.Rows());

        using var members = new MemoryStream();
        HouseholdTemplate.WriteMembers(members, new() { Format = format, Language = language });
        members.Position = 0;
        using var list = MemberTable.Open(members, "tv", In2023);
        Assert.Equal(MemberTable.Template().TrimEnd().Split(','), list.Columns.ToArray());
        Assert.Empty(list.Rows());
    }

    [Fact]
    public void A_CSV_in_Vietnamese_opens_in_a_Vietnamese_Excel()
    {
        using var stream = new MemoryStream();
        HouseholdTemplate.Write(stream, In2023, new() { Format = TableFormat.Csv });
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), stream.ToArray()[..3]);
        Assert.StartsWith("\uFEFFMã hộ;Xã;Huyện;Tỉnh;Mã xã;", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Coded_columns_offer_their_words_on_a_sheet_of_lists()
    {
        var file = folder.At("ho.xlsx");
        Assert.Equal(ExitCode.Done, CliRun.Of("poverty", "--template", "--as-of", "2024-12-31", "--lang", "vi", "--out", file).Code);
        var sheets = WorkbookCells.Of(file);
        Assert.Contains(sheets["Danh mục"].Values.SelectMany(r => r.Values), v => v == "giếng khoan");
        using var archive = System.IO.Compression.ZipFile.OpenRead(file);
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains("type=\"list\"", sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "csv")]
    public void What_would_be_no_workbook_is_not_named_one(params string[] how)
    {
        var file = folder.At("ho.xlsx");
        var run = CliRun.Of(["poverty", "--template", "--as-of", "2024-12-31", "--out", file, .. how]);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.False(File.Exists(file));
    }
}
