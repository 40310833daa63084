using System.Globalization;
using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

/// <summary>
/// The README quotes ratios of the committed measurements and nothing else: <c>ACCEPT_SNAPSHOTS=1</c> splices them in
/// from the tables of <c>benchmarks/BULK.md</c>.
/// </summary>
public sealed class MeasuredRatiosTests
{
    private const string Start = "<!-- ratios of benchmarks/BULK.md -->", End = "<!-- end of ratios -->";

    [Fact]
    public void TheReadmeQuotesTheRatiosOfTheCommittedTable()
    {
        var readme = File.ReadAllText(Repository.File("README.md"));
        var (start, end) = (readme.IndexOf(Start, StringComparison.Ordinal), readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, $"README.md has no place between '{Start}' and '{End}'");
        var spliced = readme[..(start + Start.Length)] + "\n" + Ratios(File.ReadAllLines(Repository.File("benchmarks/BULK.md"))) + readme[end..];
        Snapshot.MatchFile("README.md", spliced);
    }

    [Fact]
    public void AMethodThatWasNotMeasuredIsAnError()
    {
        Assert.Throws<InvalidDataException>(() => Ratios(["## 1,000,000 communes", "| LINQ over objects | 1 | 2 |"]));
        Assert.Throws<InvalidDataException>(() => Ratios([]));
    }

    private static string Ratios(string[] lines)
    {
        // The table of a million communes, up to the next heading.
        var million = lines.SkipWhile(l => !l.StartsWith("## 1,000,000 communes", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal)).ToArray();
        return $"A million communes x 57 indicators on one thread, against a scalar columnar loop written by hand: objects and LINQ "
            + $"{Ratio(million, "LINQ over objects")}, the caller's columns {Ratio(million, "from columns, Vector512")} "
            + $"(256-bit vectors {Ratio(million, "from columns, Vector256")}), prepared columns {Ratio(million, "from prepared columns, Vector512")} "
            + $"({Ratio(million, "from prepared columns, Vector256")}). [Measurements](benchmarks/BULK.md).\n";
    }

    private static string Ratio(string[] lines, string method)
    {
        const int Column = 3;
        var row = lines.Select(l => l.Split('|', StringSplitOptions.TrimEntries)).FirstOrDefault(c => c.Length > Column && c[1] == method)
            ?? throw new InvalidDataException($"benchmarks/BULK.md has no row '{method}'.");
        return Format(double.Parse(row[Column], NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    // Only what a busy machine can tell: two digits.
    private static string Format(double ratio) =>
        ratio.ToString(ratio < 0.1 ? "0.00" : ratio < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
