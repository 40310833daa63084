using NodaTime;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Communes made for a test: verdicts of the 19 criteria as attested, one letter each.</summary>
internal static class Communes
{
    public static readonly LocalDate AsOf = new(2023, 12, 31);

    /// <param name="verdicts">For criteria 1 to 19: <c>+</c> met, <c>-</c> not met, <c>?</c> nothing known, <c>n</c> not applicable.</param>
    /// <param name="commune">The commune, or null for any.</param>
    public static Dossier Dossier(string verdicts, Commune? commune = null)
    {
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf);
        var dossier = NtmCriteria.Dossier.Fill(commune ?? new("", "A") { Province = "Lạng Sơn" }, 2023);
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i] is '+' or '-') dossier.Attest(i + 1, verdicts[i] == '+');
            if (verdicts[i] != 'n') continue;
            foreach (var indicator in set.Criteria[i].Indicators) dossier.Observe(indicator.Id, new DoesNotApply());
        }

        return dossier.Build();
    }

    public static TierDecision Classify(Dossier dossier) => RuleBook.National.Classify(dossier, AsOf);

    public static string All(char verdict) => new(verdict, 19);
}
