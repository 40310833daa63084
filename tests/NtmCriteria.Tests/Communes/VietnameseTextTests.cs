using System.Text;

namespace NtmCriteria.Tests;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("HÒA BÌNH", "hoà bình")]
    [InlineData("HOÀ BÌNH", "hòa bình")]
    [InlineData("Thủy", "Thuỷ")]
    [InlineData("THÚY", "thuý")]
    [InlineData("Khỏe", "Khoẻ")]
    [InlineData("Quý", "Qúy")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa—Vũng Tàu")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa‑Vũng Tàu")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa − Vũng Tàu")]
    [InlineData("Bà Rịa - Vũng Tàu", "bà  rịa\u00A0vũng\ttàu ")]
    [InlineData("Thừa Thiên Huế", "Thừa Thiên - Huế")]
    public void TwoSpellingsOfOneNameHaveOneKey(string one, string other)
    {
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
            Assert.Equal(VietnameseText.Key(one), VietnameseText.Key(other.Normalize(form)));
    }

    [Theory]
    [InlineData("Chi Lăng", "Chi Lang")]
    [InlineData("Hòa", "Hóa")]
    [InlineData("Đạo", "Dạo")]
    [InlineData("Sơn La", "Sơn Là")]
    public void DiacriticsCount(string one, string other) =>
        Assert.NotEqual(VietnameseText.Key(one), VietnameseText.Key(other));

    [Theory]
    [InlineData("Đồng Mỏ", "dong mo")]
    [InlineData("ĐẮK LẮK", "dak lak")]
    [InlineData("Thừa Thiên–Huế", "thua thien hue")]
    public void DiacriticsAreDroppedWhereAsked(string name, string key) =>
        Assert.Equal(key, VietnameseText.KeyWithoutDiacritics(name));

    [Theory]
    [InlineData("  Đạt   chuẩn ", "Đạt chuẩn")]
    [InlineData("", "")]
    [InlineData(" \t\r\n ", "")]
    [InlineData("𠀀 x", "𠀀 x")]
    public void CleanTextIsComposedAndTrimmed(string text, string clean) =>
        Assert.Equal(clean, VietnameseText.Clean(text.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void HalfACharacterIsReplaced()
    {
        Assert.Equal("a\uFFFDb", VietnameseText.Clean("a\uD800b"));
        Assert.Equal("\uFFFD", VietnameseText.Clean("\uDC00"));
        Assert.Equal("đạt\uFFFD", VietnameseText.Key("Đạt\uD800"));
        Assert.False(ObservationCell.TryRead("đạt\uD800", NumberStyle.Invariant, out _, out var problem));
        Assert.Contains("not understood", problem?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ADottedIDoesNotDependOnTurkishRules() =>
        Assert.Equal("hà tĩnh i", TestCulture.Under("tr-TR", () => VietnameseText.Key("HÀ TĨNH I")));
}
