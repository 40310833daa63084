using NodaTime;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What a run says of one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="SetId">The set that governs, also where it is not loaded; null where none does.</param>
/// <param name="Tier">The tier asked about.</param>
/// <param name="Assessment">What the set says, or null where no set answers.</param>
/// <param name="NoSet">Why no set answers, as a word; null where one does.</param>
/// <param name="NoSetText">The same as a sentence.</param>
/// <param name="Decision">The tier as an interval.</param>
internal sealed record RowResult(
    CommuneRow Row, string? SetId, Tier Tier, Assessment? Assessment, string? NoSet, string? NoSetText,
    TierDecision Decision)
{
    public Dossier Dossier => Row.Dossier!;

    public Commune Commune => Dossier.Commune;

    public LocalDate AsOf => Row.AsOf!.Value;

    public Verdict Verdict => Assessment?.Verdict ?? Verdict.Undetermined;
}
