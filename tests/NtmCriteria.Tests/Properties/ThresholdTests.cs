using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace NtmCriteria.Tests;

/// <summary>Exact at the threshold: decimals, ratios of counts, shares and published limits.</summary>
public class ThresholdTests
{
    private static readonly string[] Kinds = ["atLeast", "atMost", "moreThan"];
    private static readonly decimal[] Steps = [0, 0.000001m, -0.000001m, 1, -1];

    // Levels of up to three decimals: as whole thousandths, so that the expectation needs no decimals.
    private static readonly Gen<int> Thousandths = Gen.OneOf(Gen.Choose(0, 100_000), Gen.Elements(29_000, 16_500, 100_000, 0));

    [Fact]
    public void ARatioIsComparedByItsProducts()
    {
        var cases =
            from kind in Gen.Elements(Kinds)
            from level in Thousandths
            from share in Gen.Elements(true, false)
            from times in Gen.Choose(1, 9_999_999)
            from near in Gen.Choose(-1, 1)
            from random in Gen.Choose(0, 3)
            from any in Gen.Choose(0, int.MaxValue - 1)
            let whole = (share ? 100_000L : 1_000L) * times
            let part = random == 0 ? any : Math.Max(0, ((long)level * times) + near)
            select (kind, level, share, part, whole);
        Invariant.Holds(cases, c =>
        {
            if (c.share && c.part > c.whole) return;
            var result = OneRule.Set(c.kind, c.level / 1000m, c.share ? "percent" : "millionVndPerPersonYear")
                .Judge(new MeasuredRatio(Ratio.Of(c.part, c.whole)));
            var order = (new BigInteger(c.part) * (c.share ? 100 : 1) * 1000).CompareTo(new BigInteger(c.level) * c.whole);
            Assert.Equal(Holds(c.kind, order) ? Verdict.Met : Verdict.NotMet, result.Verdict);
            // The gap tells the same story, however small it is.
            Assert.Equal(c.kind == "atMost" ? -order : order, Math.Sign(result.Gap!.Value));
        }, 400);
    }

    [Fact]
    public void TheLargestRatiosAndLongestLevelsStayExact()
    {
        var cases =
            from part in Gen.Choose(0, int.MaxValue)
            from digits in Gen.Choose(1, 999_999_999)
            select (Part: Ratio.MaxCount - part, Whole: Ratio.MaxCount - (part / 7), Level: digits * 0.000001000001m);
        Invariant.Holds(cases, c =>
        {
            if (c.Level.ToString(System.Globalization.CultureInfo.InvariantCulture).Length > 16) return;
            var met = OneRule.Set("atLeast", c.Level, "percent").Judge(new MeasuredRatio(Ratio.Of(c.Part, c.Whole))).Verdict;
            var scaled = new BigInteger(c.Level * 1_000_000_000_000m);
            var expected = new BigInteger(c.Part) * 100 * 1_000_000_000_000 >= scaled * c.Whole;
            Assert.Equal(expected ? Verdict.Met : Verdict.NotMet, met);
        });
    }

    [Fact]
    public void AFactorOfALongEarlierValueIsExactAgainstTheLargestRatio()
    {
        Verdict At(decimal baseline, long part) => EarlierValue().Judge(
            OneRule.Dossier(new MeasuredRatio(Ratio.Of(part, Ratio.MaxCount))).Observe("1.1m", baseline)).Verdict;
        // 1.5 times these are 0.4999999999999995 and 0.999999999999999.
        Assert.Equal((Verdict.NotMet, Verdict.Met), (At(0.333333333333333m, 499_999_999_999), At(0.333333333333333m, 500_000_000_000)));
        Assert.Equal((Verdict.NotMet, Verdict.Met), (At(0.666666666666666m, 999_999_999_999), At(0.666666666666666m, 1_000_000_000_000)));
    }

    [Fact]
    public void AnEarlierValueBeyondAllNumbersCannotBeCompared()
    {
        var dossier = OneRule.Dossier(new Measured(1));
        Assert.Equal(UndeterminedReason.NotComparable, EarlierValue().Judge(dossier.Observe("1.1m", decimal.MaxValue)).Reason);
        Assert.Equal(UndeterminedReason.NotComparable, EarlierValue().Judge(dossier.Observe("1.1m", Bound.AtLeast(1))).Reason);
        Assert.Equal(UndeterminedReason.BaselineNotObserved, EarlierValue().Judge(dossier).Reason);
    }

    [Fact]
    public void AFactorOfAnEarlierValueIsExactToo() => Invariant.Holds(
        from baseline in Gen.Choose(1, 99_999)
        from tail in Gen.Choose(0, 99_999_999)
        from near in Gen.Choose(-1, 1)
        select (Baseline: baseline + (tail * 0.00000001m), Near: near),
        c =>
        {
            var set = EarlierValue();
            var value = (c.Baseline * 1.5m) + (c.Near * 0.000000001m);
            var dossier = OneRule.Dossier(new Measured(value)).Observe("1.1m", c.Baseline);
            Assert.Equal(c.Near < 0 ? Verdict.NotMet : Verdict.Met, set.Judge(dossier).Verdict);
            var ratio = Ratio.Of((long)(c.Baseline * 300m), 200);
            var asRatio = set.Judge(OneRule.Dossier(new MeasuredRatio(ratio)).Observe("1.1m", c.Baseline)).Verdict;
            Assert.Equal(ratio.Numerator / 200m >= c.Baseline * 1.5m ? Verdict.Met : Verdict.NotMet, asRatio);
        });

    [Fact]
    public void ADecimalDecidesAtTheStep() => Invariant.Holds(
        from kind in Gen.Elements(Kinds)
        from level in Thousandths
        from step in Gen.Elements(Steps)
        select (kind, level, step),
        c =>
        {
            var level = c.level / 1000m;
            if (level + c.step is < 0 or > 100)
            {
                Assert.Throws<ImpossibleValueException>(() => OneRule.Set(c.kind, level, "percent").Judge(new Measured(level + c.step)));
                return;
            }

            var verdict = OneRule.Set(c.kind, level, "percent").Judge(new Measured(level + c.step)).Verdict;
            Assert.Equal(Holds(c.kind, Math.Sign(c.step)) ? Verdict.Met : Verdict.NotMet, verdict);
        });

    [Fact]
    public void AShareIsReadInPercent() => Invariant.Holds(Gen.Choose(0, 100), percent =>
    {
        var set = OneRule.Set("atLeast", 29, "percent");
        var dossier = OneRule.Dossier().Observe("1.1", Share.Of(percent / 100m));
        Assert.Equal(percent >= 29 ? Verdict.Met : Verdict.NotMet, set.Judge(dossier).Verdict);
    });

    [Fact]
    public void ABoundDecidesIfAndOnlyIfEveryValueInsideDoes() => Invariant.Holds(
        from kind in Gen.Elements("atLeast", "atMost", "moreThan", "countAtLeast", "gradeAtLeast")
        // Whatever there is reaches the level 0, and a limit does not know that less than nothing does not exist.
        from level in Gen.Choose(1, 6)
        from seed in Gen.Choose(1, 1_000_000)
        from at in Gen.Choose(-1, 14)
        select (kind, level, seed, at),
        c =>
        {
            var whole = c.kind is "countAtLeast" or "gradeAtLeast";
            var set = OneRule.Set(c.kind, c.level, c.kind == "gradeAtLeast" ? "level" : c.kind == "countAtLeast" ? "models" : "percent");
            var bound = new ObservationDraw(new(c.seed)).BoundAt(c.at / 2m);
            var unit = set.Indicators[0].Unit;
            if (!ValueRules.Allows(new Bounded(bound), unit)) return;
            var inside = Enumerable.Range(0, 800).Select(i => i / 8m).Where(v => Inside(bound, v) && (!whole || v == decimal.Truncate(v)));
            var verdicts = inside.Select(v => set.Judge(new Measured(v)).Verdict).Distinct().ToArray();
            // A count between two neighbouring whole numbers does not exist: nothing is asserted of it.
            if (verdicts.Length == 0) return;
            var result = set.Judge(new Bounded(bound));
            Assert.Equal(verdicts.Length == 1 ? verdicts[0] : Verdict.Undetermined, result.Verdict);
            Assert.Equal(verdicts.Length == 1 ? UndeterminedReason.None : UndeterminedReason.BoundDoesNotDecide, result.Reason);
        }, 400);

    private static CriteriaSet EarlierValue() => OneRule.Of(
        """{"kind": "factorOfOwn", "decidedBy": "national", "evidence": "confirmed", "reference": "Annex", "factor": 1.5, "baseline": "1.1m"}""",
        "millionVndPerPersonYear",
        inputs: """[{"id": "1.1m", "label": {"vi": "gốc", "en": "earlier"}, "unit": "millionVndPerPersonYear"}]""");

    private static bool Inside(Bound bound, decimal value) =>
        (bound.Low is not { } low || value > low || (value == low && bound.LowIncluded))
        && (bound.High is not { } high || value < high || (value == high && bound.HighIncluded));

    private static bool Holds(string kind, int order) =>
        kind switch { "atMost" => order <= 0, "moreThan" => order > 0, _ => order >= 0 };
}
