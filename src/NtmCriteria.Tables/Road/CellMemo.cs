namespace NtmCriteria.Tables;

/// <summary>What the words of a cell say in its column, once they were read.</summary>
/// <param name="Observation">What was observed; null where nothing was.</param>
/// <param name="IsPlain">Whether nothing is wrong or doubtful about it; otherwise its row is read and judged by itself.</param>
internal sealed record CellMemo(Observation? Observation, bool IsPlain)
{
    public static readonly CellMemo Odd = new(null, false);

    /// <summary>What is to be noted of every such cell, or null.</summary>
    public TableNote? Note { get; init; }

    public Func<int, LocalText>? Say { get; init; }
}
