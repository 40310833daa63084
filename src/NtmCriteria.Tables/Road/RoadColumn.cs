using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>
/// One column of a table as the sets of a day read it, for one thread: a plain number is read from its bytes, everything
/// else by the general way, and remembered.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Rows that stand in memory hold nothing that must be let go.")]
internal sealed class RoadColumn
{
    // A column of many different words is read cell by cell.
    private const int MostWords = 4096;

    // What fifteen digits cannot hold is rounded by the general way.
    private const int MostDigits = 15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private readonly PlanColumn column;
    private readonly NumberStyle style;
    private readonly ProbeSource source;
    private readonly RowNotes notes = new();
    private readonly SecondReading second;
    private readonly Dictionary<byte[], CellMemo> words = new(ByteKeys.Instance);
    private readonly Dictionary<byte[], CellMemo>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private readonly byte sign;
    private byte[] lastWord = [], wordBefore = [];
    private CellMemo? last, before;
    private double low = double.NaN, high = double.NaN;
    private bool? zero;

    public RoadColumn(PlanColumn column, NumberStyle style, RowSource opened)
    {
        this.column = column;
        this.style = style;
        sign = style == NumberStyle.Invariant ? (byte)'.' : (byte)',';
        source = new(opened, column.Bound.Column.Index + 1);
        second = new(source, notes);
        lookup = words.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Whether a cell is a plain number that may stand in the column without doubt.</summary>
    public bool TryNumber(ReadOnlySpan<byte> cell, out double value)
    {
        value = double.NaN;
        if (!column.TakesNumbers || cell.Length > MostDigits + 1) return false;
        long digits = 0;
        var at = -1;
        for (var i = 0; i < cell.Length; i++)
        {
            var digit = (uint)(cell[i] - '0');
            if (digit <= 9) digits = (digits * 10) + digit;
            else if (cell[i] == sign && at < 0 && i > 0 && i < cell.Length - 1) at = i;
            else return false;
        }

        if (at < 0 && cell.Length > MostDigits) return false;
        if (column.IsWhole && at >= 0) return false;
        // Both are held exactly, so the quotient is the double nearest to the decimal.
        var scale = at < 0 ? 0 : cell.Length - 1 - at;
        value = scale == 0 ? digits : digits / Powers[scale];
        return (value >= low && value <= high) || MayStand(digits, scale, value);
    }

    /// <summary>What a cell says that is no plain number.</summary>
    public CellMemo Word(ReadOnlySpan<byte> cell)
    {
        if (last is not null && cell.SequenceEqual(lastWord)) return last;
        if (before is not null && cell.SequenceEqual(wordBefore)) return before;
        if (!lookup.TryGetValue(cell, out var key, out var memo))
        {
            memo = Read(cell);
            if (words.Count >= MostWords) return memo;
            words.Add(key = cell.ToArray(), memo);
        }

        (wordBefore, before) = (lastWord, last);
        (lastWord, last) = (key, memo);
        return memo;
    }

    /// <summary>
    /// What is possible and likely in a unit lies between two numbers, but for zero: what lies between two that may stand
    /// may stand too.
    /// </summary>
    private bool MayStand(long digits, int scale, double value)
    {
        if (value == 0) return zero ??= Fits(0);
        if (!Fits(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale))) return false;
        low = double.IsNaN(low) ? value : Math.Min(low, value);
        high = double.IsNaN(high) ? value : Math.Max(high, value);
        return true;
    }

    private bool Fits(decimal number) => IsPlain(new Measured(number));

    private bool IsPlain(Observation observation) =>
        column.Bound.Column.Criterion > 0 ? observation is Judged
            : column.Bound.Takes(observation) && observation.DoubtIn(column.Unit) is null
                && !(observation is DoesNotApply && column.Bound.Always);

    private CellMemo Read(ReadOnlySpan<byte> cell)
    {
        var bound = column.Bound;
        var text = source.Set(bound.Column.Index, cell);
        if (!ObservationCell.TryRead(text, style, out var observation, out var problem) || SecondReading.IsDue(bound, observation))
            second.Read(bound, text, style, ref observation, ref problem);
        var noted = notes.Take();
        if (problem is not null) return CellMemo.Odd;
        if (observation is not null && !IsPlain(observation)) return CellMemo.Odd;
        if (noted is null) return new(observation, true);
        var (first, say, _) = noted.Counts.Single();
        return new(observation, true) { Note = first, Say = say };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{column.Bound.Key}: {low} to {high}");
}
