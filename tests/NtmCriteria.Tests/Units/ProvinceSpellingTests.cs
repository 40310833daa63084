using System.Text;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Tests.Units;

public sealed class ProvinceSpellingTests
{
    [Theory]
    [InlineData("Lạng Sơn", "Lạng Sơn")]
    [InlineData("Tỉnh Lạng Sơn", "Lạng Sơn")]
    [InlineData("TỈNH LẠNG SƠN", "Lạng Sơn")]
    [InlineData("T. Lạng Sơn", "Lạng Sơn")]
    [InlineData("tỉnh\u00A0Lạng\u00A0\u00A0Sơn ", "Lạng Sơn")]
    [InlineData("\u200BLạng Sơn\uFEFF", "Lạng Sơn")]
    [InlineData("Thành phố Hà Nội", "Hà Nội")]
    [InlineData("Thành phố trực thuộc trung ương Hải Phòng", "Hải Phòng")]
    [InlineData("TP. Cần Thơ", "Cần Thơ")]
    [InlineData("Tp.Đà Nẵng", "Đà Nẵng")]
    [InlineData("TP.HCM", "Hồ Chí Minh")]
    [InlineData("TP HCM", "Hồ Chí Minh")]
    [InlineData("TPHCM", "Hồ Chí Minh")]
    [InlineData("TP. Hồ Chí Minh", "Hồ Chí Minh")]
    [InlineData("Thành phố Hồ Chí Minh", "Hồ Chí Minh")]
    [InlineData("\u00D0ồng Nai", "Đồng Nai")]
    [InlineData("\u0189iện Biên", "Điện Biên")]
    [InlineData("Đắc Lắc", "Đắk Lắk")]
    [InlineData("Đăk Lăk", "Đắk Lắk")]
    [InlineData("Dak Lak", "Đắk Lắk")]
    [InlineData("Đaklak", "Đắk Lắk")]
    [InlineData("Tỉnh Đắc Nông", "Đắk Nông")]
    [InlineData("Đăk Nông", "Đắk Nông")]
    [InlineData("KonTum", "Kon Tum")]
    [InlineData("Kon-Tum", "Kon Tum")]
    [InlineData("Hoà Bình", "Hòa Bình")]
    [InlineData("Khánh Hoà", "Khánh Hòa")]
    [InlineData("Thanh Hoá", "Thanh Hóa")]
    [InlineData("Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    [InlineData("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    [InlineData("BR-VT", "Bà Rịa - Vũng Tàu")]
    [InlineData("Huế", "Huế")]
    [InlineData("Thành phố Huế", "Huế")]
    [InlineData("Tỉnh Thừa Thiên - Huế", "Thừa Thiên Huế")]
    [InlineData("TT-Huế", "Thừa Thiên Huế")]
    public void AUsualSpellingIsTheProvince(string text, string name)
    {
        Assert.Equal(name, Provinces.Find(text));
        Assert.Equal(Provinces.Key(name), Provinces.Key(text));
        Assert.Equal(name, Provinces.Nearest(text));
    }

    [Theory]
    [InlineData("Lang Son", "Lạng Sơn")]
    [InlineData("Tỉnh Lang Son", "Lạng Sơn")]
    [InlineData("Lạng Sown", "Lạng Sơn")]
    [InlineData("Ha Noi", "Hà Nội")]
    [InlineData("HCM", "Hồ Chí Minh")]
    [InlineData("Sài Gòn", "Hồ Chí Minh")]
    [InlineData("Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    [InlineData("Tỉnh Ví Dụ", null)]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    [InlineData("Tỉnh", null)]
    public void AnythingElseIsNoProvinceAndLeadsToTheNearest(string text, string? nearest)
    {
        Assert.Null(Provinces.Find(text));
        Assert.Equal(nearest, Provinces.Nearest(text));
    }

    [Fact]
    public void EverySpellingMadeFromANameIsThatName()
    {
        string[] kinds = ["", "Tỉnh ", "tỉnh ", "TỈNH ", "Thành phố ", "TP. ", "TP.", "Tp ", "Thành phố trực thuộc trung ương "];
        Func<string, string>[] changes =
        [
            n => n, n => n.ToUpperInvariant(), n => n.ToLowerInvariant(), n => n.Normalize(NormalizationForm.FormD),
            n => n.Replace(' ', '\u00A0'), n => n.Replace(" ", "  ", StringComparison.Ordinal), n => $" {n}\t",
            n => n.Replace(" ", "-", StringComparison.Ordinal), n => n.Replace('-', '–'), n => n.Replace('Đ', '\u00D0'), n => n.Replace('Đ', '\u0189'),
            n => n.Replace("òa", "oà", StringComparison.Ordinal).Replace("óa", "oá", StringComparison.Ordinal), n => $"{n}\u200B",
        ];
        foreach (var name in Provinces.Names)
            foreach (var kind in kinds)
                foreach (var first in changes)
                    foreach (var second in changes)
                        Assert.Equal(name, Provinces.Find(second(first(kind + name))));
    }

    [Fact]
    public void NoTwoNamesShareAKeyButThoseOfHuế() =>
        Assert.Equal(
            ["Huế", "Thừa Thiên Huế"],
            Provinces.Names.GroupBy(Provinces.Key).Where(g => g.Count() > 1).SelectMany(g => g).Order(StringComparer.Ordinal));

    [Fact]
    public void OfAllNamesEachIsTheNearestOfItselfWithoutDiacritics()
    {
        foreach (var name in Provinces.Names)
        {
            var plain = VietnameseText.KeyWithoutDiacritics(name);
            Assert.Equal(plain, VietnameseText.KeyWithoutDiacritics(Provinces.Nearest(plain)!));
        }
    }

    [Theory]
    [InlineData("Huế", "2024-12-31", "Thừa Thiên Huế")]
    [InlineData("Thành phố Huế", "2024-12-31", "Thừa Thiên Huế")]
    [InlineData("Huế", "2025-01-01", null)]
    [InlineData("Thừa Thiên Huế", "2024-12-31", null)]
    [InlineData("Gia Lai", "2024-12-31", null)]
    public void ANameThatCameLaterSaysWhichOneHeld(string name, string day, string? earlier) =>
        Assert.Equal(earlier, Provinces.EarlierNameOf(name, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void TheTableOfMergersIsThatOfTheFacts()
    {
        var rows = File.ReadAllLines(TestFiles.Copied("Facts", "law", "provinces-2025.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.Equal(63, rows.Length);
        Assert.Equal(34, rows.Select(r => r[2]).Distinct().Count());
        var set = RuleBook.National.Get("commune/standard/2021-2025", new(2025, 12, 31));
        foreach (var row in rows)
        {
            var after = new LocalDate(2025, 7, 1);
            Assert.Equal(row[2], Provinces.NameOn(row[0], after));
            Assert.Equal(row[0], Provinces.NameOn(row[0], new(2024, 12, 31)));
            Assert.Equal(rows.Where(r => r[2] == row[2]).Select(r => r[0]).Order(StringComparer.Ordinal), Provinces.FormerOf(row[2]).Order(StringComparer.Ordinal));
            // The regions of the new province follow from the set's own table.
            var regions = Provinces.FormerOf(row[2]).Select(p => set.StratumOf(new("", "") { FormerProvince = p }).Stratum!.Code).Distinct().Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(row[4].Length == 0 ? 1 : 2, regions.Length);
            if (row[4].Length > 0) Assert.Equal(row[4], string.Join(' ', regions));
            Assert.Equal(row[1], set.StratumOf(new("", "") { Province = row[2], FormerProvince = row[0] }).Stratum?.Code);
        }
    }
}
