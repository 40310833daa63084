using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>Every table of every set as text: a change of data is reviewed as a diff.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string, string> Versions()
    {
        var versions = new TheoryData<string, string>();
        foreach (var id in RuleBook.National.SetIds)
            foreach (var from in RuleBook.National.VersionsOf(id))
                versions.Add(id, Dates.Iso(from));
        return versions;
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_set_reads_as_committed(string id, string from)
    {
        var set = RuleBook.National.Get(id, NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value);
        Snapshot.Match($"{id.Replace('/', '-')} from {from}", SetText.Render(set));
    }

    [Fact]
    public void A_difference_shows_what_left_and_what_came()
    {
        var difference = Snapshot.Difference(["a", "10.1", "2022 TDMNPB >= 39", "b"], ["a", "10.1", "2022 TDMNPB >= 40", "b", "c"]);
        Assert.Equal("  10.1\n- 2022 TDMNPB >= 39\n+ 2022 TDMNPB >= 40\n  b\n+ c\n", difference);
    }
}
