namespace NtmCriteria;

/// <summary>How well a legal figure is evidenced; the order is from weakest to strongest.</summary>
public enum EvidenceGrade
{
    /// <summary>No figure is given: what leans on it is undetermined.</summary>
    Unknown = 0,

    /// <summary>Recalled, no text was found: shown with a caveat wherever a verdict leans on it.</summary>
    Recalled = 1,

    /// <summary>Seen in one public text.</summary>
    Confirmed = 2,

    /// <summary>Seen in two independent public texts.</summary>
    TwoSources = 3,
}

/// <summary>Who fixes the level of an indicator.</summary>
public enum Authority
{
    /// <summary>The national decision, or a ministry on its behalf.</summary>
    National,

    /// <summary>The People's Committee of the province.</summary>
    Province,
}

/// <summary>Where a figure comes from: every requirement carries one.</summary>
/// <param name="Instrument">Number of the legal instrument, such as <c>318/QĐ-TTg</c>.</param>
/// <param name="Reference">The place in it and the public texts in which it was seen.</param>
/// <param name="Evidence">The evidence grade of the figure.</param>
/// <param name="DecidedBy">Who fixes the level.</param>
/// <param name="Note">What a reader must know before leaning on the figure, or null.</param>
public sealed record LegalSource(
    string Instrument, string Reference, EvidenceGrade Evidence, Authority DecidedBy, string? Note = null)
{
    /// <summary>Where it stands: instrument and reference, or nothing where there is no source.</summary>
    internal static string Place(LegalSource? source) => source is null ? ""
        : source.Reference.StartsWith(source.Instrument, StringComparison.Ordinal) ? source.Reference
        : $"{source.Instrument}; {source.Reference}";

    /// <summary>Instrument and evidence grade.</summary>
    public override string ToString() => $"{Instrument} ({Evidence})";
}

/// <summary>A legal instrument that issues or amends a criteria set.</summary>
/// <param name="Id">Its number, such as <c>318/QĐ-TTg</c>.</param>
/// <param name="Title">What it does.</param>
/// <param name="SignedOn">The day of signing.</param>
/// <param name="InForce">The first day in force.</param>
/// <param name="Evidence">How well these facts are evidenced.</param>
public sealed record Instrument(
    string Id, LocalText Title, NodaTime.LocalDate SignedOn, NodaTime.LocalDate InForce, EvidenceGrade Evidence)
{
    /// <summary>The number of the instrument.</summary>
    public override string ToString() => Id;
}
