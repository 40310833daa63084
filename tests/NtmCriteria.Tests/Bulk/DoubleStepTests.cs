using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

public sealed class DoubleStepTests
{
    [Fact]
    [Trait("volume", "yes")]
    public void ADoubleNearestToADecimalOfFifteenDigitsBehavesAsThatDecimal()
    {
        var random = new Random(11);
        for (var i = 0; i < TestCulture.Volume(300_000); i++)
        {
            var value = Decimal(random);
            Assert.Equal(value, (decimal)(double)value);
            var level = random.Next(3) == 0 ? value : Decimal(random);
            foreach (var coding in Codings([level, level + 1])) Assert.Equal(coding.Code(value), coding.Code((double)value));
        }
    }

    [Fact]
    public void EveryDoubleBesideAStepBehavesAsItsDecimal()
    {
        var random = new Random(12);
        for (var i = 0; i < TestCulture.Volume(2_000); i++)
        {
            var level = i < 2 ? i : Decimal(random);
            var value = (double)level;
            for (var step = 0; step < 24; step++) value = Math.BitDecrement(value);
            for (var step = 0; step < 48; step++, value = Math.BitIncrement(value))
                foreach (var coding in Codings([level]))
                    Assert.Equal(coding.Code((decimal)value), coding.Code(value));
        }
    }

    [Fact]
    public void RatiosCompareByCrossMultiplicationAsByDecimals()
    {
        var random = new Random(13);
        for (var i = 0; i < TestCulture.Volume(100_000); i++)
        {
            var level = random.Next(2) == 0 ? random.Next(0, 10_000) / 100m : Decimal(random) % 1000;
            var whole = random.NextInt64(1, random.Next(2) == 0 ? 1_000 : Ratio.MaxCount);
            var part = Math.Clamp((long)(level / 100 * whole) + random.Next(-1, 2), 0, Ratio.MaxCount);
            var sign = (part * 100m).CompareTo(level * whole);
            Assert.Equal((sign > 0 ? 1 : 0, sign >= 0 ? 1 : 0), new Ladder([level]).Around(part, whole, 100));
        }
    }

    private static SlotCoding[] Codings(decimal[] levels) =>
    [
        .. new[] { SlotKind.AtLeast, SlotKind.MoreThan, SlotKind.AtMost }
            .Select(kind => new SlotCoding(kind, new Ladder(levels), 1)),
    ];

    private static decimal Decimal(Random random) =>
        random.NextInt64(0, 999_999_999_999_999) / (decimal)Math.Pow(10, random.Next(0, 15));
}
