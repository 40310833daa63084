using System.Text.Json;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Units;

namespace NtmCriteria.Tests.Doors;

/// <summary>
/// What people wrote who had never seen the library, and what it says now: each of these once gave a confident wrong
/// answer without a word.
/// </summary>
public class MisuseTests
{
    private static readonly RuleBook Book = RuleBook.National;
    private static readonly LocalDate Day = new(2023, 12, 31);
    private static readonly CriteriaSet Set = Book.InForce(Level.Commune, Tier.Standard, Day);

    private static Commune Commune(string? province = "Lạng Sơn") => new("1", "a") { Province = province, Zone = Zone.I };

    private static Dossier D(int year = 2023) => Dossier.For(Commune(), year);

    private static IndicatorResult R(Dossier dossier, string id) => Set.Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == id);

    private static IndicatorResult At(LocalDate day, Commune commune, string id, decimal value) => Book.InForce(Level.Commune, Tier.Standard, day)
        .Evaluate(Dossier.For(commune, day.Year).Observe(id, value)).Indicators.Single(i => i.Indicator.Id == id);

    [Theory]
    [InlineData("Gia Lai", 25, "Bình Định", "Gia Lai")]
    [InlineData("Bắc Ninh", 20, "Bắc Giang", "Bắc Ninh")]
    public void AProvinceOfTodayThatSpansTwoRegionsTellsNone(string today, int stunted, string one, string other)
    {
        var open = At(new(2025, 12, 31), Commune(today), "15.3", stunted);
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.FormerProvinceNotKnown), (open.Verdict, open.Reason));
        Assert.Contains(one, open.Explain(Language.English), StringComparison.Ordinal);
        Verdict Of(string former) => At(new(2025, 12, 31), Commune(today) with { FormerProvince = former }, "15.3", stunted).Verdict;
        Assert.Equal([Verdict.Met, Verdict.NotMet], new[] { Of(one), Of(other) }.OrderByDescending(v => v));
        // The day before, the name is that of the old province.
        Assert.NotEqual(Verdict.Undetermined, At(new(2025, 6, 30), Commune(today), "15.3", stunted).Verdict);
    }

    [Theory]
    [InlineData("11.1", -999)]
    [InlineData("15.1", 150)]
    [InlineData("10.1", -5)]
    public void AnImpossibleValueDecidesNothing(string id, int value) => Assert.Throws<ImpossibleValueException>(() => R(D().Observe(id, value), id));

    [Theory]
    [InlineData("11.1", "0.29")]
    [InlineData("10.1", "43500000")]
    public void AnUnlikelyValueIsReported(string id, string value) => Assert.Equal(
        FindingCode.DossierValueUnlikely,
        Assert.Single(Set.Evaluate(D().Observe(id, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))).Problems).Code);

    [Fact]
    public void AShareIsNoIncome() => Assert.Contains("'30 %'", Assert.Throws<ImpossibleValueException>(
        () => Set.Evaluate(D().Observe("10.1", Share.Of(0.3m)))).Message, StringComparison.Ordinal);

    [Fact]
    public void ThatSomethingDoesNotApplyWhichEveryCommuneHasIsReported()
    {
        static string Doubt(Dossier dossier) => Assert.Single(Set.Evaluate(dossier).Problems).ToString();
        Assert.Contains("this applies to every commune", Doubt(D().NotApplicable("10.1")), StringComparison.Ordinal);
        Assert.Empty(Set.Evaluate(D().NotApplicable("7.1")).Problems);
        var plan = Set.Compile();
        Assert.Equal(("10.1", 1, 1), One(plan.Columns(2, 2023).States("10.1", new[] { CellState.Met, CellState.NotApplicable })));
        Assert.Equal(("10.1", 1, 0), One(plan.Columns(1, 2023).Observations("10.1", new Observation?[] { new DoesNotApply() })));
        var twice = plan.Columns(1, 2023).States("10.1", new[] { CellState.NotApplicable });
        for (var i = 0; i < 2; i++) Assert.Throws<ArgumentException>(() => twice.States("10.1", new[] { CellState.NotApplicable }));
        Assert.Equal(1, One(twice).Count);
        Assert.Empty(plan.Columns(1, 2023).States("7.1", new[] { CellState.NotApplicable }).Doubts);
        var read = JsonSerializer.Deserialize<Dossier>("""{ "schema": "ntm-dossier/1", "commune": { "code": "1", "name": "a", "province": "Lạng Sơn" }, "year": 2023, "observations": { "10.1": "NA" } }""")!;
        Assert.Contains("this applies to every commune", Doubt(read), StringComparison.Ordinal);

        static (string Id, int Count, int Row) One(CommuneColumns columns) => Assert.Single(columns.Doubts) is var doubt ? (doubt.Id, doubt.Count, doubt.Row) : default;
    }

    [Fact]
    public void IdsOfAnotherPeriodAreNotJudged()
    {
        var old = D(2018).Observe("17.7", 95m);
        Assert.Equal(UndeterminedReason.YearNotCovered, R(old, "17.7").Reason);
        Assert.Contains(Set.Evaluate(old).Problems, p => p.Code == FindingCode.DossierYearOutside);
        var plan = Set.Compile();
        var columns = plan.Columns(1, year: 2019).Strata(new[] { plan.StratumCode("TDMNPB") }).Values("15.1", new[] { 95.0 });
        var result = plan.Evaluate(columns, BulkOutputs.FailingIndicators);
        Assert.Equal((Verdict.Undetermined, Set.Criteria.Length), (result.Verdicts[0], (int)result.Undetermined[0]));
        Assert.Empty(result.Failing(0));
    }

    [Theory]
    [InlineData("Tỉnh Lạng Sơn")]
    [InlineData("tỉnh  LẠNG SƠN")]
    [InlineData("Tinh Lạng Sơn")]
    public void UsualSpellingsOfAProvinceAreOne(string spelling) => Assert.Equal("TDMNPB", Set.StratumOf(Commune(spelling)).Stratum?.Code);

    [Fact]
    public void VerdictsAndStatesAreDifferentTypes()
    {
        // What was once a byte for both does not compile any more: CellState for what is known, Verdict for what follows.
        Assert.Equal(typeof(ReadOnlyMemory<CellState>), typeof(CommuneColumns).GetMethod("Attest")!.GetParameters()[1].ParameterType);
        Assert.Equal(typeof(ReadOnlyMemory<Verdict>), typeof(CommuneColumns).GetMethod("OtherSet")!.GetParameters()[1].ParameterType);
        Assert.Equal(typeof(ReadOnlyMemory<Verdict>), typeof(BulkResult).GetProperty("VerdictColumn")!.PropertyType);
    }

    [Fact]
    public void ACommuneHoldsNoNullAndNoNumberOfNothing()
    {
        Assert.Throws<ArgumentNullException>(() => new Commune(null!, "A"));
        Assert.Throws<ArgumentNullException>(() => Commune("Lạng Sơn") with { Name = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => Commune("Lạng Sơn") with { Zone = (Zone)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Commune("Lạng Sơn") with { Traits = (CommuneTraits)(1 << 30) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NtmCriteria.Zoning.ZoneListing(default, new(2021, 6, 4)));
        Assert.Equal(CommuneTraits.SafeZone | CommuneTraits.PoorDistrict, (Commune("Lạng Sơn") with { Traits = CommuneTraits.SafeZone | CommuneTraits.PoorDistrict }).Traits);
    }

    // Two decimals are what texts give of the rate of the poor; a fraction of 1 has four, and a number alone may be either.
    [Theory]
    [InlineData(">=0.3", false)]
    [InlineData(">=0.85", false)]
    [InlineData(">=0.0085", true)]
    [InlineData("0.29", true)]
    public void ALimitOfASmallRateIsNoFraction(string cell, bool isAsked) => Assert.Equal(
        isAsked, !Set.Evaluate(D().Observe("11.1", Observation(cell))).Problems.IsEmpty);

    private static Observation Observation(string cell) => ObservationCell.TryRead(cell, NumberStyle.Invariant, out var read, out _) ? read! : throw new ArgumentException(cell);

    [Fact]
    public void DefaultsSayThatNothingIsKnown()
    {
        Assert.Equal(Verdict.Undetermined, default);
        Assert.Equal(CellState.Missing, default);
        Assert.Equal(HouseholdClass.Undetermined, default);
        Assert.Equal(Zone.Unknown, default);
        Assert.Null((Commune("Lạng Sơn") with { Zone = default(Zone) }).Zone);
    }

    [Fact]
    public void JsonLosesNothing()
    {
        var dossier = D().Observe("10.1", 43.5m).Observe("15.1", Ratio.Of(8481, 9669)).Attest(16, true);
        Assert.Equal(dossier, JsonSerializer.Deserialize<Dossier>(JsonSerializer.Serialize(dossier)));
        Assert.Equal(Ratio.Of(1, 2), JsonSerializer.Deserialize<Ratio>(JsonSerializer.Serialize(Ratio.Of(1, 2))));
        Assert.Contains("43.5", JsonSerializer.Serialize(Set.Evaluate(dossier)), StringComparison.Ordinal);
    }

    [Fact]
    public void ARegionAgainstTheProvinceIsNoted() => Assert.Contains(
        Set.Validate(Dossier.For(Commune() with { Region = "DNB" }, 2023)), p => p.Code == FindingCode.DossierRegionAgainstProvince);
}
