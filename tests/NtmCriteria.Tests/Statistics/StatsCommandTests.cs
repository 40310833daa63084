using System.Text;
using NtmCriteria.Bulk;
using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

public sealed class StatsCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ntm-stats").FullName;

    [Fact]
    public void Counts_by_group_come_as_one_row_a_group_and_the_whole_last()
    {
        var table = Write("communes.csv", "commune,district,province,zone,year,recognised,criterion 1,criterion 2\n"
            + "A,X,Lạng Sơn,I,2023,standard,đạt,đạt\nB,X,Lạng Sơn,III,2023,,không đạt,đạt\nC,Y,Gia Lai,,2023,,,\n");
        var (code, output, _) = Run("stats", table, "--by", "province", "--format", "csv");

        Assert.Equal(ExitCode.Done, code);
        var lines = output.Split('\n');
        Assert.StartsWith("set,group,communes,certainStandard,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("commune/standard/2021-2025,Gia Lai,1,0,0,0,0,1,1,1,0,0,0,0,0,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("commune/standard/2021-2025,Lạng Sơn,2,0,0,0,0,1,1,1,0,1,0,0,0,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("commune/standard/2021-2025,(all),3,", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_keeps_difference_and_points_apart()
    {
        const string Header = "commune,province,year,recognised,criterion 1\n";
        var earlier = Write("earlier.csv", Header + "A,Lạng Sơn,2022,standard,đạt\nB,Lạng Sơn,2022,,đạt\n");
        var later = Write("later.csv", Header + "A,Lạng Sơn,2023,standard,đạt\n");
        var (code, output, _) = Run("stats", later, "--compare", earlier, "--format", "csv");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("commune/standard/2021-2025,communes,,2,1,-1,-50.00,\n", output, StringComparison.Ordinal);
        Assert.Contains("commune/standard/2021-2025,titles,standard,1,1,0,0.00,50.00\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_figures_that_contradict_can_fail_a_check()
    {
        var figures = Write("figures.csv", "kind,name,value,first,second\ncount,poor 2021,23.511,,\ncount,poor 2022,\"17,497\",,\n"
            + "fall,fall,6.013,poor 2021,poor 2022\n");
        Assert.Equal(ExitCode.Done, Run("stats", "--reconcile", figures).Code);
        var (code, output, _) = Run("stats", "--reconcile", figures, "--fail-on", "conflict", "--format", "json");
        Assert.Equal(ExitCode.CheckFailed, code);
        Assert.Contains("\"schema\": \"ntm-reconciliation/1\"", output, StringComparison.Ordinal);
        Assert.Contains("\"agree\": \"false\"", output, StringComparison.Ordinal);
        Assert.Contains("\"low\": \"6014\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_figures_that_cannot_be_read_is_named()
    {
        var figures = Write("figures.csv", "kind,name,value,first,second\ncont,a,1,,\nrate,,12.20,a,\nrate,,abc,a,b\n");
        var (code, output, error) = Run("stats", "--reconcile", figures);

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Empty(output);
        Assert.Contains("row 2: kind 'cont' is not known", error, StringComparison.Ordinal);
        Assert.Contains("row 3: A figure of kind Rate is tied to 2 other quantities, not 1.", error, StringComparison.Ordinal);
        Assert.Contains("row 4: 'abc' is not a printed number", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--by 'village' is not known", "stats", "--by", "village")]
    [InlineData("earlier day", "stats", "--compare-as-of", "2023-12-31")]
    [InlineData("expected --reconcile FILE", "stats", "--fail-on", "conflict")]
    [InlineData("no commune table", "stats", "x.csv", "--reconcile", "y.csv")]
    public void Arguments_that_do_not_go_together_are_refused(string said, params string[] args)
    {
        var (code, _, error) = Run(args);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_access()
    {
        Assert.Equal(ExitCode.NoAccess, Run("stats", Path.Combine(folder, "none.csv")).Code);
        Assert.Equal(ExitCode.NoAccess, Run("stats", "--reconcile", Path.Combine(folder, "none.csv")).Code);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Application.Run(args, new(Stream.Null, output, error));
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
