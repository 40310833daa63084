// Explains the verdict on one commune, as it can be pasted into a dossier: dotnet run samples/02-explain.cs
#:project ../src/NtmCriteria/NtmCriteria.csproj
using NodaTime;
using NtmCriteria;

// A fictitious commune; what is not observed is simply not given.
var commune = new Commune("99001", "Ví Dụ Một (hư cấu)") { District = "Ví Dụ", Province = "Lạng Sơn", Zone = Zone.I };
var dossier = Dossier.For(commune, year: 2023)
    .Observe("10.1", 43.5m)                          // million VND a person a year
    .Observe("15.1", Ratio.Of(8_481, 9_669))         // insured persons of all persons: exact
    .Observe("17.8", Bound.AtLeast(70))              // "70 % or more", as published
    .Attest(criterion: 16, met: true, source: "báo cáo của huyện");

var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new LocalDate(2023, 12, 31));
var assessment = set.Evaluate(dossier);
Console.WriteLine(assessment.ToString(Language.Vietnamese));
foreach (var criterion in assessment.Criteria.Where(c => c.Criterion.Number is 10 or 15 or 16))
{
    Console.WriteLine();
    Console.Write(criterion.ToMarkdown(Language.Vietnamese));   // or ToHtml, or ToString
}

Console.WriteLine();
Console.WriteLine(assessment.Evidence);
