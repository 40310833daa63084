using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class XlsxAgainstCsvTests
{
    private static readonly string[] Header = ["code", "commune", "province", "zone", "year", "10.1", "15.1", "16.1", "9.1", "criterion 5"];

    private static readonly Gen<string[]> Rows =
        from code in Gen.Elements("00463", "6463", "")
        from name in Gen.Elements("Chi Lăng", "Hoà Bình", "x", "")
        from province in Gen.Elements("Lạng Sơn", "", "Nowhere")
        from zone in Gen.Elements("I", "2", "V", "")
        from year in Gen.Elements("2023", "2022", "23", "")
        from income in Gen.Elements("43.5", "29", "abc", "43,5", "<=2.5", "")
        from insured in Gen.Elements("8481/9669", "90", "101", ">=70", "đạt", "")
        from culture in Gen.Elements("đạt", "không đạt", "75", "true", "")
        from houses in Gen.Elements("0", "1.5", "3", "n/a", "")
        from attested in Gen.Elements("x", "no", "3", "")
        select new[] { code, name, province, zone, year, income, insured, culture, houses, attested };

    [Fact]
    public void AWorkbookSaysWhatTheSameCsvSaysDownToEachProblem() => Check.One(
        Config.QuickThrowOnFailure.WithReplay(20230308, 411).WithMaxTest(150), Prop.ForAll(Gen.ArrayOf(Rows).ToArbitrary(), rows =>
        {
            string[][] all = [Header, .. rows];
            var csv = string.Concat(all.Select(r => string.Join(',', r.Select(c => $"\"{c}\"")) + "\n"));
            var workbook = new RawWorkbook().Sheet("S", string.Concat(all.Select((r, i) => RawWorkbook.Row(i + 1, [.. r.Select(c => i > 0 ? Stored(c) : c)]))));
            var expected = TableText.Rows(csv).ToArray();
            var read = workbook.Rows().ToArray();
            Assert.Equal(expected.Select(r => (r.Line, r.IsSound, r.AsOf)), read.Select(r => (r.Line, r.IsSound, r.AsOf)));
            Assert.Equal(
                expected.SelectMany(r => r.Problems).Select(p => (p.Line, p.Column, p.Value, p.Message)),
                read.SelectMany(r => r.Problems).Select(p => (p.Line, p.Column, p.Value, p.Message)));
            foreach (var (one, other) in expected.Zip(read).Where(p => p.First.IsSound))
            {
                Assert.Equal(one.Dossier!.Commune, other.Dossier!.Commune);
                Assert.Equal(one.Dossier.Observations.OrderBy(o => o.Key), other.Dossier.Observations.OrderBy(o => o.Key));
            }
        }));

    [Fact]
    public void HouseholdsAreReadFromAWorkbookAsFromCsv()
    {
        var standard = RuleBook.National.Poverty.Get("poverty/2022-2026", new(2023, 12, 31));
        string[][] rows =
        [
            ["household", "commune", "settlement", "zone", "income", "persons", "water", "minority"],
            ["H1", "Bắc La", "nông thôn", "III", "1400000", "4", "1", "x"],
            ["H2", "Bắc La", "", "", "1.5", "", "", ""],
            ["H3", "", "hamlet", "", "-1", "", "9", ""],
        ];
        var csv = string.Concat(rows.Select(r => string.Join(',', r) + "\n"));
        using var expected = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "h", standard);
        var workbook = new RawWorkbook().Sheet("Bìa", RawWorkbook.Row(1, "Danh sách")).Sheet(
            "Hộ", RawWorkbook.Row(1, "Danh sách hộ") + string.Concat(rows.Select((r, i) => RawWorkbook.Row(i + 3, [.. r.Select(c => i > 0 ? Stored(c) : c)]))));
        using var table = HouseholdTable.Open(new MemoryStream(workbook.Bytes()), "h", standard);
        var read = table.Rows().ToArray();
        Assert.Equal(expected.Rows().Select(r => (r.Line + 2, r.Household)), read.Select(r => (r.Line, r.Household)));
        Assert.Equal(["Hộ!E5", "Hộ!C6", "Hộ!G6"], read.SelectMany(r => r.Problems ?? []).Select(p => p.Cell));
        Assert.StartsWith("h: Hộ!C6: column 'settlement': 'hamlet' does not fit; expected rural", read[2].Problems![0].ToString(), StringComparison.Ordinal);
        Assert.Contains("there is no sheet", Assert.Throws<TableException>(
            () => HouseholdTable.Open(new MemoryStream(workbook.Bytes()), "h", standard, sheet: "x")).Message, StringComparison.Ordinal);
    }

    /// <summary>As a spreadsheet stores what is typed: numbers as numbers, save codes with zeros in front.</summary>
    private static string Stored(string cell) =>
        cell.Length > 0 && cell.All(c => char.IsAsciiDigit(c) || c is '.') && (cell[0] != '0' || cell.Length == 1) ? $"<c><v>{cell}</v></c>" : cell;
}
