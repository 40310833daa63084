using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class LetterDetectionTests
{
    [Theory]
    [InlineData("Lạng")]
    [InlineData("Nghĩa")]
    [InlineData("QUẢNG")]
    [InlineData("Giồng")]
    [InlineData("khuỷu")]
    [InlineData("đường")]
    [InlineData("Yên")]
    [InlineData("tiếp")]
    public void ASyllableIsVietnamese(string word) => Assert.True(VietnameseWords.IsSyllable(word.Normalize()));

    [Theory]
    [InlineData("trÊn")]
    [InlineData("ThÞ")]
    [InlineData("Laïng")]
    [InlineData("Laũng")]
    [InlineData("tiềp")]
    [InlineData("café1")]
    [InlineData("naïve")]
    public void AWordInOtherLettersIsNot(string word) => Assert.False(VietnameseWords.IsSyllable(word));

    [Theory]
    [InlineData("ThÞ trÊn VÜ D¹, HuyÖn §ång Phó, L¹ng S¬n, Th­îng Quan, Ninh B×nh, §¨k L¨k", 1, "Thị trấn Vĩ Dạ, Huyện Đồng Phú, Lạng Sơn, Thượng Quan, Ninh Bình, Đăk Lăk")]
    [InlineData("Thò traán Vó Daï, Huyeän Ñoàng Phuù, Laïng Sôn, Thöôïng Quan, Ninh Bình, Ñaêk Laêk", 2, "Thị trấn Vĩ Dạ, Huyện Đồng Phú, Lạng Sơn, Thượng Quan, Ninh Bình, Đăk Lăk")]
    public void TextsInTheLettersOfAnOldFontAreKnownAndRead(string written, int letters, string meant)
    {
        Assert.Equal((LetterSet)letters, LetterDetection.Detect(written, out var suspect));
        Assert.Equal(LetterSet.Unicode, suspect);
        Assert.Equal(meant, ((LetterSet)letters).Decode(written));
    }

    [Theory]
    [InlineData("Xã Hồng Phong, huyện Bình Gia, tỉnh Lạng Sơn; Krông Pắc, Đắk Lắk")]
    [InlineData("Xã A, Xã B, Xã C")]
    [InlineData("Café Zoë, naïve, Ångström")]
    [InlineData("plain text alone")]
    public void TextInUnicodeStaysAsItIs(string text) => Assert.Equal(LetterSet.Unicode, LetterDetection.Detect(text, out _));

    [Fact]
    public void LettersThatOnlySomeTextsAreInAreSuspected()
    {
        Assert.Equal(LetterSet.Unicode, LetterDetection.Detect("Lạng Sơn; ThÞ trÊn VÜ D¹ HuyÖn §ång", out var suspect));
        Assert.Equal(LetterSet.Tcvn3, suspect);
    }

    [Theory]
    [InlineData("Xã A,Lạng Sơn,Huyện Bình Gia", 1258)]
    [InlineData("Xã A,Lạng Sơn", 1258)]
    public void BytesOfACodePageAreKnown(string text, int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        Assert.Equal(encoding, LetterDetection.CodePage(InWindows1258(text), out var letters));
        Assert.Equal(LetterSet.Unicode, letters);
    }

    [Fact]
    public void BytesThatSeveralCodePagesReadAreNotGuessed() => Assert.Null(LetterDetection.CodePage([(byte)'L', 0xE1, (byte)'n', (byte)'g'], out _));

    /// <summary>The marks of tones stand behind their vowels in this code page.</summary>
    internal static byte[] InWindows1258(string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!;
        var bytes = new List<byte>();
        foreach (var c in text.Normalize())
        {
            var whole = encoding.GetBytes([c]);
            if (whole is not [(byte)'?'] || c == '?') bytes.AddRange(whole);
            else
            {
                var apart = c.ToString().Normalize(NormalizationForm.FormD);
                var tone = apart.First(m => "\u0300\u0301\u0303\u0309\u0323".Contains(m, StringComparison.Ordinal));
                bytes.AddRange(encoding.GetBytes(apart.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize() + tone));
            }
        }

        return [.. bytes];
    }
}
