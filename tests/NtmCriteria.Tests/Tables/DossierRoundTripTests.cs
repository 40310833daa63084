using System.Text;
using CsvHelper;
using FsCheck.Fluent;
using FsCheck;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class DossierRoundTripTests
{
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));

    /// <summary>Every id that can be observed, with observations that fit its unit.</summary>
    private static readonly (string Id, Unit? Unit)[] Slots =
    [
        .. Set.Indicators.Select(i => (i.Id, i.Unit)),
        .. Set.Indicators.SelectMany(i => i.Parts).Select(p => (p.Id, p.Unit)),
        .. Set.Indicators.SelectMany(i => i.Inputs).Select(n => (n.Id, n.Unit)),
    ];

    [Fact]
    public void AnyDossierWrittenAsARowReadsBackEqual()
    {
        var dossiers =
            from observations in Gen.CollectToArray(Slots, slot => Gen.OneOf(Gen.Constant<Observation?>(null), Fitting(slot.Unit)))
            from attested in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), Set.Criteria.Length)
            from name in Gen.Elements("Chi Lăng", "Lay Nưa", "a \"quoted\" name", "comma, inside", "two\nlines")
            from zone in Gen.Elements<Zone?>(null, Zone.Outside, Zone.I, Zone.II, Zone.III)
            select (observations, attested, name, zone);
        Check.One(Config.QuickThrowOnFailure.WithReplay(20230308, 211).WithMaxTest(200), Prop.ForAll(dossiers.ToArbitrary(), d =>
        {
            var row = Assert.Single(TableText.Rows(Table(d.observations, d.attested, d.name, d.zone)));
            Assert.Empty(row.Problems);
            var expected = Slots.Zip(d.observations).Where(s => s.Second is not null)
                .ToDictionary(s => s.First.Id, s => s.Second!);
            Assert.Equal(expected.OrderBy(p => p.Key), row.Dossier!.Observations.OrderBy(p => p.Key));
            Assert.Equal((VietnameseText.Clean(d.name), d.zone), (row.Dossier.Commune.Name, row.Dossier.Commune.Zone));
            Assert.Equal(d.attested, Set.Evaluate(row.Dossier).Criteria.Select(c => c.Attestation?.Met));
        }));
    }

    private static Gen<Observation?> Fitting(Unit? unit)
    {
        var kinds = new List<Gen<Observation?>>
        {
            Gen.Elements<Observation?>(new Judged(true), new Judged(false), new DoesNotApply()),
        };
        if (unit is { Id: "rating" }) kinds.Add(Gen.Elements(Enum.GetValues<Rating>()).Select(r => (Observation?)new Graded(r)));
        else if (unit is not null) kinds.AddRange(Numbers(unit));
        return Gen.OneOf(kinds);
    }

    private static IEnumerable<Gen<Observation?>> Numbers(Unit unit)
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

    private static string Table(Observation?[] observations, bool?[] attested, string name, Zone? zone)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            csv.WriteHeader(
                ["commune", "zone", "year", .. Slots.Select(s => s.Id), .. Set.Criteria.Select(c => $"criterion {c.Number}")]);
            csv.WriteRecord(
            [
                name, zone is { } known ? known == Zone.Outside ? "0" : known.ToString() : "", "2023",
                .. observations.Select(o => o?.ToCell() ?? ""),
                .. attested.Select(a => a is { } met ? new Judged(met).ToCell() : ""),
            ]);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
