using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>One column of a batch: numbers, states beside them, and observations that are neither.</summary>
internal sealed class BatchColumn
{
    private double[] values = [];
    private CellState[] states = [];
    private Observation?[]? odd;
    private bool anyValue, anyState;

    public void Begin() => (anyValue, anyState, odd) = (false, false, null);

    public void Grow(int rows)
    {
        Array.Resize(ref values, rows);
        Array.Resize(ref states, rows);
        if (odd is not null) Array.Resize(ref odd, rows);
    }

    public void SetMissing(int row)
    {
        (values[row], states[row]) = (double.NaN, CellState.Missing);
        if (odd is not null) odd[row] = null;
    }

    public void Set(int row, double value)
    {
        (values[row], states[row], anyValue) = (value, CellState.Value, true);
        if (odd is not null) odd[row] = null;
    }

    public void Set(int row, CellMemo word)
    {
        if (word.IsOdd) SetOdd(row, word.Observation!);
        else SetState(row, word.State);
    }

    public bool IsPresent(int row) => states[row] != CellState.Missing || odd?[row] is not null;

    /// <summary>Takes a cell over from another column.</summary>
    public void Copy(BatchColumn from, int row)
    {
        if (from.odd?[row] is { } observation) SetOdd(row, observation);
        else if (from.states[row] == CellState.Value) Set(row, from.values[row]);
        else SetState(row, from.states[row]);
    }

    /// <summary>Gives the column to the columns of a plan, in the narrowest form that holds it.</summary>
    public void Give(CommuneColumns to, string id, int count)
    {
        if (odd is not null)
        {
            to.Observations(id, Observations(count));
            return;
        }

        if (anyValue) to.Values(id, values.AsMemory(0, count));
        if (anyState) to.States(id, states.AsMemory(0, count));
    }

    /// <summary>Gives what is attested of a criterion.</summary>
    public void Attest(CommuneColumns to, int criterion, int count)
    {
        if (anyState) to.Attest(criterion, states.AsMemory(0, count));
    }

    private void SetState(int row, CellState state)
    {
        (values[row], states[row]) = (double.NaN, state);
        anyState |= state != CellState.Missing;
        if (odd is not null) odd[row] = null;
    }

    private void SetOdd(int row, Observation observation)
    {
        SetMissing(row);
        (odd ??= new Observation?[values.Length])[row] = observation;
    }

    private Observation?[] Observations(int count)
    {
        var all = new Observation?[count];
        for (var row = 0; row < count; row++)
            all[row] = odd![row] ?? states[row] switch
            {
                CellState.Value => new Measured((decimal)values[row]),
                CellState.Met => new Judged(true),
                CellState.NotMet => new Judged(false),
                CellState.NotApplicable => new DoesNotApply(),
                _ => null,
            };
        return all;
    }
}
