using NodaTime;

namespace NtmCriteria.Bulk;

/// <summary>The way from a rule book to the tiers of a day.</summary>
public static class TierCompilation
{
    /// <summary>Compiles the sets of all commune tiers that are in force on a day.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="options">How strictly to evaluate.</param>
    /// <param name="place">Any commune of the province and zone whose added documents hold, or null.</param>
    public static TierPlan CompileTiers(
        this RuleBook book, LocalDate asOf, EvaluationOptions options = default, Commune? place = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var answers = book.Calendar.TiersOf(Level.Commune).Select(tier => book.Ask(Level.Commune, tier, asOf))
            .Where(a => a.Reason != NoSetReason.NoSuchTier).ToArray();
        return new(asOf, [.. answers.Select(a => a.Tier)], [.. answers.Select(a => a.Set?.Compile(options, place))]);
    }
}
