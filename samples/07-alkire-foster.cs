// Multidimensional poverty after Alkire and Foster, from household records: dotnet run samples/07-alkire-foster.cs
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using NodaTime;
using NtmCriteria;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

var standard = RuleBook.National.Poverty.InForce(new LocalDate(2023, 12, 31));
var weights = DeprivationWeights.Nested(standard);     // dimensions weigh alike, and indicators alike within them
var file = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "households.csv");
using var input = File.OpenRead(file);
using var table = HouseholdTable.Open(input, file, standard);
var units = table.Rows().Select(row => row.Household!)
    .Select(h => MeasuredUnit.Of(standard.Classify(h), weight: h.Persons ?? 1, group: h.Commune)).ToArray();

foreach (var measure in AlkireFoster.MeasureAll(weights, units, [Fraction.Of(1, 4), Fraction.Of(1, 3), Fraction.Of(1, 2)]))
    Console.WriteLine(measure);

var third = AlkireFoster.Measure(weights, units, Fraction.Of(1, 3));
Console.WriteLine("contribution of each dimension to M0:");
foreach (var dimension in weights.Dimensions)
    Console.WriteLine($"  {dimension}: {third.ContributionOf(weights, dimension)}");
Console.WriteLine("by commune:");
foreach (var (commune, measure) in AlkireFoster.BySubgroup(weights, units, Fraction.Of(1, 3)))
    Console.WriteLine($"  {commune}: {measure}");
