using NtmCriteria.Law;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class ReportFormTests
{
    private static readonly PovertyStandard Before = PovertyLaw.On(2022);
    private static readonly PovertyStandard Now = PovertyLaw.On(2023);

    // Nine households of one district: what they were and what they are.
    private static readonly (string Id, HouseholdClass? Was, HouseholdClass? Is)[] Story =
    [
        ("stays", HouseholdClass.Poor, HouseholdClass.Poor),
        ("eases", HouseholdClass.Poor, HouseholdClass.NearPoor),
        ("escapes", HouseholdClass.Poor, HouseholdClass.Above),
        ("leaves", HouseholdClass.Poor, null),
        ("worsens", HouseholdClass.NearPoor, HouseholdClass.Poor),
        ("relapses", HouseholdClass.Above, HouseholdClass.Poor),
        ("falls", HouseholdClass.Above, HouseholdClass.Poor),
        ("arrives", null, HouseholdClass.Poor),
        ("rises", HouseholdClass.NearPoor, HouseholdClass.Above),
    ];

    [Fact]
    public void Form_7_2_counts_every_movement_once_and_closes()
    {
        var form = Forms().Single(f => f.Number == "7.2");
        Assert.Equal(["4", "1", "1", "1", "1", "1", "1", "1", "5"], form.Lines[0].Values.Select(v => v.ToString()));
        // Four persons each, but one joined the household that stays: a movement for other causes.
        Assert.Equal(["16", "4", "4", "4", "4", "4", "4", "5", "21"], form.Lines[1].Values.Select(v => v.ToString()));
        Assert.Empty(form.Check());
    }

    [Fact]
    public void Form_7_3_is_the_mirror()
    {
        var form = Forms().Single(f => f.Number == "7.3");
        // Start 2: one escaped, one turned poor; one poor household became near-poor; end 1.
        Assert.Equal(["2", "1", "1", "0", "1", "0", "0", "0", "1"], form.Lines[0].Values.Select(v => v.ToString()));
        Assert.Empty(form.Check());
    }

    [Fact]
    public void Without_a_history_a_relapse_counts_as_new_and_a_household_twice_is_reported()
    {
        var (before, now) = Years();
        var movement = PovertyMovement.Between(before, [.. now, now[0]]);
        Assert.False(movement.RelapseKnown);
        Assert.Equal(2, movement.Select(HouseholdClass.Poor, Movement.New).Count());
        Assert.Equal(now[0].Household.Id, Assert.Single(movement.Repeated));
        Assert.Throws<ArgumentException>(() => PovertyMovement.Between([Now.Classify(new())], []));
    }

    [Fact]
    public void A_form_that_does_not_close_is_a_finding()
    {
        var form = Forms().Single(f => f.Number == "7.2");
        var wrong = new ReportForm(form.Number, form.Title, form.Columns, [form.Lines[0] with { Values = form.Lines[0].Values.SetItem(8, 6) }]);
        var finding = Assert.Single(wrong.Check());
        Assert.Equal((FindingCode.FormDoesNotClose, "9", "6", "5"), (finding.Code, finding["column"], finding["found"], finding["expected"]));
        Assert.Contains("> Mẫu 7.2", wrong.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ReportForm("7.1", form.Title, form.Columns, [new(form.Title, [])]));
    }

    [Fact]
    public void Lang_Son_2022_falls_by_one_household_less_than_printed()
    {
        // 23,511 poor at the start, a fall of 6,013 printed, 17,497 at the end: off by one.
        var form = Forms().Single(f => f.Number == "7.2");
        var printed = new ReportForm(form.Number, form.Title, form.Columns,
            [new(new("Số hộ", "Households"), [23_511, 0, 6_013, 0, 0, 0, 0, 0, 17_497])]);
        var finding = Assert.Single(printed.Check());
        Assert.Equal(("17497", "17498"), (finding["found"], finding["expected"]));
    }

    [Fact]
    public void All_eleven_forms_are_filled_and_close()
    {
        var forms = Forms();
        Assert.Equal(["7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9", "7.10", "7.11"], forms.Select(f => f.Number));
        Assert.All(forms, f => Assert.Empty(f.Check()));
        Assert.Equal(["8", "33", "5", "5/8", "1", "1/8"], forms[0].Lines[0].Values.Select(v => v.ToString()));
        Assert.Equal("5", forms[3][0, 0].ToString());
        Assert.Equal(["5", "5", "0", "5"], new[] { 1, 2, 3, 4 }.Select(c => forms[3][0, c].ToString()));
        Assert.Equal("1", forms[4][0, 1].ToString());
        Assert.Equal(["8", "8", "5", "1", "5", "1", "5", "1", "0", "0"], forms[7].Lines[0].Values.Select(v => v.ToString()));
        Assert.Equal(["5", "5"], forms[8].Lines[0].Values.Select(v => v.ToString()));
        Assert.Equal(["0", "5", "0", "0", "0", "0", "5", "0"], forms[9].Lines[0].Values.Select(v => v.ToString()));
        Assert.Equal(["5", "5", "0", "0", "1", "1", "0", "0"], forms[10].Lines[0].Values.Select(v => v.ToString()));
    }

    [Fact]
    public void Unlikely_incomes_are_said_on_every_form()
    {
        var forms = ReportForms.All([Now.Classify(PovertyLaw.Rural(Now, 1_400, 4)), Now.Classify(PovertyLaw.Rural(Now, 1_400_000, 4))]);
        Assert.NotEmpty(forms);
        Assert.All(forms, form =>
        {
            Assert.Equal((2L, 1L), (form.UnlikelyIncomes.Given, form.UnlikelyIncomes.Thousandth));
            Assert.Contains("> ", form.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
        });
        Assert.All(Forms(), form => Assert.False(form.UnlikelyIncomes.Any));
    }

    [Fact]
    public void Markdown_and_CSV_hold_the_same_numbers()
    {
        var form = Forms()[0];
        Assert.Contains("| Tổng số | 8 | 33 | 5 | 62,5 | 1 | 12,5 |", form.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("7.1,\"Total\",8,33,5,62.5,1,12.5\n", form.ToCsv(Language.English), StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<ReportForm> Forms()
    {
        var (before, now) = Years();
        return ReportForms.All(now, before, new() { PoorEarlier = new HashSet<HouseholdIdentity> { new("relapses") } });
    }

    private static (List<Classification> Before, List<Classification> Now) Years() => (
        [.. Story.Where(s => s.Was is not null).Select(s => Before.Classify(Of(Before, s.Id, s.Was!.Value, 4)))],
        [.. Story.Where(s => s.Is is not null).Select(s => Now.Classify(Of(Now, s.Id, s.Is!.Value, s.Id == "stays" ? 5 : 4)))]);

    // A child of eight without insurance, whose premium nobody pays, is in every household.
    private static Household Of(PovertyStandard standard, string id, HouseholdClass household, int persons) =>
        PovertyLaw.Rural(standard, household == HouseholdClass.Above ? 9_000_000 : 1_000_000) with
        {
            Id = id, District = "Văn Lãng", Ethnicity = "Nùng", Persons = persons, FarmLivelihood = true,
            Members = [new() { Age = 8, Insured = false, PremiumPaidByState = false, Attends = SchoolLevel.Primary, UnderNourished = false }],
            Groups = HouseholdGroups.Minority | HouseholdGroups.WithoutLabourCapacity,
            Causes = PovertyCauses.Capital | PovertyCauses.Illness,
            Given = household == HouseholdClass.Poor
                ? DeprivationVector.Of(standard, "employment", "dependants", "nutrition", "insurance").With(standard, "nutrition", false).With(standard, "adult-education", false).With(standard, "telecoms", true)
                : DeprivationVector.Of(standard, "insurance"),
        };
}
