using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class DossierRoundTripTests
{
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));

    /// <summary>Every id that can be observed, with observations that fit its unit.</summary>
    private static readonly (string Id, UnitOfMeasure? Unit, LocalText Label)[] Slots =
    [
        .. Set.Indicators.Select(i => (i.Id, i.Unit, i.Label)),
        .. Set.Indicators.SelectMany(i => i.Parts).Select(p => (p.Id, p.Unit, p.Label)),
        .. Set.Indicators.SelectMany(i => i.Inputs).Select(n => (n.Id, n.Unit, n.Label)),
    ];

    [Theory]
    [Trait("volume", "yes")]
    [InlineData(TableFormat.Csv, NumberStyle.Invariant)]
    [InlineData(TableFormat.Csv, NumberStyle.Vietnamese)]
    [InlineData(TableFormat.Xlsx, NumberStyle.Invariant)]
    [InlineData(TableFormat.Xlsx, NumberStyle.Vietnamese)]
    public void AnyDossierWrittenAsARowReadsBackEqual(TableFormat format, NumberStyle numbers)
    {
        var dossiers =
            from observations in Gen.CollectToArray(Slots, slot => Gen.OneOf(Gen.Constant<Observation?>(null), Fitting(slot.Unit, NtmCriteria.Law.AlwaysApplies.To(slot.Unit, slot.Label))))
            from attested in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), Set.Criteria.Length)
            from commune in Communes
            from recognition in Gen.Elements<Recognition?>(
                null, new(Tier.Advanced, 2023), new(Tier.Standard, 2023, "=12/QĐ-UBND", new(2024, 1, 31)))
            from day in Gen.Elements<LocalDate?>(null, new(2023, 6, 30))
            select (Dossier: Dossier(commune, observations, attested, recognition), Day: day);
        Check.One(Config.QuickThrowOnFailure.WithReplay(20230308, 211).WithMaxTest(TestCulture.Cases(200)), Prop.ForAll(dossiers.ToArbitrary(), drawn =>
        {
            var (dossier, day) = drawn;
            // Both ways to name columns hold the same: those of the set, and those that are filled.
            foreach (var columns in new[] { CommuneTableColumns.Of(Set), CommuneTableColumns.Of([dossier]).WithDay() })
            {
                var row = Assert.Single(WrittenTable.Communes(columns, new() { Format = format, Numbers = numbers }, (dossier, day)));
                Assert.Empty(row.Problems);
                Assert.Equal(dossier.Observations.OrderBy(p => p.Key), row.Dossier!.Observations.OrderBy(p => p.Key));
                Assert.Equal(dossier.Attestations.OrderBy(p => p.Key), row.Dossier.Attestations.OrderBy(p => p.Key));
                Assert.Equal(Clean(dossier.Commune), row.Dossier.Commune);
                Assert.Equal(dossier.Recognitions.ToArray(), row.Dossier.Recognitions.ToArray());
                Assert.Equal((2023, day ?? new(2023, 12, 31)), (row.Dossier.Year, row.AsOf!.Value));
            }
        }));
    }

    /// <summary>Communes as people name them, and as nobody should.</summary>
    private static Gen<Commune> Communes =>
        from code in Gen.Elements("00463", "", "=1")
        from name in Gen.Elements(
            "Chi Lăng", "Lay Nưa", "a \"quoted\" name", "comma, inside", "two\nlines", "=1+1", "+84", "-x", "@a", "'=b", "''+c", "'đ", "a;b", "<script>")
        from district in Gen.Elements(null, "Tràng Định", "=cmd|' /C calc'!A0")
        from region in Gen.Elements(null, "TDMNPB", "BTB")
        from zone in Gen.Elements<Zone?>(null, Zone.Outside, Zone.I, Zone.II, Zone.III)
        from traits in Gen.Choose(0, 63)
        select new Commune(code, name) { District = district, Province = district is null ? null : "Lạng Sơn", Region = region, Zone = zone, Traits = (CommuneTraits)traits };

    /// <summary>Blanks of all kinds between words become one space.</summary>
    private static Commune Clean(Commune commune) => commune with { Name = VietnameseText.Clean(commune.Name) };

    private static Dossier Dossier(Commune commune, Observation?[] observations, bool?[] attested, Recognition? recognition)
    {
        var dossier = NtmCriteria.Dossier.Fill(commune, 2023);
        foreach (var (slot, observation) in Slots.Zip(observations))
            if (observation is not null)
                dossier.Observe(slot.Id, observation);
        for (var c = 0; c < attested.Length; c++)
            if (attested[c] is { } met)
                dossier.Attest(c + 1, met);
        if (recognition is not null) dossier.Recognise(recognition);
        return dossier.Build();
    }

    private static Gen<Observation?> Fitting(UnitOfMeasure? unit, bool always)
    {
        var kinds = new List<Gen<Observation?>>
        {
            // A table takes "does not apply" only where there may be nothing to observe.
            Gen.Elements<Observation?>(new Judged(true), new Judged(false), always ? new Judged(true) : new DoesNotApply()),
        };
        if (unit is { Id: "rating" }) kinds.Add(Gen.Elements(Enum.GetValues<Rating>()).Select(r => (Observation?)new Graded(r)));
        else if (unit is not null) kinds.AddRange(Numbers(unit));
        return Gen.OneOf(kinds);
    }

    private static IEnumerable<Gen<Observation?>> Numbers(UnitOfMeasure unit)
    {
        var whole = unit.IsCount || unit.Id == "level";
        // Scales from 0 to 4, so that trailing zeros come back as they were.
        var number = from n in Gen.Choose(0, 100) from scale in Gen.Choose(0, whole ? 0 : 4) select new decimal(n, 0, 0, false, (byte)scale);
        yield return number.Select(n => (Observation?)new Measured(n));
        yield return from n in number
            from bound in Gen.Elements(
                Bound.AtLeast(n), Bound.AtMost(n), Bound.MoreThan(n == 100 ? 99 : n), Bound.LessThan(n == 0 ? 1 : n),
                Bound.Between(n / 2 == decimal.Truncate(n / 2) ? n / 2 : 0, n))
            select (Observation?)new Bounded(bound);
        if (!whole)
            yield return from part in Gen.Choose(0, 9669)
                select (Observation?)new MeasuredRatio(Ratio.Of(part, 9669));
    }
}
