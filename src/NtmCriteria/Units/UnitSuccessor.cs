namespace NtmCriteria.Units;

/// <summary>A unit that an event creates, or a unit of before with new territory.</summary>
/// <param name="Code">Its code; it may be that of a predecessor.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="District">Its district, or null.</param>
/// <param name="Province">Its province.</param>
public sealed record UnitSuccessor(string Code, UnitKind Kind, string Name, string? District, string Province)
{
    /// <summary>Whether the event names every unit that goes into this one; what leans on all parts needs that.</summary>
    public bool PartsComplete { get; init; } = true;

    /// <summary>Kind, name and code.</summary>
    public override string ToString() => $"{Kind.Word()} {Name} ({Code})";
}
