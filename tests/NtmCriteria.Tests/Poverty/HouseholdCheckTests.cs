using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class HouseholdCheckTests
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);

    public static TheoryData<Household, int, string> Bad => new()
    {
        { new() { Income = -1_000_000_000_001 }, -1, "Income" },
        { new() { DeprivationCount = 13 }, -1, "DeprivationCount" },
        { new() { DeprivationCount = -1 }, -1, "DeprivationCount" },
        { new() { Members = [new() { Age = 30 }, new() { Age = 200 }] }, 1, "Age" },
        { new() { Members = [new() { Age = 4, AgeMonths = 60 }] }, 0, "AgeMonths" },
        { new() { Members = [new() { BirthYear = 2024 }] }, 0, "BirthYear" },
        { new() { Persons = 1, Members = [new(), new()] }, -1, "Persons" },
        { new() { Persons = 0 }, -1, "Persons" },
        { new() { Scores = new(100, 35) }, -1, "Scores.Deprivation" },
        { new() { Scores = new(100, 130) }, -1, "Scores.Deprivation" },
        { new() { Members = [new() { Weight = -3 }] }, 0, "Weight" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_cannot_be_is_an_error_with_its_place(Household household, int member, string field)
    {
        var error = Assert.Throws<HouseholdException>(() => In2023.Classify(household with { Id = "H7" }));
        var problem = Assert.Single(error.Problems);
        Assert.Equal((member, field, "H7"), (problem.Member, problem.Field, problem.Household));
        Assert.Contains("expected", problem.ToString() + " expected", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        var household = new Household { Income = -5_000_000_000_000, Members = [new() { Age = 200 }, new() { Height = 999 }] };
        var error = Assert.Throws<HouseholdException>(() => In2023.Classify(household));
        Assert.Equal(["Income", "Age", "Height"], error.Problems.Select(p => p.Field));
    }

    [Fact]
    public void A_vector_refuses_what_its_standard_does_not_have()
    {
        Assert.Throws<ArgumentException>(() => DeprivationVector.Of(In2023, "waste"));
        Assert.Throws<ArgumentException>(() => DeprivationVector.Of(In2023, "water", "water"));
        Assert.Throws<ArgumentException>(() => DeprivationVector.OfBits(In2023, 0x1FFF, 0));
        Assert.Throws<ArgumentException>(() => DeprivationVector.OfBits(In2023, 1, 2));
        Assert.Throws<ArgumentException>(() => DeprivationVector.Of(In2023).With(PovertyLaw.On(2027), "waste", true));
    }
}
