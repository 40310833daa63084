namespace NtmCriteria.Law;

/// <summary>A legal instrument that issues or amends a criteria set.</summary>
/// <param name="Id">Its number, such as <c>318/QĐ-TTg</c>.</param>
/// <param name="Title">What it does.</param>
/// <param name="SignedOn">The day of signing, or null where a document of levels does not say it.</param>
/// <param name="InForce">The first day in force.</param>
/// <param name="Evidence">How well these facts are evidenced.</param>
public sealed record Instrument(
    string Id, LocalText Title, NodaTime.LocalDate? SignedOn, NodaTime.LocalDate InForce, EvidenceGrade Evidence)
{
    /// <summary>The number of the instrument.</summary>
    public override string ToString() => Id;
}
