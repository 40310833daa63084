using System.Text;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Tables;

/// <summary>A fault of a program is never blamed on the workbook.</summary>
public sealed class XlsxFaultTests
{
    private static readonly byte[] Sound = RawWorkbook.One("10.1", "<c><v>43</v></c>").Bytes();

    public static TheoryData<Type> Faults =>
        [typeof(InvalidOperationException), typeof(ArgumentException), typeof(FormatException), typeof(NotSupportedException), typeof(InvalidDataException)];

    private static Exception New(Type fault) => (Exception)Activator.CreateInstance(fault, "a fault of the code")!;

    [Theory]
    [MemberData(nameof(Faults))]
    public void AFaultInTheReaderComesOutAsItIs(Type fault)
    {
        var words = new HeaderWords(_ => throw New(fault), _ => true);
        var thrown = Assert.Throws(fault, () => RowSources.Open(new MemoryStream(Sound), "t", null, ignoreUnnamed: false, words, "communes"));
        Assert.Equal("a fault of the code", thrown.Message);
    }

    [Fact]
    public void TheToolReportsAFaultWhileAWorkbookIsReadAsAFaultOfTheProgram()
    {
        using var input = new Faulty(Sound);
        var run = CliRun.In(host => host with { Input = input }, "", "evaluate", "-");
        Assert.Equal(ExitCode.Fault, run.Code);
        Assert.Contains("a fault of the program", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("damaged", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheToolReportsDamageAsBadInput()
    {
        using var input = new MemoryStream([.. "PK\u0003\u0004"u8, .. Encoding.ASCII.GetBytes(new string('x', 200))]);
        var run = CliRun.In(host => host with { Input = input }, "", "evaluate", "-");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("the workbook is damaged", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Answers the look at the first bytes, and fails after it.</summary>
    private sealed class Faulty(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) =>
            Position < 8 ? base.Read(buffer, offset, count) : throw new InvalidOperationException("a fault of the code");
    }
}
