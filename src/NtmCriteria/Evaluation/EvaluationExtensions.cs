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
    }
}
