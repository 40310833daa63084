// Evaluates every commune of a CSV table: dotnet run samples/01-evaluate.cs [FILE]
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using NtmCriteria;
using NtmCriteria.Tables;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var file = args.Length > 0 ? args[0] : Path.Combine(folder, "data", "communes.csv");
using var input = File.OpenRead(file);
foreach (var row in CommuneTable.ReadCsv(input, file))
{
    foreach (var problem in row.Problems) Console.Error.WriteLine(problem);
    if (!row.IsSound) continue;
    var (dossier, day) = (row.Dossier!, row.AsOf!.Value);
    Console.WriteLine(RuleBook.National.InForce(Level.Commune, Tier.Standard, day).Evaluate(dossier));
    Console.WriteLine("  " + RuleBook.National.Classify(dossier, day));
}
