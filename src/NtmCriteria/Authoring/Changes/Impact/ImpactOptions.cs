namespace NtmCriteria.Authoring.Changes;

/// <summary>How an impact is found.</summary>
public sealed record ImpactOptions
{
    /// <summary>How strictly both states are evaluated.</summary>
    public EvaluationOptions Evaluation { get; init; }

    /// <summary>How near a moved level a value must lie to be listed as borderline; null: none is listed.</summary>
    public Nearness? Near { get; init; }

    /// <summary>How strictly, and how near.</summary>
    public override string ToString() => $"{Evaluation}" + (Near is { } near ? $", near: {near}" : "");
}
