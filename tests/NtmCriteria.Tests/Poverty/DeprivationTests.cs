using System.Collections.Immutable;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class DeprivationTests
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);
    private static readonly PovertyStandard In2018 = PovertyLaw.On(2018);

    [Theory]
    [InlineData(15, WorkStatus.NoJob, null, DeprivationState.Deprived)]
    [InlineData(14, WorkStatus.NoJob, null, DeprivationState.NotDeprived)]
    [InlineData(30, WorkStatus.WageWork, false, DeprivationState.Deprived)]
    [InlineData(30, WorkStatus.WageWork, true, DeprivationState.NotDeprived)]
    [InlineData(30, WorkStatus.WageWork, null, DeprivationState.Undetermined)]
    [InlineData(30, WorkStatus.NotWanting, null, DeprivationState.NotDeprived)]
    [InlineData(30, null, null, DeprivationState.Undetermined)]
    public void Employment_2022(int age, WorkStatus? work, bool? contract, DeprivationState expected) =>
        Assert.Equal(expected, State(In2023, "employment", new Member { Age = age, Work = work, HasContract = contract }));

    [Theory]
    [InlineData(5, false, false, DeprivationState.NotDeprived)]
    [InlineData(6, false, false, DeprivationState.Deprived)]
    [InlineData(6, false, true, DeprivationState.NotDeprived)]
    [InlineData(40, true, null, DeprivationState.NotDeprived)]
    [InlineData(40, null, null, DeprivationState.Undetermined)]
    public void Insurance_2022_leaves_out_whom_the_State_pays(int age, bool? insured, bool? paid, DeprivationState expected) =>
        Assert.Equal(expected, State(
            In2023, "insurance", new Member { Age = age, Insured = insured, PremiumPaidByState = paid }));

    [Theory]
    [InlineData(16, Diploma.Primary, SchoolLevel.None, DeprivationState.Deprived)]
    [InlineData(16, Diploma.Primary, SchoolLevel.LowerSecondary, DeprivationState.NotDeprived)]
    [InlineData(17, Diploma.LowerSecondary, SchoolLevel.None, DeprivationState.NotDeprived)]
    [InlineData(18, Diploma.LowerSecondary, SchoolLevel.None, DeprivationState.Deprived)]
    [InlineData(29, Diploma.UpperSecondary, SchoolLevel.None, DeprivationState.NotDeprived)]
    [InlineData(29, Diploma.ElementaryVocational, SchoolLevel.None, DeprivationState.NotDeprived)]
    [InlineData(30, Diploma.None, SchoolLevel.None, DeprivationState.NotDeprived)]
    [InlineData(15, Diploma.None, SchoolLevel.LowerSecondary, DeprivationState.NotDeprived)]
    public void Adult_education_2022(int age, Diploma diploma, SchoolLevel attends, DeprivationState expected) =>
        Assert.Equal(expected, State(
            In2023, "adult-education", new Member { Age = age, Diploma = diploma, Attends = attends }));

    [Theory]
    [InlineData(2, SchoolLevel.None, DeprivationState.NotDeprived)]
    [InlineData(3, SchoolLevel.None, DeprivationState.Deprived)]
    [InlineData(5, SchoolLevel.Preschool, DeprivationState.NotDeprived)]
    [InlineData(6, SchoolLevel.Preschool, DeprivationState.Deprived)]
    [InlineData(11, SchoolLevel.LowerSecondary, DeprivationState.NotDeprived)]
    [InlineData(12, SchoolLevel.Primary, DeprivationState.Deprived)]
    [InlineData(15, SchoolLevel.None, DeprivationState.Deprived)]
    [InlineData(16, SchoolLevel.None, DeprivationState.NotDeprived)]
    public void Child_schooling_2022(int age, SchoolLevel attends, DeprivationState expected) =>
        Assert.Equal(expected, State(In2023, "child-schooling", new Member { Age = age, Attends = attends }));

    [Fact]
    public void Dependants_must_be_more_than_half()
    {
        Member adult = new() { Age = 40, OnSocialAllowance = false }, child = new() { Age = 15, OnSocialAllowance = false };
        Assert.Equal(DeprivationState.NotDeprived, State(In2023, "dependants", adult, child));
        Assert.Equal(DeprivationState.Deprived, State(In2023, "dependants", adult, child, child));
        var old = adult with { Age = 80, OnSocialAllowance = true };
        Assert.Equal(DeprivationState.Deprived, State(In2023, "dependants", adult, child, old));
        var unknown = new Member();
        Assert.Equal(DeprivationState.Undetermined, State(In2023, "dependants", adult, child, unknown));
        Assert.Equal(DeprivationState.Deprived, State(In2023, "dependants", adult, child, old, unknown, child, child));
    }

    [Fact]
    public void Two_of_three_parts_and_eight_square_metres()
    {
        var house = new Dwelling { Wall = BuildingMaterial.Other, Pillar = BuildingMaterial.Concrete };
        Assert.Equal(DeprivationState.Undetermined, State("housing-quality", new() { Dwelling = house }));
        Assert.Equal(DeprivationState.Deprived, State("housing-quality", new() { Dwelling = house with { Roof = BuildingMaterial.Other } }));
        Assert.Equal(DeprivationState.NotDeprived, State("housing-quality", new() { Dwelling = house with { Roof = BuildingMaterial.Tile } }));
        // A metal wall is durable, a metal sheet is a roof and no wall.
        Assert.Equal(DeprivationState.Deprived, State("housing-quality", new() { Dwelling = house with { Wall = BuildingMaterial.MetalSheet, Roof = BuildingMaterial.Other } }));
        Assert.Equal(DeprivationState.NotDeprived, State("housing-area", new() { Persons = 4, Dwelling = new() { FloorArea = 32 } }));
        Assert.Equal(DeprivationState.Deprived, State("housing-area", new() { Persons = 4, Dwelling = new() { FloorArea = 31.99m } }));
        Assert.Equal(DeprivationState.NotDeprived, State("housing-area", new() { Persons = 4, Dwelling = new() { FloorArea = 20, MezzanineArea = 24 } }));
        Assert.Equal(DeprivationState.Undetermined, State("housing-area", new() { Dwelling = new() { FloorArea = 20 } }));
    }

    [Fact]
    public void Rain_water_is_open_because_the_texts_disagree()
    {
        Assert.Equal(DeprivationState.NotDeprived, State("water", new() { Dwelling = new() { Water = WaterSource.BoughtOrBottled } }));
        Assert.Equal(DeprivationState.Deprived, State("water", new() { Dwelling = new() { Water = WaterSource.Other } }));
        var rain = In2023.FindDeprivations(new() { Dwelling = new() { Water = WaterSource.Rain } })[8];
        Assert.Equal((DeprivationState.Undetermined, DeprivationReason.SourcesDisagree), (rain.State, rain.Reason));
        Assert.Contains("nước mưa", rain.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(DeprivationState.Deprived, State("latrine", new() { Dwelling = new() { Latrine = LatrineKind.None } }));
        Assert.Equal(DeprivationState.NotDeprived, State("latrine", new() { Dwelling = new() { Latrine = LatrineKind.PourFlush } }));
    }

    [Fact]
    public void Information_2022_and_2016_ask_different_things()
    {
        Assert.Equal(DeprivationState.Deprived, State("telecoms", new() { UsesInternet = false, UsesTelephone = true }));
        Assert.Equal(DeprivationState.NotDeprived, Find(In2018, "telecoms", new() { UsesInternet = false, UsesTelephone = true }).State);
        var loudspeaker = new Household { Devices = InformationDevices.Loudspeaker };
        Assert.Equal(DeprivationState.Deprived, State("information-devices", loudspeaker));
        Assert.Equal(DeprivationState.NotDeprived, Find(In2018, "information-assets", loudspeaker).State);
    }

    [Theory]
    [InlineData(1986, 32, DeprivationState.Deprived)]
    [InlineData(1985, 33, DeprivationState.NotDeprived)]
    public void Adult_education_2016_looks_at_the_year_of_birth(int born, int age, DeprivationState expected) =>
        Assert.Equal(expected, State(In2018, "adult-education", new Member
        {
            BirthYear = born, Age = age, Diploma = Diploma.Primary, Attends = SchoolLevel.None,
        }));

    [Fact]
    public void Nobody_follows_from_a_list_only_if_it_is_complete()
    {
        var household = new Household { Persons = 3, Members = [new() { Age = 40, Insured = true }, new() { Age = 41, Insured = true }] };
        Assert.Equal(DeprivationReason.MembersNotListed, Find(In2023, "insurance", household).Reason);
        Assert.Equal(DeprivationState.NotDeprived, Find(In2023, "insurance", household with { Persons = 2 }).State);
        var one = household with { Members = [new() { Age = 40, Insured = false, PremiumPaidByState = false }] };
        var found = Find(In2023, "insurance", one);
        Assert.Equal((DeprivationState.Deprived, 0), (found.State, found.Member));
    }

    [Fact]
    public void What_is_given_against_the_record_is_a_contradiction()
    {
        var household = new Household
        {
            Dwelling = new() { Water = WaterSource.Piped },
            Given = default(DeprivationVector).With(In2023, "water", true),
        };
        Assert.Equal(DeprivationReason.Contradiction, Find(In2023, "water", household).Reason);
        Assert.Equal(DeprivationState.Undetermined, Find(In2023, "water", household).State);
    }

    private static DeprivationState State(string id, Household household) => Find(In2023, id, household).State;

    private static DeprivationState State(PovertyStandard standard, string id, params Member[] members) =>
        Find(standard, id, new() { Members = [.. members] }).State;

    private static Deprivation Find(PovertyStandard standard, string id, Household household) =>
        standard.FindDeprivations(household)[standard.Find(id)!.Position];
}
