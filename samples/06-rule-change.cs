// What a changed rule would do to communes: dotnet run samples/06-rule-change.cs
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using NtmCriteria;
using NtmCriteria.Tables;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var proposal = Path.Combine(folder, "data", "province.json");
var now = RuleBook.National;
var proposed = now.With(RuleDocument.Parse(proposal, File.ReadAllBytes(proposal)));

var file = Path.Combine(folder, "data", "communes.csv");
using var input = File.OpenRead(file);
foreach (var row in CommuneTable.ReadCsv(input, file))
{
    var (dossier, day) = (row.Dossier!, row.AsOf!.Value);
    var before = now.InForce(Level.Commune, Tier.Standard, day).Evaluate(dossier);
    var after = proposed.InForce(Level.Commune, Tier.Standard, day).Evaluate(dossier);
    Console.WriteLine($"{dossier.Commune}: {before.Verdict}, {before.NotMet} not met > {after.Verdict}, {after.NotMet} not met");
    foreach (var (old, changed) in before.Indicators.Zip(after.Indicators).Where(p => p.First.Verdict != p.Second.Verdict))
        Console.WriteLine($"  {old.Verdict} > {changed.Verdict}: {changed}");
}
