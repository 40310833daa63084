namespace NtmCriteria.Authoring.Golden;

/// <summary>Runs golden cases against a rule book.</summary>
public static class GoldenRun
{
    /// <summary>The word for a set that was named and is not in force on the day.</summary>
    internal const string SetNotInForce = "setNotInForce";

    /// <summary>Runs one case.</summary>
    /// <param name="golden">The case.</param>
    /// <param name="book">The rules; they may be others than those that the case was read for.</param>
    /// <param name="language">The language of explanations.</param>
    /// <exception cref="ArgumentException">These rules have no column for the region or group of the commune.</exception>
    public static GoldenOutcome Run(GoldenCase golden, RuleBook book, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(book);
        var set = golden.SetId is { } id
            ? book.SetIds.Contains(id, StringComparer.Ordinal) && book.PeriodOf(id).Contains(golden.AsOf) ? book.Get(id, golden.AsOf) : null
            : book.Ask(Level.Commune, golden.Tier, golden.AsOf).Set;
        try
        {
            var assessment = set?.Evaluate(golden.Dossier, golden.Options);
            var comparison = new GoldenComparison(golden, book, assessment, language);
            return new(golden, assessment, comparison.Mismatches());
        }
        catch (ImpossibleValueException impossible)
        {
            // A case whose value no commune can have does not come out as anything expected.
            return new(golden, null, [new($"indicator {impossible.Id}", "a possible value", impossible.Value, impossible.ToText(language))]);
        }
    }
}
