// From households to poverty rates by commune, and on to the poverty criterion: dotnet run samples/04-poverty.cs
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using NodaTime;
using NtmCriteria;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

var day = new LocalDate(2023, 12, 31);
var standard = RuleBook.National.Poverty.InForce(day);
var file = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "households.csv");
using var input = File.OpenRead(file);
using var table = HouseholdTable.Open(input, file, standard);
var classified = table.Rows().Select(row => standard.Classify(row.Household!)).ToArray();
foreach (var household in classified) Console.WriteLine(household);

var rates = PovertyTable.Count(classified, HouseholdGrouping.Commune);
Console.WriteLine();
Console.WriteLine(rates.ToMarkdown());

var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, day);
var criterion = PovertyCriterion.For(set.Id)!;
foreach (var line in rates.Lines)
{
    var commune = new Commune("", line.Key) { Province = "Lạng Sơn" };
    var dossier = criterion.Observe(Dossier.For(commune, 2023), line.Counts);
    Console.WriteLine($"{line.Key}: {set.Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == criterion.IndicatorId)}");
}
