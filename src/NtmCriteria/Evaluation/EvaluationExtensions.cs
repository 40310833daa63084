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

        /// <summary>
        /// What the set asks of a commune: the table's cell for its column, or what a document of its province or a later
        /// text puts in its place.
        /// </summary>
        /// <param name="indicatorId">The indicator's id.</param>
        /// <param name="commune">The commune.</param>
        /// <param name="year">The year of the data.</param>
        /// <returns>The requirement, or null where neither table nor document says.</returns>
        /// <exception cref="ArgumentException">The set has no such indicator.</exception>
        public Requirement? RequirementFor(string indicatorId, Commune commune, int year)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(commune);
            var indicator = set.Find(indicatorId)
                ?? throw new ArgumentException($"The set {set.Id} has no indicator '{indicatorId}'.", nameof(indicatorId));
            return new AssessmentContext(set, Dossier.For(commune, year), set.StratumOf(commune), default, set.Tier)
                .RequirementOf(indicator);
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
