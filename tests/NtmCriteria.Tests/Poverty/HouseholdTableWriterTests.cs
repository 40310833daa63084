using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class HouseholdTableWriterTests
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);

    [Theory]
    [InlineData(TableFormat.Csv, NumberStyle.Invariant)]
    [InlineData(TableFormat.Csv, NumberStyle.Vietnamese)]
    [InlineData(TableFormat.Xlsx, NumberStyle.Invariant)]
    [InlineData(TableFormat.Xlsx, NumberStyle.Vietnamese)]
    public void HouseholdsAndMembersReadBackAsTheyWere(TableFormat format, NumberStyle numbers)
    {
        var seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithReplay(20231231, 97).WithMaxTest(TestCulture.Cases(40)), Prop.ForAll(seeds, seed =>
        {
            var random = new Random(seed);
            Household[] households =
            [
                .. Enumerable.Range(0, 24).Select(n => Named(RandomHousehold.Of(In2023, random), n, random))
                    .Where(h => HouseholdValidation.Find(In2023, h).Count == 0),
            ];
            Assert.True(households.Length > 6, "too few of the drawn households are sound");
            var back = WrittenTable.Households(In2023, new() { Format = format, Numbers = numbers }, households);
            Assert.Equal(households.Length, back.Count);
            foreach (var (household, read) in households.Zip(back))
            {
                // A list of members is a list of the same members; a record compares the lists themselves.
                Assert.Equal(Listed(household), Listed(read));
                Assert.Equal(household with { Members = default }, read with { Members = default });
                Assert.Equal(In2023.Classify(household).Class, In2023.Classify(read with { Members = household.Members }).Class);
            }
        }));
    }

    [Fact]
    public void EveryColumnOfTheStandardIsWrittenAndOthersAreNot()
    {
        var text = Write(null, new Household { Id = "=H1", Income = 1_500_000, Groups = HouseholdGroups.None, Causes = PovertyCauses.Land | PovertyCauses.Illness });
        var (header, row) = (text.Split('\n')[0], text.Split('\n')[1]);
        Assert.Equal(HouseholdTable.Template(In2023).TrimEnd(), header);
        Assert.StartsWith("'=H1,,,,,,,,,,1500000,,,,,,0,0,0,land;illness,", row, StringComparison.Ordinal);
        Assert.Equal(33 + 29 + 12, header.Split(',').Length);
    }

    [Fact]
    public void WhatTheTableHasNoColumnForIsRefusedBeforeTheRowBegins()
    {
        var refused = Assert.Throws<TableWriteException>(
            () => Write(["household", "income"], new Household { Id = "H1", Income = 1, Dwelling = new() { Wall = BuildingMaterial.Tile } }));
        Assert.Equal("household H1 has 'tile' in 'wall', and the table has no such column; expected it among household, income", refused.Message);
        Assert.Equal("income,household\n5,H1\n", Write(["income", "household"], new Household { Id = "H1", Income = 5 }));
        Assert.Contains("did you mean 'income'?", Assert.Throws<ArgumentException>(() => Write(["incom"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Write(["income", "income"]));
        Assert.Contains("persons", Assert.Throws<TableWriteException>(() => Write(null, new Household { Id = "H1", Persons = -1 })).Message, StringComparison.Ordinal);
        var without = PovertyLaw.On(2014);
        Assert.False(without.HasIncomeForm);
        using var bytes = new MemoryStream();
        using var writer = HouseholdTableWriter.Create(bytes, without);
        Assert.Contains("has no such form", Assert.Throws<TableWriteException>(
            () => writer.Write(new() { Id = "H1", Survey = new() { Cars = 1 } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MembersNeedAnIdAndAreCountedWhereTheyHaveNoPlace()
    {
        var household = new Household { Id = "H1", Members = [new() { Age = 5 }, new() { Age = 40, Weight = 50.5m }] };
        using var bytes = new MemoryStream();
        using (var writer = HouseholdTableWriter.Create(bytes, In2023, columns: ["household"]))
        {
            writer.Write(household);
            Assert.Equal("the members of 1 household were left out: they belong into a table of members", Assert.Single(writer.Notes));
        }

        var members = WrittenTable.Of(output =>
        {
            using var writer = MemberTableWriter.Create(output, columns: ["household", "age", "weight"]);
            writer.Write(household);
            Assert.Throws<TableWriteException>(() => writer.Write(household with { Id = null }));
            Assert.Throws<TableWriteException>(() => writer.Write("H2", new() { Insured = true }));
            writer.Finish();
        });
        Assert.Equal("household,age,weight\nH1,5,\nH1,40,50.5\n", Encoding.UTF8.GetString(members));
    }

    private static string Write(IEnumerable<string>? columns, params Household[] households) => Encoding.UTF8.GetString(WrittenTable.Of(bytes =>
    {
        using var writer = HouseholdTableWriter.Create(bytes, In2023, columns: columns);
        foreach (var household in households) writer.Write(household);
        writer.Finish();
    }));

    private static Member[] Listed(Household household) => household.Members.IsDefaultOrEmpty ? [] : [.. household.Members];

    /// <summary>What the general generator leaves out: words, groups, scores, the answers of form B1.</summary>
    private static Household Named(Household household, int number, Random random) => household with
    {
        Id = $"{(random.Next(3) == 0 ? "=" : "")}H{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        Commune = random.Next(3) == 0 ? "@Bắc La, \"x\"" : null,
        District = random.Next(2) == 0 ? "Văn Lãng" : null,
        Ethnicity = random.Next(2) == 0 ? "Tày" : null,
        Zone = random.Next(2) == 0 ? (Zone)random.Next(1, 5) : null,
        Groups = random.Next(2) == 0 ? (HouseholdGroups)random.Next(8) : null,
        Causes = random.Next(2) == 0 ? (PovertyCauses)random.Next(256) : null,
        Scores = random.Next(3) == 0 ? new(random.Next(200), random.Next(2) == 0 ? random.Next(60) : null) : default,
        Survey = random.Next(2) == 0 ? null : new()
        {
            WorkingAge = random.Next(4), HighestDiploma = (Diploma)random.Next(7), NonFarmWork = (NonFarmWork)random.Next(4),
            Electricity = random.Next(4000) / 8m, Cars = random.Next(2), PondOrGarden = random.Next(9000), Aquaculture = random.Next(2) == 0,
            RuralArea = household.Settlement == Settlement.Rural ? "TDMNPB" : null,
            UrbanRegion = household.Settlement == Settlement.Urban ? (UrbanRegion)random.Next(1, 8) : null,
        },
    };
}
