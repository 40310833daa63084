using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>Evaluation as it reads on a set or a rule book: <c>set.Evaluate(dossier)</c>, <c>book.Classify(dossier, day)</c>.</summary>
public static class EvaluationExtensions
{
    extension(CriteriaSet set)
    {
        /// <summary>Evaluates a dossier against the set.</summary>
        /// <param name="dossier">The dossier; ids without a tier belong to the set unless the dossier says otherwise.</param>
        /// <param name="options">How strictly.</param>
        /// <returns>The assessment.</returns>
        /// <exception cref="ArgumentException">The commune's region or group is none of the set.</exception>
        public Assessment Evaluate(Dossier dossier, EvaluationOptions options = default)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(dossier);
            return Evaluator.Evaluate(set, dossier, options, dossier.Tier ?? set.Tier);
        }
    }

    extension(CriteriaSet set)
    {
        /// <summary>
        /// Everything about a dossier that the set would pass over or cannot take: ids, prefixes and criteria that it does
        /// not know, values that are impossible or hardly meant, a year outside its years.
        /// </summary>
        /// <param name="dossier">The dossier; ids without a tier belong to the set unless the dossier says otherwise.</param>
        /// <returns>The problems, in the order of the dossier's keys; empty where there are none.</returns>
        public ImmutableArray<DossierProblem> Validate(Dossier dossier)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(dossier);
            return DossierCheck.Check(dossier, set.AsOf, dossier.Tier ?? set.Tier, set);
        }
    }

    extension(RuleBook book)
    {
        /// <summary>
        /// Which tier a dossier shows: an interval from the tier that is certain to the highest that is still possible.
        /// </summary>
        /// <param name="dossier">The dossier; ids without a tier belong to the standard set unless it says otherwise.</param>
        /// <param name="asOf">The day whose rules apply.</param>
        /// <param name="options">How strictly.</param>
        public TierDecision Classify(Dossier dossier, LocalDate asOf, EvaluationOptions options = default)
        {
            ArgumentNullException.ThrowIfNull(book);
            ArgumentNullException.ThrowIfNull(dossier);
            return TierDecision.Decide(book, dossier, asOf, options);
        }

        /// <summary>What the rules of a day say of a dossier: the assessment by the set of a tier, or why there is none.</summary>
        /// <param name="dossier">The dossier; ids without a tier belong to the set that answers.</param>
        /// <param name="asOf">The day whose rules apply.</param>
        /// <param name="tier">The tier whose set is asked.</param>
        /// <param name="options">How strictly.</param>
        /// <exception cref="ArgumentException">The commune's region or group is none of the set.</exception>
        public CommuneResult Assess(Dossier dossier, LocalDate asOf, Tier tier = Tier.Standard, EvaluationOptions options = default)
        {
            ArgumentNullException.ThrowIfNull(dossier);
            var decision = book.Classify(dossier.Meaning(tier), asOf, options);
            if (decision.GetAssessment(tier) is { } assessment) return new(dossier, decision, tier, assessment.Set.Id, assessment, null);
            var answer = book.Ask(Level.Commune, tier, asOf);
            return new(dossier, decision, tier, answer.SetId, null, new(answer));
        }

        /// <summary>What a set says of a dossier on a day, or that it is not in force.</summary>
        /// <param name="dossier">The dossier; ids without a tier belong to the set.</param>
        /// <param name="asOf">The day whose rules apply.</param>
        /// <param name="setId">The id of the set.</param>
        /// <param name="options">How strictly.</param>
        /// <exception cref="ArgumentException">There is no such set, or the commune's region or group is none of it.</exception>
        public CommuneResult Assess(Dossier dossier, LocalDate asOf, string setId, EvaluationOptions options = default)
        {
            ArgumentNullException.ThrowIfNull(dossier);
            var period = book.PeriodOf(setId);
            var set = book.Get(setId, period.Contains(asOf) ? asOf : period.Start);
            var meant = dossier.Meaning(set.Tier);
            var decision = book.Classify(meant, asOf, options);
            if (!period.Contains(asOf)) return new(dossier, decision, set.Tier, setId, null, new(setId, asOf, period));
            // The tier decision has usually evaluated the very set.
            var assessment = decision.GetAssessment(set.Tier) is { } known && known.Set.Id == setId ? known : set.Evaluate(meant, options);
            return new(dossier, decision, set.Tier, setId, assessment, null);
        }
    }
}
