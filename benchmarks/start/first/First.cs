// The first assessment of a process that did nothing before.
using NtmCriteria;
using NtmCriteria.Law;

var dossier = Dossier.For(new("06034", "Ví Dụ") { Province = "Lạng Sơn", Zone = Zone.I }, 2023)
    .Observe("10.1", 43.5m).Observe("15.1", Ratio.Of(8_481, 9_669)).Observe("17.8", Bound.AtLeast(70)).Observe("16.1", true);
var assessment = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31)).Evaluate(dossier);
return assessment.Criteria.Length == 19 ? 0 : 1;
