// Compiled natively in CI with the whole of both libraries and of the tool, used here or not: no type of theirs needs
// reflection.
// dotnet publish eng/native-json.cs
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
#:project ../src/NtmCriteria.Cli/NtmCriteria.Cli.csproj
#:property ValidateExecutableReferencesMatchSelfContained=false
#:property RootsLibraries=true
// What assemblies of others warn of, in one line each: ExcelDataReader, which reads .xls, makes its log by reflection. The
// warnings of the libraries themselves stay errors.
#:property NoWarn=$(NoWarn);IL2104
#:property PublishAot=true
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
using System.Text.Json;
using System.Text.Json.Serialization;
using NtmCriteria;
using NtmCriteria.Poverty;
using NtmCriteria.Serialization;
using NtmCriteria.Tables;
using NtmCriteria.Titles;
using NtmCriteria.Units;

var types = NtmJsonContext.Default;
var commune = new Commune("06034", "Ví Dụ") { Province = "Lạng Sơn", Zone = Zone.III, Traits = CommuneTraits.SafeZone, ValidFrom = new(2020, 1, 1) };
var dossier = Dossier.For(commune, 2023).Observe("10.1", 43.5m, new(2023, 12, 31), "báo cáo số 12").Observe("15.1", Ratio.Of(8_481, 9_669))
    .Observe("17.8", Bound.AtLeast(70)).Observe("18.4", Rating.Good).NotApplicable("13.1").Attest(16, true, "UBND huyện")
    .WithRecognition(new(Tier.Standard, 2019));
var standard = RuleBook.National.Poverty.InForce(new(2023, 12, 31));
var household = new Household
{
    Id = "h1", Income = 1_400_000, Devices = InformationDevices.Television | InformationDevices.Radio, Given = DeprivationVector.Of(standard, "employment"),
    Members = [new() { Age = 34, Sex = Sex.Female, Work = WorkStatus.WageWork }], Dwelling = new() { Wall = BuildingMaterial.Tile, FloorArea = 41.5m },
};
var history = CommuneHistory.Of(RuleBook.National, AdministrativeUnit.From("06034", UnitKind.Commune, "Ví Dụ", null, "Lạng Sơn", new(2010, 1, 1)))
    .With(new Recognition(Tier.Standard, 2019, "1/QĐ", new(2019, 12, 20)));

Same(dossier, Again(dossier, types.Dossier));
Same(household, Again(household, types.Household));
Same(history, Again(history, types.CommuneHistory));
Same(Fraction.Of(1, 3), Again(Fraction.Of(1, 3), types.Fraction));
var assessment = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31)).Evaluate(dossier);
Same(assessment.ToMarkdown(), Again(assessment, types.Assessment).ToMarkdown());
var decision = RuleBook.National.Classify(dossier, new(2023, 12, 31));
Same(decision.ToMarkdown(), Again(decision, types.TierDecision).ToMarkdown());
// A context of the program's own, for a type that holds types of the library.
Same(dossier, Again(new Request("a", dossier, [household]), OwnContext.Default.Request).Dossier);
// A table in both forms, and results as a workbook.
var csv = System.Text.Encoding.UTF8.GetBytes("commune,province,year,10.1,15.1\nVí Dụ,Lạng Sơn,2023,43.5,8481/9669\n");
using (var table = CommuneTable.Open(new MemoryStream(csv), "communes.csv"))
{
    var rows = table.Rows().ToArray();
    Same(true, rows is [{ IsSound: true }]);
    using var results = new MemoryStream();
    ResultWorkbook.Write(results, RuleBook.National, rows.Select(row => RuleBook.National.Assess(row.Dossier!, row.AsOf!.Value)));
    using var copy = new MemoryStream();
    using (var written = CommuneTableWriter.Create(copy, CommuneTableColumns.Of([rows[0].Dossier!]), new() { Format = TableFormat.Xlsx }))
    {
        written.Write(rows[0].Dossier!);
        written.Finish();
    }

    copy.Position = 0;
    using var again = CommuneTable.Open(copy, "communes.xlsx");
    Same(rows[0].Dossier, again.Rows().Single().Dossier);
}

try
{
    JsonSerializer.Deserialize("""{ "schema": "ntm-dossier/1", "year": "2023" }""", types.Dossier);
    throw new InvalidOperationException("A wrong dossier was read.");
}
catch (JsonDataException wrong)
{
    Console.WriteLine(wrong.Explain(Language.Vietnamese));
}

Console.WriteLine("all of it came back");

static T Again<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
    JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;

static void Same<T>(T expected, T actual)
{
    if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{expected} became {actual}");
}

internal sealed record Request(string Name, Dossier Dossier, Household[] Households);

[JsonSerializable(typeof(Request))]
internal sealed partial class OwnContext : JsonSerializerContext;
