using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Poverty;
using NtmCriteria.Serialization;
using NtmCriteria.Tests.Poverty;
using NtmCriteria.Titles;
using NtmCriteria.Units;

namespace NtmCriteria.Tests;

/// <summary>Histories, households and tables of counts come back from their texts as they were.</summary>
public class DocumentRoundTripTests
{
    private static readonly Gen<int> Seeds = Gen.Choose(1, int.MaxValue - 1);

    private static PovertyStandard[] Standards => [.. RuleBook.National.Poverty.Ids
        .Select(id => RuleBook.National.Poverty.Get(id, RuleBook.National.Poverty.PeriodOf(id).Start))];

    [Fact]
    public void Households() => Invariant.Holds(Seeds, seed =>
    {
        var draw = new JsonDraw(new Random(seed));
        var household = Household(draw);
        Assert.Equal(household, JsonDraw.Again(household));
    }, 400);

    [Fact]
    public void Every_property_of_a_household_has_its_place_in_the_text()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 200; seed++)
        {
            using var json = JsonDocument.Parse(JsonSerializer.Serialize(Household(new(new Random(seed)))));
            foreach (var member in json.RootElement.EnumerateObject()) seen.Add(member.Name);
        }

        foreach (var property in typeof(Household).GetProperties().Where(p => p.CanWrite))
            Assert.Contains(char.ToLowerInvariant(property.Name[0]) + property.Name[1..], seen);
    }

    [Theory]
    [InlineData(typeof(Commune))]
    [InlineData(typeof(Recognition))]
    [InlineData(typeof(Revocation))]
    [InlineData(typeof(Member))]
    [InlineData(typeof(Dwelling))]
    [InlineData(typeof(SurveyRecord))]
    [InlineData(typeof(UnitSuccessor))]
    [InlineData(typeof(PovertyCounts))]
    public void Every_property_is_a_key(Type type)
    {
        var keys = JsonSchema.Kinds.Select(kind => JsonSchema.Json(kind)).ToArray();
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null))
        {
            var key = property.Name == "SetId" ? "set" : char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            Assert.Contains(keys, k => k.Contains($"\"{key}\": {{", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Tables_of_poverty() => Invariant.Holds(Seeds, seed =>
    {
        var random = new Random(seed);
        var table = new PovertyTable(Enum.GetValues<HouseholdGrouping>()[random.Next(6)], random.Next(2) == 0);
        for (var i = random.Next(40); i > 0; i--)
        {
            var household = new Household
            {
                Commune = random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture), District = random.Next(2) == 0 ? null : "Đ", CommuneCode = random.Next(3) == 0 ? "1" : null,
                Province = "T", Ethnicity = "Tày", Zone = (Zone)random.Next(5), Settlement = (Settlement)random.Next(2),
            };
            var standard = Standards.First(s => s.Id == "poverty/2022-2025" || s.Period.Contains(new LocalDate(2023, 1, 1)));
            table.Add(standard.Classify(household with { Income = random.Next(2) == 0 ? null : random.Next(3_000_000), DeprivationCount = random.Next(6) }));
        }

        var read = JsonDraw.Again(table);
        Assert.Equal((table.Grouping, table.LeaveOutWithoutLabourCapacity, table.Total, table.UnlikelyIncomes), (read.Grouping, read.LeaveOutWithoutLabourCapacity, read.Total, read.UnlikelyIncomes));
        Assert.True(table.Lines.SequenceEqual(read.Lines));
    }, 100);

    [Fact]
    public void Histories() => Invariant.Holds(Seeds, seed =>
    {
        var history = History(new Random(seed));
        var read = JsonDraw.Again(history);
        Assert.Equal(history, read);
        for (var day = new LocalDate(2012, 1, 1); day.Year < 2026; day = day.PlusMonths(5))
            Assert.Equal(history.TitleOn(day), read.TitleOn(day));
    });

    [Fact]
    public void A_history_with_an_origin_is_read_by_the_rules_that_gave_it()
    {
        var day = new LocalDate(2025, 7, 1);
        var successor = new UnitSuccessor("90001", UnitKind.Commune, "Mới", null, "Lạng Sơn");
        var unit = AdministrativeUnit.From("90001", UnitKind.Commune, "Mới", null, "Lạng Sơn", day);
        var origin = RuleBook.National.Recognition.Mergers.TitleAfter(
            day, successor,
            [new("A", UnitKind.Commune, new(Tier.Standard, Tier.Standard)), new("B", UnitKind.Commune, new(Tier.None, Tier.Standard))]);
        var history = CommuneHistory.Of(RuleBook.National, unit, origin);
        var read = JsonDraw.Again(history);
        Assert.Equal(history, read);
        Assert.Equal(origin, read.Origin);
        var other = JsonSerializer.Serialize(history).Replace("\"possible\":\"standard\"}", "\"possible\":\"model\"}", StringComparison.Ordinal);
        Assert.Throws<JsonDataException>(() => JsonSerializer.Deserialize<CommuneHistory>(other));
    }

    private static CommuneHistory History(Random random)
    {
        var history = CommuneHistory.Of(
            RuleBook.National,
            AdministrativeUnit.From("06034", UnitKind.Commune, "Ví Dụ", random.Next(2) == 0 ? null : "Chi Lăng", "Lạng Sơn", new(2010, 1, 1)));
        for (var i = random.Next(6); i > 0; i--)
        {
            var day = new LocalDate(2012, 1, 1).PlusDays(random.Next(5_000));
            try
            {
                history = random.Next(4) == 0
                    ? history.With(new Revocation((Tier)random.Next(1, 3), day, "QĐ", random.Next(2) == 0 ? null : "UBND", random.Next(2) == 0 ? null : Tier.None))
                    : history.With(new Recognition((Tier)random.Next(1, 4), day.Year, "QĐ " + i, random.Next(3) == 0 ? null : day)
                    {
                        NotLaterThan = random.Next(3) == 0 ? day.PlusDays(100) : null,
                    });
            }
            catch (CommuneHistoryException)
            {
                // A decision that cannot stand is none of the history.
            }
        }

        return history;
    }

    private static Household Household(JsonDraw draw)
    {
        var random = draw.Random;
        var standard = Standards[random.Next(Standards.Length)];
        var household = RandomHousehold.Of(standard, random) with
        {
            Id = draw.TextOrNull(), Commune = draw.TextOrNull(), CommuneCode = draw.TextOrNull(), District = draw.TextOrNull(), DistrictCode = draw.TextOrNull(), Province = draw.TextOrNull(),
            Zone = draw.OrNull(draw.Of<Zone>), Ethnicity = draw.TextOrNull(), SpouseEthnicity = draw.TextOrNull(),
            Income = draw.OrNull(() => random.NextInt64(-1_000_000, 1_000_000_000_000)), DeprivationCount = draw.OrNull(() => random.Next(12)),
            Scores = new(draw.OrNull(() => random.Next(200)), draw.OrNull(() => random.Next(200))),
            Groups = draw.OrNull(draw.Flags<HouseholdGroups>), Causes = draw.OrNull(draw.Flags<PovertyCauses>),
        };
        if (household.Dwelling is { } dwelling)
            household = household with { Dwelling = dwelling with { MezzanineArea = random.Next(2) * 3.25m, FloorArea = draw.OrNull(() => 41.125m) } };
        return random.Next(2) == 0 ? household : household with
        {
            Survey = new()
            {
                WorkingAge = draw.OrNull(() => random.Next(9)), HighestDiploma = draw.OrNull(draw.Of<Diploma>), Aquaculture = draw.OrNull(draw.Flag),
                NonFarmWork = draw.OrNull(draw.Of<NonFarmWork>), Electricity = draw.OrNull(() => 120.5m), Cars = draw.OrNull(() => random.Next(3)),
                RuralArea = draw.TextOrNull(), UrbanRegion = draw.OrNull(draw.Of<UrbanRegion>), Forest = draw.OrNull(() => 1_000m),
            },
        };
    }
}
