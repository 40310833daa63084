using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// What the law asks of one indicator, in one stratum and year. The kinds are closed: a rule is data, never an
/// expression.
/// </summary>
/// <param name="Source">Where it stands in the law, and how well that is evidenced.</param>
public abstract record Requirement(LegalSource Source)
{
    private protected virtual EvidenceGrade Grade => Source.Evidence;

    private protected virtual EvidenceGrade StrengthWhen(bool weak) => Grade;

    /// <summary>The evidence grade of this requirement; unknown where no level is given.</summary>
    public EvidenceGrade Evidence => Grade;

    /// <summary>
    /// The strongest grade at which it can decide anything: limits decide what lies beyond them, also where the level
    /// itself is only recalled.
    /// </summary>
    /// <param name="weak">Whether weak limits count.</param>
    internal EvidenceGrade DecidesAt(bool weak) => StrengthWhen(weak);

    /// <summary>What is asked, in short: <c>≥ 42 triệu đồng/người/năm</c>.</summary>
    /// <param name="unit">The unit of the indicator, or null for a level without one.</param>
    /// <param name="language">The language; it also fixes how numbers are written.</param>
    public string ToString(UnitOfMeasure? unit, Language language) => Wording.Describe(this, unit, language);

    /// <summary>
    /// What is asked, in short and the same in every language, for programs and tables: <c>&gt;= 42</c>, <c>attained</c>; null
    /// where no level is given.
    /// </summary>
    /// <param name="unit">The unit of the indicator, or null for a level without one.</param>
    public string? ToCell(UnitOfMeasure? unit) => RequirementCell.Write(this, unit);

    /// <summary>What is asked, in short and without a unit: <c>≥ 42</c>.</summary>
    public sealed override string ToString() => Wording.Describe(this, null, Language.English);
}
