namespace NtmCriteria.Titles;

/// <summary>What is known of a commune beside the criteria; null is not known, never a pass or a failure.</summary>
public sealed record RecognitionFacts
{
    /// <summary>
    /// Residents' satisfaction over all contents: percent, counts, a limit, or somebody's verdict that it reaches the
    /// required level.
    /// </summary>
    public Observation? Satisfaction { get; init; }

    /// <summary>The satisfaction with the content that does worst, likewise.</summary>
    public Observation? LowestContent { get; init; }

    /// <summary>Whether construction debt of the programme is outstanding in the commune.</summary>
    public bool? HasConstructionDebt { get; init; }

    /// <summary>Whether the commune is "complicated" for security and order (the wording of 2022).</summary>
    public bool? IsComplicated { get; init; }

    /// <summary>Whether the commune meets the standard "safe in security and order" (the wording of 2024).</summary>
    public bool? IsSafe { get; init; }

    /// <summary>What is known, in short.</summary>
    public override string ToString() =>
        $"satisfaction {Word(Satisfaction)}, lowest content {Word(LowestContent)}, debt {Word(HasConstructionDebt)}, "
        + $"complicated {Word(IsComplicated)}, safe {Word(IsSafe)}";

    private static string Word(object? known) => known switch
    {
        null => "not known",
        true => "yes",
        false => "no",
        _ => known.ToString() ?? "",
    };
}
