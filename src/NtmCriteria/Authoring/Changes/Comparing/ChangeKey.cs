namespace NtmCriteria.Authoring.Changes;

/// <summary>What makes two changes one: all but columns, years and days.</summary>
internal sealed record ChangeKey(ChangeKind Kind, string SetId)
{
    public int? Criterion { get; init; }

    public string? Indicator { get; init; }

    public string? FormerIndicator { get; init; }

    public string? Part { get; init; }

    public LocalText? Label { get; init; }

    public string? Province { get; init; }

    public Zone? Zone { get; init; }

    public LocalText? Old { get; init; }

    public LocalText? New { get; init; }

    public string? Follows { get; init; }
}
