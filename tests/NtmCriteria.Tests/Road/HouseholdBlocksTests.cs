using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Cli;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Tests.Road;

public sealed class HouseholdBlocksTests
{
    [Fact]
    public void DrawnHouseholdsCountTheSameInBlocksAsRowByRow() => Drawn(200, 20260103);

    [Fact]
    [Trait("volume", "yes")]
    public void ManyDrawnHouseholdsCountTheSameInBlocksAsRowByRow() => Drawn(1_000, 9);

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.File("tests/NtmCriteria.Tests/Field"), "*", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.File("samples/data"), "*", SearchOption.AllDirectories))
        .Where(f => Path.GetExtension(f) is ".csv" or ".txt" or ".xlsx")
        .Select(f => Path.GetRelativePath(Repository.File("."), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void AFieldTableCountsTheSameBothWays(string file)
    {
        foreach (var numbers in new[] { NumberStyle.Invariant, NumberStyle.Vietnamese })
            foreach (var key in new[] { HouseholdKey.Id, HouseholdKey.WithinCommune })
                AreOne(Repository.File(file), new(2023, 12, 31), numbers, key, HouseholdGrouping.Commune, EvidenceGrade.Unknown, file);
    }

    [Fact]
    public void MostRowsAreCountedWithoutBecomingHouseholds()
    {
        var standard = RuleBook.National.Poverty.InForce(new LocalDate(2023, 12, 31));
        var text = Draw(new Random(5), clean: true, standard);
        using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t", standard);
        table.BlockSize = 3_000;
        var counted = new PovertyTable(HouseholdGrouping.Commune);
        var (all, alone) = (0, 0);
        foreach (var block in table.Blocks(counted, EvidenceGrade.Unknown, new()))
        {
            all += block.Count;
            alone += block.Rows.Count;
        }

        Assert.InRange(all, 100, 400);
        // A comparison of one road with itself would prove nothing.
        Assert.InRange(alone, 1, all / 4);
        Assert.Equal(all - alone, counted.Total.Households);
    }

    [Fact]
    public void WhatLeavesHouseholdsOutIsCountedRowByRow()
    {
        var standard = RuleBook.National.Poverty.InForce(new LocalDate(2023, 12, 31));
        using var table = HouseholdTable.Open(new MemoryStream("household,commune,income\nH1,A,1500000\n"u8.ToArray()), "t", standard);
        var counted = new PovertyTable(HouseholdGrouping.Commune, leaveOutWithoutLabourCapacity: true);
        Assert.Contains("use Rows", Assert.Throws<ArgumentException>(() => table.Blocks(counted, EvidenceGrade.Unknown, new())).Message, StringComparison.Ordinal);
    }

    /// <summary>The number of persons is left out of a profile where no column is weighed by it: a new such column must be named.</summary>
    [Fact]
    public void EveryColumnThatIsWeighedByPersonsIsKnownAsSuch()
    {
        string[] values = ["yes", "no", "I", "rural", "1", "2", "5", "10", "40", "100", "5000000"];
        var weighed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var standard in Enumerable.Range(2019, 7).Select(year => RuleBook.National.Poverty.InForce(new LocalDate(year, 12, 31))).DistinctBy(s => s.Id))
            foreach (var column in HouseholdFields.For(standard).Where(c => c.Name is not ("household" or "persons")))
                foreach (var value in values.Concat(column.Offered(Language.English)))
                    if (Found(standard, column.Name, value, 1) != Found(standard, column.Name, value, 30)) weighed.Add(column.Name);
        Assert.Contains("floor_area", weighed);
        Assert.All(weighed, name => Assert.True(HouseholdFields.CountsPersons(name), name));
    }

    /// <summary>What is found of a household of which one cell and the number of persons are known; empty where the cell does not fit.</summary>
    private static string Found(PovertyStandard standard, string column, string value, int persons)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"household,persons,{column}\na1,{persons},{value}\n");
        using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t", standard);
        return table.Rows().SingleOrDefault().Household is { } household && standard.Classify(household) is var found
            ? $"{found.Possible} {string.Join(' ', found.Deprivations.Select(d => d.State))}" : "";
    }

    private static void Drawn(int count, ulong seed) => Check.One(
        Config.QuickThrowOnFailure.WithReplay(seed, 411).WithMaxTest(TestCulture.Cases(count)),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            var random = new Random(number);
            var style = random.Next(4) == 0 ? NumberStyle.Vietnamese : NumberStyle.Invariant;
            var day = new LocalDate(random.Next(2019, 2026), 12, 31);
            var file = Path.Combine(Path.GetTempPath(), $"ntm-test-{Guid.NewGuid():N}.csv");
            try
            {
                File.WriteAllText(file, Draw(random, clean: random.Next(3) == 0, RuleBook.National.Poverty.InForce(random.Next(8) == 0 ? new LocalDate(2023, 12, 31) : day)));
                AreOne(
                    file, day, style, random.Next(3) == 0 ? HouseholdKey.WithinCommune : HouseholdKey.Id,
                    (HouseholdGrouping)random.Next(6), random.Next(5) == 0 ? EvidenceGrade.Confirmed : EvidenceGrade.Unknown, $"seed {number}");
            }
            finally
            {
                File.Delete(file);
            }
        }));

    private static void AreOne(string file, LocalDate day, NumberStyle numbers, HouseholdKey key, HouseholdGrouping by, EvidenceGrade strict, string why)
    {
        var standard = RuleBook.National.Poverty.InForce(day);
        foreach (var summary in new[] { false, true })
        {
            var request = new PovertyRequest { Now = new(file, null, standard, null), By = summary ? null : by, Summary = summary, Numbers = numbers, Key = key, Strict = strict, Format = Format.Csv };
            TwoRoads.AreOne([], new() { Table = new() }, (_, host) => new PovertyRun(request, host).Run(), why);
        }
    }

    private static string Draw(Random random, bool clean, PovertyStandard standard)
    {
        var odd = clean ? 0.01 : random.Next(2) == 0 ? 0.02 : 0.2;
        string[] all = ["household", "commune", "district", "province", "commune_code", "district_code", "settlement", "zone", "ethnicity", "income", "persons", "farm", "deprivations", "score_income", "score_deprivation", "minority", "floor_area", "water_source", "Họ và tên"];
        var columns = all.Where(c => c is "household" or "income" or "commune" || random.NextDouble() < (c is "floor_area" or "water_source" or "deprivations" or "score_income" or "score_deprivation" ? 0.1 : 0.6)).ToList();
        if (random.Next(4) > 0) columns.AddRange(standard.Indicators.Where(_ => random.Next(6) > 0).Select(i => i.Id));
        if (random.Next(3) == 0) columns = [.. columns.OrderBy(_ => random.Next())];
        var (separator, newLine) = (random.Next(3) == 0 ? ";" : ",", random.Next(4) == 0 ? "\r\n" : "\n");
        var text = new StringBuilder(string.Join(separator, columns)).Append(newLine);
        long[] lines = [.. standard.Lines.SelectMany(l => new[] { l.Rural.Value, l.Urban.Value }).OfType<long>()];
        var rows = clean ? 300 : random.Next(5, 150);
        for (var i = 0; i < rows; i++)
        {
            if (!clean && random.Next(40) == 0)
            {
                text.Append(Pick("Tổng cộng", "", "I. Hộ nghèo", separator, "Xã Hoà Bình", "1" + separator + "2" + separator + "3", "\"a\"b")).Append(newLine);
                continue;
            }

            text.AppendJoin(separator, columns.Select(c => Cell(c, i))).Append(newLine);
        }

        return text.ToString();

        string Pick(params string[] of) => of[random.Next(of.Length)];

        string Cell(string column, int i)
        {
            var isOdd = random.NextDouble() < odd;
            var cell = column switch
            {
                "household" => isOdd ? Pick("", "H1", "0012", "'0012", "Tổng", "x", "NA", "H 5", "a-1", "total-1", "1.40E+11") : Invariant($"H{i:0000}"),
                "commune" => isOdd ? Pick("", "Tổng Cọt", "NA", "  Xã  A ", "Toàn xã") : Pick("Xã Hoà Bình", "Xã Chi Lăng", "Hữu Lũng"),
                "district" => Pick("Huyện A", "Bình Gia", ""),
                "province" => Pick("Lạng Sơn", "Huế"),
                "commune_code" => isOdd ? Pick("6463", "12", "") : Pick("06463", "06400"),
                "district_code" => isOdd ? Pick("", "'063", "63.0") : Pick("063", "064"),
                "settlement" => isOdd ? Pick("", "đô thị", "thành thị", "urbann") : Pick("rural", "urban"),
                "zone" => Pick("I", "II", "outside", ""),
                "ethnicity" => isOdd ? Pick("Toàn", "", "NA") : Pick("Kinh", "Tày", "Nùng"),
                "income" => isOdd ? Pick("", "-1", "0", "1.500.000", "1500", "99999999999", "1500000.5", "abc", "-999")
                    : lines.Length > 0 && random.Next(2) == 0 ? Invariant($"{lines[random.Next(lines.Length)] + random.Next(-2, 3)}") : Invariant($"{random.Next(500, 5000)}000"),
                "persons" => isOdd ? Pick("0", "", "5.0", "2000", "x") : Invariant($"{random.Next(1, 9)}"),
                "deprivations" => Invariant($"{random.Next(0, 5)}"),
                "score_income" => Invariant($"{random.Next(100, 200)}"),
                "score_deprivation" => Invariant($"{random.Next(0, 6) * 10}"),
                "floor_area" => Pick("40", "12.5", ""),
                "water_source" => "",
                "Họ và tên" => isOdd ? Pick("Tổng cộng", "Lò Thị A") : "Nguyễn Văn A",
                _ => isOdd ? Pick("", "x", "không", "n/a", "-", "2", "-9", "có") : Pick("0", "0", "1"),
            };
            return random.Next(80) == 0 && !clean ? $"\"{cell}\"" : cell;
        }

        static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
