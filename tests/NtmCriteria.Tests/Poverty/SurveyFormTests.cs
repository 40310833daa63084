using System.Globalization;
using NodaTime;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class SurveyFormTests
{
    private static readonly LocalDate Review = new(2023, 10, 1);

    [Fact]
    public void The_points_equal_the_facts_cell_by_cell()
    {
        var table = PointsTable.Circular2022;
        var facts = Facts("poverty-score-b1-2022-2025.csv");
        Assert.Equal(facts.Count, table.Rows.Length);
        for (var i = 0; i < facts.Count; i++)
        {
            var (fact, row) = (facts[i], table.Rows[i]);
            Assert.Equal(fact["item_no"], Text(row.Item));
            Assert.Equal(fact["row_no"], Text(row.Row));
            Assert.Equal(fact["label_vi"], row.Label.Vi);
            Assert.Equal(fact["label_en"], row.Label.En);
            Assert.Equal(fact["note"], row.Note ?? "");
            for (var a = 0; a < table.Areas.Length; a++)
                Assert.Equal(fact[table.Areas[a]], row.Points[a] is { } points ? Text(points) : "");
        }

        Assert.All(facts, f => Assert.Equal(facts[0]["source"], f["source"]));
        Assert.Equal(facts[0]["source"], table.Source.Reference);
        Assert.Equal("confirmed", facts[0]["confidence"]);
        Assert.Equal(EvidenceGrade.Confirmed, table.Source.Evidence);
    }

    [Fact]
    public void The_nutrition_cut_offs_equal_the_facts_cell_by_cell()
    {
        var facts = Facts("poverty-nutrition-2022-2025.csv");
        var rows = NutritionTable.Circular2022.Rows;
        Assert.Equal(facts.Count, rows.Length);
        for (var i = 0; i < facts.Count; i++)
        {
            Assert.Equal(facts[i]["age_months"], Text(rows[i].AgeMonths));
            Assert.Equal(facts[i]["age_label_vi"], rows[i].Label);
            Assert.Equal(facts[i]["weight_kg_boy"], Text(rows[i].WeightBoy));
            Assert.Equal(facts[i]["weight_kg_girl"], Text(rows[i].WeightGirl));
            Assert.Equal(facts[i]["height_cm_boy"], Text(rows[i].HeightBoy));
            Assert.Equal(facts[i]["height_cm_girl"], Text(rows[i].HeightGirl));
        }
    }

    // Months, sex, weight, height, from the printed rows: 60 months boy 14.1 kg and 100.7 cm, 66 months 15.0 and 103.4.
    [Theory]
    [InlineData(60, Sex.Male, 14.1, 100.7, DeprivationState.NotDeprived)]
    [InlineData(60, Sex.Male, 14.0, 100.7, DeprivationState.Deprived)]
    [InlineData(60, Sex.Male, 14.1, 100.6, DeprivationState.Deprived)]
    [InlineData(63, Sex.Male, 15.0, 103.4, DeprivationState.NotDeprived)]
    [InlineData(63, Sex.Male, 14.5, 103.4, DeprivationState.Undetermined)]
    [InlineData(63, Sex.Male, 14.0, 103.4, DeprivationState.Deprived)]
    [InlineData(120, Sex.Female, 1.0, 125.8, DeprivationState.NotDeprived)]
    [InlineData(120, Sex.Female, 1.0, 125.7, DeprivationState.Deprived)]
    [InlineData(192, Sex.Female, 1.0, 100.0, DeprivationState.NotDeprived)]
    public void Nutrition_by_age_and_sex(int months, Sex sex, double weight, double height, DeprivationState expected)
    {
        var household = new Household
        {
            Members = [new() { AgeMonths = months, Sex = sex, Weight = (decimal)weight, Height = (decimal)height }],
        };
        var found = PovertyLaw.On(2023).FindDeprivations(household)[2];
        Assert.Equal(expected, found.State);
        if (expected == DeprivationState.Undetermined)
            Assert.Equal(DeprivationReason.BetweenPrintedRows, found.Reason);
    }

    // Added up by hand from the column RURAL_TDMNPB of form 3.3: 4 persons 45, 2 of working age 10, exactly 1
    // dependant 5, elementary vocational 0, contract 35, 1 pension 20, durable wall 10 and pillar 0, 30-40 m2 5,
    // 50-100 kWh 15, drilled well 5, septic 5, 1 motorbike 10, one TV 0, refrigerator 10, pond 300-500 m2 5,
    // 2 cattle 20, poultry 15: 215.
    private static readonly Household Example = new()
    {
        Settlement = Settlement.Rural,
        Persons = 4,
        Dwelling = new()
        {
            Wall = BuildingMaterial.BrickOrStone, Pillar = BuildingMaterial.Concrete, FloorArea = 130,
            Water = WaterSource.DrilledWell, Latrine = LatrineKind.Septic,
        },
        Survey = new()
        {
            RuralArea = "TDMNPB", WorkingAge = 2, Dependants = 1, HighestDiploma = Diploma.ElementaryVocational,
            NonFarmWork = NonFarmWork.WithContract, Pensions = 1, Electricity = 99.9m, Cars = 0, Motorbikes = 1,
            MotorBoats = 0, Printers = 0, Televisions = 1, MusicSystems = 0, Computers = 0, Refrigerators = 1,
            AirConditioners = 0, Washers = 0, WaterHeaters = 0, Ovens = 0, PondOrGarden = 300, AnnualCrops = 4_999,
            PerennialCrops = 0, WaterSurface = 0, Forest = 4_999, Cattle = 2, PigsGoatsSheep = 9, Poultry = 100,
            Aquaculture = false,
        },
    };

    [Fact]
    public void Form_B1_is_added_up_with_its_rows_shown()
    {
        var score = SurveyForms.ScoreIncome(Example, Review)!;
        Assert.Equal(215, score.Score);
        Assert.Equal(215, score.Rows.Sum(r => r.Points));
        Assert.Equal("3.3", score.Form);
        Assert.Empty(score.Open);
        Assert.Null(score.OtherForm);
        Assert.Equal(HouseholdClasses.Average | HouseholdClasses.Above, PovertyLaw.On(2023).Classify(Example).Possible);
    }

    [Fact]
    public void An_answer_that_is_missing_makes_an_interval_and_decides_only_if_it_cannot_matter()
    {
        var open = Example with { Survey = Example.Survey! with { Cars = null, Cattle = null } };
        var score = SurveyForms.ScoreIncome(open, Review)!;
        // Without the 20 points of two cattle; at most a car (50) and three cattle (30).
        Assert.Equal((195, 275), (score.Least, score.Most));
        Assert.Null(score.Score);
        Assert.Equal([SurveyQuantity.Cars, SurveyQuantity.Cattle], score.Open.ToArray());
        Assert.Equal(HouseholdClasses.Average | HouseholdClasses.Above, PovertyLaw.On(2023).Classify(open).Possible);
        var none = new Household { Settlement = Settlement.Rural, Survey = new() { RuralArea = "TDMNPB" } };
        Assert.Equal(HouseholdClasses.All, PovertyLaw.On(2023).Classify(none).Possible);
    }

    [Fact]
    public void The_conflict_inside_the_law_names_both_forms_and_matters_only_at_the_line()
    {
        // Central Highlands: 4 persons 50, contract 20, one dependant 0, drilled well 10, three motorbikes 30 or 40,
        // 1 of working age 5, septic 10, pension 15: 140 or 150; the line is 140.
        var household = Example with
        {
            Dwelling = new() { Wall = BuildingMaterial.Other, Pillar = BuildingMaterial.Other, FloorArea = 10, Water = WaterSource.DrilledWell, Latrine = LatrineKind.Septic },
            Survey = Example.Survey! with
            {
                RuralArea = "TN", HighestDiploma = Diploma.None, WorkingAge = 1, Electricity = 0, Motorbikes = 3,
                Televisions = 0, Refrigerators = 0, PondOrGarden = 0, Cattle = 0, Poultry = 0,
            },
        };
        var score = SurveyForms.ScoreIncome(household, Review)!;
        Assert.Equal((140, "3.8", 150), (score.Least, score.OtherForm, score.OtherLeast));
        Assert.Null(score.Score);
        var standard = PovertyLaw.On(2023);
        var result = standard.Classify(household with { DeprivationCount = 4 });
        Assert.True(result.Reasons.HasFlag(ClassReason.FormsDisagree));
        Assert.Equal(HouseholdClasses.Poor | HouseholdClasses.Average | HouseholdClasses.Above, result.Possible);
        var below = household with { DeprivationCount = 4, Survey = household.Survey! with { Pensions = 0 } };
        Assert.Equal(HouseholdClass.Poor, standard.Classify(below).Class);
        Assert.Contains("3.8", result.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Urban_households_get_the_bonus_of_their_region_and_no_other_area_has_it()
    {
        var urban = Example with { Settlement = Settlement.Urban, Survey = Example.Survey! with { UrbanRegion = UrbanRegion.CentralCity } };
        var city = SurveyForms.ScoreIncome(urban, Review)!;
        Assert.Contains(city.Rows, r => r.Row.Quantity == SurveyQuantity.UrbanRegion && r.Points == 25);
        var north = SurveyForms.ScoreIncome(urban with { Survey = urban.Survey with { UrbanRegion = UrbanRegion.NorthernMidlands } }, Review)!;
        Assert.Equal(25, city.Score - north.Score);
        Assert.DoesNotContain(SurveyForms.ScoreIncome(Example, Review)!.Rows, r => r.Row.Item == 15);
    }

    [Fact]
    public void Rows_of_one_asset_exclude_each_other_and_eight_persons_have_no_points()
    {
        int Score(Household household) => SurveyForms.ScoreIncome(household, Review)!.Score!.Value;
        Household With(int bikes) => Example with { Survey = Example.Survey! with { Motorbikes = bikes } };
        Assert.Equal([205, 215, 225, 230, 230], new[] { 0, 1, 2, 3, 9 }.Select(n => Score(With(n))));
        Assert.Equal(45, Score(Example) - Score(Example with { Persons = 8, Dwelling = Example.Dwelling! with { FloorArea = 260 } }));
    }

    [Fact]
    public void Form_B2_counts_ten_points_for_each_deprivation()
    {
        var standard = PovertyLaw.On(2023);
        Assert.Equal(40, SurveyForms.ScoreDeprivations(standard, PovertyLaw.Rural(standard, null, 4))!.Score);
        var open = SurveyForms.ScoreDeprivations(standard, new() { UsesInternet = false })!;
        Assert.Equal((10, 120, (int?)null), (open.Least, open.Most, open.Score));
        Assert.Null(SurveyForms.ScoreDeprivations(PovertyLaw.On(2012), new()));
    }

    [Fact]
    public void The_quick_form_decides_as_soon_as_nothing_missing_can_change_it()
    {
        var form = new QuickForm
        {
            VillaOrGradeOneOrTwoHouse = false, FirmOrWorkshop = false, FarmOrHerd = false, ProductionAssets = false,
        };
        Assert.Equal(QuickOutcome.Undetermined, form.Decide());
        Assert.Equal(QuickOutcome.LeftOut, (form with { FarmOrHerd = true }).Decide());
        var four = form with { Vehicle = true, Washer = true, WaterHeater = true, Electricity = true };
        Assert.Equal(QuickOutcome.NotReviewed, four.Decide());
        Assert.Equal(QuickOutcome.Undetermined, (four with { ProductionAssets = null }).Decide());
        var three = four with
        {
            Electricity = false, AirConditionerOrRefrigerator = false, LandOrAssetsLet = false, FloorArea = false,
            PublicEmployeeOrPensioner = false, WorkerWithContract = false,
        };
        Assert.Equal(QuickOutcome.Review, three.Decide());
    }

    private static List<Dictionary<string, string>> Facts(string file)
    {
        var lines = File.ReadAllLines(Repository.File("tests/NtmCriteria.Tests/Facts/law/" + file));
        var header = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line =>
        {
            var cells = Cells(line);
            Assert.Equal(header.Count, cells.Count);
            return header.Zip(cells).ToDictionary(c => c.First, c => c.Second);
        })];
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(line[i]);
        }

        cells.Add(cell.ToString());
        return cells;
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
