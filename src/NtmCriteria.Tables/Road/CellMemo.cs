using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>What the words of a cell say in its column, once they were read.</summary>
/// <param name="Observation">What was observed; null where nothing was.</param>
/// <param name="IsPlain">Whether nothing is wrong or doubtful about it; otherwise its row is read and judged by itself.</param>
internal sealed record CellMemo(Observation? Observation, bool IsPlain)
{
    public static readonly CellMemo Odd = new(null, false);

    /// <summary>What a column of states holds of it; a value is none.</summary>
    public CellState State { get; } = Observation switch
    {
        Judged judged => judged.Met ? CellState.Met : CellState.NotMet,
        DoesNotApply => CellState.NotApplicable,
        _ => CellState.Missing,
    };

    /// <summary>Whether it is neither a state nor nothing.</summary>
    public bool IsOdd { get; } = Observation is not (null or Judged or DoesNotApply);

    /// <summary>What is to be noted of every such cell, or null.</summary>
    public TableNote? Note { get; init; }

    public Func<int, LocalText>? Say { get; init; }
}
