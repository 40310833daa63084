// The same communes under the rules of two days: before and after Decision 211/QĐ-TTg of 1 March 2024.
#:project ../src/NtmCriteria/NtmCriteria.csproj
#:project ../src/NtmCriteria.Tables/NtmCriteria.Tables.csproj
using NodaTime;
using NtmCriteria;
using NtmCriteria.Statistics;
using NtmCriteria.Tables;

var file = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "communes.csv");
LocalDate[] days = [new(2024, 2, 29), new(2024, 3, 1)];
var counted = days.Select(_ => new StatisticsAccumulator()).ToArray();
using var input = File.OpenRead(file);
foreach (var row in CommuneTable.ReadCsv(input, file))
{
    var dossier = row.Dossier!;
    var decisions = days.Select(day => RuleBook.National.Classify(dossier, day)).ToArray();
    for (var i = 0; i < days.Length; i++) counted[i].Add(decisions[i]);
    Console.WriteLine(dossier.Commune);
    var later = decisions[1].GetAssessment(Tier.Standard)!.Indicators.ToDictionary(i => i.Indicator.Id);
    foreach (var before in decisions[0].GetAssessment(Tier.Standard)!.Indicators.Where(i => i.Observation is not null))
        if (later.TryGetValue(before.Indicator.Id, out var after) && after.ToString() != before.ToString())
            Console.WriteLine($"  before: {before}\n  after:  {after}");
}

Console.WriteLine(StatisticsChange.Between(counted[0].ToStatistics(), counted[1].ToStatistics()));
