using System.Globalization;
using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

[Collection(Alone.Name)]
public sealed class CommuneTableStreamingTests
{
    [Fact]
    public void RowsAreReadAsTheyAreAskedFor()
    {
        using var endless = new RowsStream(long.MaxValue);
        Assert.Equal(5000, CommuneTable.ReadCsv(endless, "t").Take(5000).Count(r => r.IsSound));
        // Within a buffer or two of what was asked for, of a table that has no end.
        Assert.InRange(endless.BytesRead, 5000, 1_000_000);
    }

    [Fact]
    public void MemoryStaysFlatOverManyRows()
    {
        using var rows = new RowsStream(200_000);
        var (count, early) = (0, 0L);
        foreach (var row in CommuneTable.ReadCsv(rows, "t"))
        {
            Assert.True(row.IsSound);
            count++;
            if (count == 20_000) early = GC.GetTotalMemory(forceFullCollection: true);
            // Ten times the rows, and nothing more held than after the first tenth.
            if (count == 199_000) Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 8 << 20);
        }

        Assert.Equal(200_000, count);
    }

    [Fact]
    public void ManyRowsAreWrittenInTheMemoryOfFew()
    {
        var commune = Dossier.For(new("00463", "Chi Lăng") { District = "Tràng Định", Province = "Lạng Sơn" }, 2023)
            .Observe("10.1", 43.5m).Observe("15.1", Ratio.Of(8481, 9669)).Attest(16, true);
        var rows = TestCulture.Volume(60_000);
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            using var writer = CommuneTableWriter.Create(Stream.Null, CommuneTableColumns.Of([commune]), new() { Format = format });
            var early = 0L;
            for (var row = 0; row < rows; row++)
            {
                writer.Write(commune);
                if (row == rows / 10) early = GC.GetTotalMemory(forceFullCollection: true);
            }

            Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 8 << 20);
            writer.Finish();
        }
    }

    [Fact]
    public void AQuoteThatIsNeverClosedDoesNotSwallowTheMemory()
    {
        using var rows = new RowsStream(long.MaxValue, openQuoteAt: 100);
        var last = CommuneTable.ReadCsv(rows, "t").Last();
        Assert.Contains("a quote that is never closed", Assert.Single(last.Problems).Message, StringComparison.Ordinal);
        Assert.InRange(rows.BytesRead, 0, 8 << 20);
    }

    [Fact]
    public void TheInputStaysOpen()
    {
        using var input = TableText.Stream("commune,year\nA,2023\n");
        Assert.Single(CommuneTable.ReadCsv(input, "t"));
        Assert.True(input.CanRead);
    }

    /// <summary>A table that is made while it is read.</summary>
    private sealed class RowsStream(long count, long openQuoteAt = -1) : Stream
    {
        private byte[] current = Encoding.UTF8.GetBytes("code,commune,year,10.1,15.1\n");
        private int at;
        private long row;

        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var written = 0;
            while (written < buffer.Length)
            {
                if (at == current.Length)
                {
                    if (row == count) break;
                    row++;
                    current = Encoding.UTF8.GetBytes(string.Create(
                        CultureInfo.InvariantCulture, $"{row},{(row == openQuoteAt ? "\"" : "")}Xã {row},2023,43.5,95\n"));
                    at = 0;
                }

                var length = Math.Min(buffer.Length - written, current.Length - at);
                current.AsSpan(at, length).CopyTo(buffer[written..]);
                at += length;
                written += length;
            }

            BytesRead += written;
            return written;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
