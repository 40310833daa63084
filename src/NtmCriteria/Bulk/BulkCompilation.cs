namespace NtmCriteria.Bulk;

/// <summary>The way from a criteria set to a plan for bulk evaluation.</summary>
public static class BulkCompilation
{
    /// <summary>Makes a set ready for columns of communes.</summary>
    /// <param name="set">The set.</param>
    /// <param name="options">How strictly to evaluate.</param>
    /// <param name="place">
    /// Any commune of the province and zone whose added documents hold (see <see cref="RuleBook.With"/>); null: those of
    /// no province. Sets without added documents need none.
    /// </param>
    /// <exception cref="NotSupportedException">The set has more than 15 strata, or an indicator more than 123 levels.</exception>
    public static EvaluationPlan Compile(
        this CriteriaSet set, EvaluationOptions options = default, Commune? place = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        var where = new Commune("", "")
        {
            Province = place?.Province, FormerProvince = place?.FormerProvince, ValidFrom = place?.ValidFrom, ValidTo = place?.ValidTo,
            Zone = place?.Zone,
        };
        return new(set, options, where, PlanCompiler.Slots(set, options, where));
    }
}
