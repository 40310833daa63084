using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Bulk;

/// <summary>Dossiers for the embedded sets of a day: mostly good values, so that every tier is reached.</summary>
internal static class NationalDossiers
{
    /// <param name="book">The rules.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="failing">Roughly how many observations in a hundred are bad or missing.</param>
    public static Dossier Draw(RuleBook book, LocalDate asOf, Random random, int failing)
    {
        var sets = book.Calendar.TiersOf(Level.Commune).Select(t => book.Ask(Level.Commune, t, asOf).Set).OfType<CriteriaSet>().ToArray();
        var strata = sets[0].Strata;
        var pick = random.Next(20) == 0 ? -1 : random.Next(strata.Length);
        var dossier = Dossier.Fill(new Commune("", "") { Region = pick < 0 ? null : strata[pick].Code }, asOf.Year, Tier.Standard);
        foreach (var set in sets)
        {
            foreach (var indicator in set.Indicators)
            {
                foreach (var input in indicator.Inputs)
                    dossier.Observe(Id(set, input.Id), new Measured(random.Next(1, 8)));
                foreach (var part in indicator.Parts)
                    Observe(part.Id, indicator.In(Math.Max(pick, 0), asOf.Year) is AllParts all
                        ? all.Parts.First(p => p.Part.Id == part.Id).Requirement : null);
                if (indicator.Parts.IsEmpty) Observe(indicator.Id, indicator.In(Math.Max(pick, 0), asOf.Year));
            }

            void Observe(string id, Requirement? requirement)
            {
                var bad = random.Next(100) < failing;
                if (bad && random.Next(2) == 0) return;
                dossier.Observe(Id(set, id), PossibleValue.Of(requirement switch
                {
                    MeetsSet when random.Next(2) == 0 => new Judged(true),
                    AtMost l => new Measured(Math.Max(0, l.Level + (bad ? 0.1m : -(random.Next(3) * 0.1m)))),
                    LevelRequirement l => new Measured(l.Level + (bad ? -0.1m : 1)),
                    FactorOf { Level: { } l } => new Measured(l + (bad ? -0.1m : 0)),
                    _ => new Judged(!bad),
                }, set.Version.UnitOf(id)));
            }
        }

        return dossier.Build();

        static string Id(CriteriaSet set, string id) => ObservationKey.Compose(set.Tier, id);
    }
}
