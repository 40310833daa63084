using System.Diagnostics;
using System.Globalization;
using System.Text;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Titles;
using NtmCriteria.Zoning;
using Xunit.Abstractions;

namespace NtmCriteria.Tests.Fuzz;

/// <summary>
/// Whatever stands in a file, its reader says what is wrong with it, or takes it: every other exception is a defect. The
/// inputs are the corpus with deterministic changes, 200,000 of them; under another culture a tenth.
/// </summary>
[Trait("volume", "yes")]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Least = 200_000;

    // Far above what the slowest input takes on a busy machine, far below what a person waits.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly Dossier Dossier = Dossier.For(
        new("1", "A") { Province = "Tỉnh Ví Dụ", Region = "TDMNPB", Group = "1", Zone = Zone.III }, 2023).Observe("10.1", 43.5m).Observe("5.1n", 4m);

    private static readonly (string Name, int Inputs, byte[][] Texts, Action<byte[]> Read)[] Readers =
    [
        ("criteria sets", 60_000, Corpus.Sets, text => _ = RuleDocument.Parse("fuzz.json", text).ContentHash),
        ("levels", 20_000, Corpus.Levels, ReadLevels),
        ("calendars", 20_000, Corpus.Calendars, text => CalendarReader.Read("fuzz.json", text)),
        ("recognition", 5_000, [Corpus.Tables[2]], text => RecognitionReader.Read("fuzz.json", text)),
        ("zones", 5_000, [Corpus.Tables[1]], text => ZoneReader.Read("fuzz.json", text)),
        ("OCOP", 5_000, [Corpus.Tables[0]], text => OcopReader.Read("fuzz.json", text)),
        ("poverty standards", 15_000, Corpus.Poverty, text => StandardReader.Read("fuzz.json", text, RuleBook.National.Poverty.Lookup)),
        ("survey points", 5_000, [Corpus.Forms[1]], text => FormReader.Points("fuzz.json", text)),
        ("nutrition", 5_000, [Corpus.Forms[0]], text => FormReader.Nutrition("fuzz.json", text)),
        ("cases", 20_000, Corpus.Cases, ReadCases),
        ("reports", 15_000, Corpus.Reports, ReadReport),
        ("communes", 15_000, Corpus.Communes, ReadCommunes),
        ("households", 15_000, Corpus.Households, ReadHouseholds),
        ("workbooks", 10_000, Corpus.Workbooks, text => ReadWorkbook(Package.Packed(text))),
        ("archives", 5_000, Corpus.Archives, ReadWorkbook),
    ];

    public static TheoryData<string> Names => [.. Readers.Select(reader => reader.Name)];

    [Fact]
    public void NoFewerThanTwoHundredThousandInputsAreRead() =>
        Assert.True(Readers.Sum(reader => reader.Inputs) >= Least, $"{Readers.Sum(reader => reader.Inputs)} inputs; expected {Least}");

    [Theory]
    [MemberData(nameof(Names))]
    public void AReaderRefusesInItsOwnWords(string name)
    {
        var (_, inputs, texts, read) = Readers.Single(reader => reader.Name == name);
        Assert.NotEmpty(texts);
        inputs = TestCulture.Volume(inputs);
        // Another start gives other inputs, for a search longer than a test may be.
        var start = int.TryParse(Environment.GetEnvironmentVariable("NTM_FUZZ_START"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;
        var (taken, slowest, clock) = (0, TimeSpan.Zero, new Stopwatch());
        for (var seed = start; seed < start + inputs; seed++)
        {
            var mutator = new Mutator((ulong)seed);
            var text = mutator.Change(texts[seed % texts.Length], texts[(seed / texts.Length) % texts.Length]);
            clock.Restart();
            try
            {
                read(text);
                taken++;
            }
            catch (Exception e) when (e is RuleDocumentException or TableException)
            {
                if (string.IsNullOrWhiteSpace(e.Message)) throw Defect(name, seed, text, e);
            }
            catch (Exception e)
            {
                throw Defect(name, seed, text, e);
            }

            if (clock.Elapsed > slowest) slowest = clock.Elapsed;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {inputs} inputs, {taken} taken, {inputs - taken} refused; the slowest took {slowest.TotalMilliseconds:F0} ms"));
        Assert.True(slowest < Longest, $"{name}: one input took {slowest}");
        // A change that always breaks the text tests the parser alone.
        Assert.InRange(taken, 1, inputs - 1);
    }

    private static void ReadLevels(byte[] text)
    {
        var book = RuleBook.National.With(RuleDocument.Parse("fuzz.json", text));
        _ = book.ContentHash;
        foreach (var id in book.SetIds.Where(id => !RuleBook.National.SetIds.Contains(id)))
            _ = book.Get(id, book.PeriodOf(id).Start).Evaluate(Dossier).ToString();
        _ = book.Get("commune/standard/2021-2025", new(2023, 12, 31)).Evaluate(Dossier).ToMarkdown(Language.Vietnamese);
    }

    private static void ReadCases(byte[] text)
    {
        foreach (var one in GoldenDocument.Parse("fuzz.json", text, RuleBook.National).Cases)
            _ = string.Join('\n', GoldenRun.Run(one, RuleBook.National).Mismatches);
    }

    private static void ReadReport(byte[] text)
    {
        foreach (var result in RecordedReport.Parse("fuzz.json", text, RuleBook.National).Results)
            _ = string.Join('\n', GoldenRun.Run(result.Case, RuleBook.National).Mismatches);
    }

    private static void ReadCommunes(byte[] text)
    {
        using var table = CommuneTable.OpenCsv(new MemoryStream(text), "fuzz.csv");
        foreach (var row in table.Rows())
            if (row.IsSound) _ = RuleBook.National.Classify(row.Dossier!, row.AsOf!.Value).ToString();
            else Assert.NotEmpty(row.Problems);
    }

    private static void ReadWorkbook(byte[] archive)
    {
        using var table = CommuneTable.Open(new MemoryStream(archive), "fuzz.xlsx");
        foreach (var row in table.Rows())
            if (row.IsSound) _ = RuleBook.National.Classify(row.Dossier!, row.AsOf!.Value).ToString();
            else Assert.NotEmpty(row.Problems);
    }

    private static void ReadHouseholds(byte[] text)
    {
        var standard = RuleBook.National.Poverty.InForce(new(2023, 12, 31));
        using var table = HouseholdTable.Open(new MemoryStream(text), "fuzz.csv", standard);
        foreach (var row in table.Rows())
            if (row.Household is { } household) _ = standard.Classify(household).ToString();
            else Assert.NotEmpty(row.Problems!);
    }

    private static Xunit.Sdk.XunitException Defect(string name, int seed, byte[] text, Exception e) => new(
        $"{name}, seed {seed.ToString(CultureInfo.InvariantCulture)}: {e.GetType().Name}: {e.Message}\n{e.StackTrace}\n"
        + $"the input:\n{Encoding.UTF8.GetString(text)}\nin base64: {Convert.ToBase64String(text)}");
}
