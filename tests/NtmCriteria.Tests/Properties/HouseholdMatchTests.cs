using System.Globalization;
using NtmCriteria.Poverty;
using NtmCriteria.Tests.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Properties;

/// <summary>Households of two years: who meets, what keeps the others apart, and groups that only their place tells apart.</summary>
public sealed class HouseholdMatchTests
{
    [Fact]
    public void Ids_that_lost_their_zeros_are_found_out_whatever_their_number()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var numbers = Enumerable.Range(0, 200).Where(_ => random.Next(3) > 0).Select(n => n + 1).ToArray();
            HouseholdIdentity[] padded = [.. numbers.Select(n => new HouseholdIdentity(n.ToString("0000", CultureInfo.InvariantCulture)))];
            HouseholdIdentity[] bare = [.. numbers.Select(n => new HouseholdIdentity(n.ToString(CultureInfo.InvariantCulture)))];
            var match = HouseholdMatch.Between(padded, bare);
            Assert.Equal((numbers.Length, numbers.Length, 0, numbers.Length), (match.Before, match.After, match.Both, match.WithoutZeros));
            Assert.True(match.IsBroken);
            Assert.False(HouseholdMatch.Between(padded, padded.Where(_ => random.Next(2) == 0).Append(padded[0])).IsBroken);
        }
    }

    [Fact]
    public void Communes_that_are_written_otherwise_are_named_as_the_reason()
    {
        HouseholdIdentity At(string id, string? district) => new(id, new("Xã A", district, null));
        var match = HouseholdMatch.Between([At("1", null), At("2", null)], [At("1", "Huyện B"), At("2", "Huyện B")]);
        Assert.True(match.IsBroken);
        Assert.Contains("2 more would be if communes did not count ('1 of Xã A' and '1 of Xã A (Huyện B)')", match.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Movements_of_lists_that_do_not_meet_are_refused_and_numbers_may_begin_anew_in_each_commune()
    {
        var standard = PovertyLaw.On(2023);
        Classification Of(string id, string commune, long income) =>
            standard.Classify(PovertyLaw.Rural(standard, income, 4) with { Id = id, Commune = commune });
        Assert.Throws<HouseholdMatchException>(() => PovertyMovement.Between([Of("1", "A", 1_000_000)], [Of("9", "A", 1_000_000)]));
        Classification[] before = [Of("1", "A", 1_000_000), Of("1", "B", 9_000_000)], now = [Of("1", "A", 9_000_000), Of("1", "B", 1_000_000)];
        var movement = PovertyMovement.Between(before, now, new() { Key = HouseholdKey.WithinCommune });
        Assert.Equal([Movement.Escaped, Movement.New], movement.Households.Select(h => h.FromPoor));
        Assert.Equal("1", Assert.Single(PovertyMovement.Between(before, now).Repeated));
    }

    [Fact]
    public void Groups_are_told_apart_by_code_or_by_all_names_in_whatever_order_households_come()
    {
        var standard = PovertyLaw.On(2023);
        Household[] households =
        [
            new() { Id = "1", Commune = "Tân Lập", District = "A", Province = "X" }, new() { Id = "2", Commune = "Tân Lập", District = "B", Province = "X" },
            new() { Id = "3", Commune = "Tân Lập", District = "A", Province = "Y" }, new() { Id = "4", Commune = "Tân Lập", CommuneCode = "00001" },
            new() { Id = "5", Commune = "Tan Lap", CommuneCode = "00001" }, new() { Id = "6", Commune = "Khác", District = "A", Province = "X" }, new() { Id = "7" },
        ];
        string[] expected = ["", "Khác", "Tan Lap", "Tân Lập (A, X)", "Tân Lập (A, Y)", "Tân Lập (B, X)"];
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            random.Shuffle(households);
            var table = PovertyTable.Count(households.Select(h => standard.Classify(h)), HouseholdGrouping.Commune);
            Assert.Equal(expected, table.Lines.Select(l => l.Key));
            Assert.Equal(2, table.Lines[2].Counts.Households);
            Assert.Equal(["", "A (X)", "A (Y)", "B"], PovertyTable.Count(households.Select(h => standard.Classify(h)), HouseholdGrouping.District).Lines.Select(l => l.Key));
        }
    }

    [Fact]
    public void What_was_never_classified_says_so()
    {
        Assert.Equal(HouseholdClass.Undetermined, default);
        Assert.Equal(("undetermined", "chưa xác định"), (default(HouseholdClass).In(Language.English), default(HouseholdClass).In(Language.Vietnamese)));
        Assert.Equal(HouseholdClass.Undetermined, new HouseholdResult(1, 1).Classes[0].AsClass());
        Assert.Equal("undetermined", new HouseholdResult(1, 1).Classes[0].In(Language.English));
        Assert.Equal(1, PovertyCounts.Of(HouseholdClasses.None).Undetermined);
    }
}
