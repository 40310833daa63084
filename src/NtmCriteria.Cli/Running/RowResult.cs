using NodaTime;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What a run says of one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Result">What the rules say of its dossier.</param>
/// <param name="NoSetText">Why no set answers, as a sentence; null where one does.</param>
internal sealed record RowResult(CommuneRow Row, CommuneResult Result, string? NoSetText)
{
    public Dossier Dossier => Result.Dossier;

    public Commune Commune => Result.Commune;

    public LocalDate AsOf => Result.AsOf;

    public string? SetId => Result.SetId;

    public Tier Tier => Result.Tier;

    public Assessment? Assessment => Result.Assessment;

    public TierDecision Decision => Result.Decision;

    public Verdict Verdict => Result.Verdict;

    public string? NoSet => Result.NoSet;
}
