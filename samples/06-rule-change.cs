// Whom a changed rule would change, and why: dotnet run samples/06-rule-change.cs
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using NtmCriteria;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Tables;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var proposal = Path.Combine(folder, "data", "province.json");
var proposed = RuleBook.National.With(RuleDocument.Parse(proposal, File.ReadAllBytes(proposal)));

RuleDiff diff = RuleDiff.Between(RuleView.Of(RuleBook.National), RuleView.Of(proposed));
Console.WriteLine(diff);
foreach (var change in diff.Changes.Where(c => !c.IsNeutral)) Console.WriteLine($"  {change}");

var file = Path.Combine(folder, "data", "communes.csv");
using var input = File.OpenRead(file);
var dossiers = CommuneTable.ReadCsv(input, file).Select(row => new DatedDossier(row.Dossier!, row.AsOf!.Value));
RuleImpact impact = RuleImpact.Of(diff, dossiers);
Console.WriteLine(impact.Total);
foreach (var commune in impact.Communes)
{
    Console.WriteLine(commune);
    foreach (var cause in commune.Causes) Console.WriteLine($"  {cause}");
}
