using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NtmCriteria.Bulk;

/// <summary>
/// Refuses a column that holds a value which no commune can have, and counts the values that are possible but unlikely.
/// One pass over memory looks for anything that is not likely; only where there is any, each value is asked about.
/// </summary>
internal static class ColumnCheck
{
    // What is larger is no number of the field, and need not fit a decimal, which ends at 7.9e28.
    private const double LargestDecimal = 1e27;

    /// <summary>What is unlikely in a column of doubles, or null.</summary>
    /// <exception cref="ImpossibleValueException">A value is impossible; the row is named.</exception>
    public static ColumnDoubt? Doubles(string id, ColumnMeaning meaning, ReadOnlySpan<double> values, double missing, ValidBits valid) =>
        Fractions(id, meaning, values, missing, valid, static value => (decimal)value);

    /// <summary>What is unlikely in a column of floats, or null.</summary>
    /// <exception cref="ImpossibleValueException">A value is impossible; the row is named.</exception>
    public static ColumnDoubt? Floats(string id, ColumnMeaning meaning, ReadOnlySpan<float> values, float missing, ValidBits valid) =>
        Fractions(id, meaning, values, missing, valid, Significant.Shortest);

    private static ColumnDoubt? Fractions<T>(
        string id, ColumnMeaning meaning, ReadOnlySpan<T> values, T missing, ValidBits valid, Func<T, decimal> exact)
        where T : struct, IFloatingPointIeee754<T>
    {
        if (meaning.Unit is not { } unit) return null;
        var range = ValueRange.Of(unit);
        if (valid.IsEmpty && values.Length > 1 && !values.ContainsAnyExcept(T.Zero)) return Empty(id);
        // The limits of the likely are whole numbers, which floats hold as they are.
        if (!ValueRules.IsWhole(unit) && !AnyOutside(values, T.CreateChecked(range.LikelyLow), T.CreateChecked(range.LikelyHigh), missing)) return null;
        var most = T.CreateChecked(LargestDecimal);
        var doubt = default(ColumnDoubt);
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (T.IsNaN(value) || value == missing || !valid[i]) continue;
            if (T.Abs(value) > most) throw Impossible(id, unit, i, value.ToString(null, CultureInfo.InvariantCulture));
            doubt = Look(id, meaning, i, exact(value), doubt);
        }

        return doubt;
    }

    /// <summary>What is unlikely in a column of decimals, or null.</summary>
    /// <exception cref="ImpossibleValueException">A value is impossible; the row is named.</exception>
    public static ColumnDoubt? Decimals(string id, ColumnMeaning meaning, ReadOnlySpan<decimal> values, ValidBits valid)
    {
        if (meaning.Unit is not { } unit) return null;
        if (valid.IsEmpty && values.Length > 1 && !values.ContainsAnyExcept(0m)) return Empty(id);
        var (range, whole) = (ValueRange.Of(unit), ValueRules.IsWhole(unit));
        var doubt = default(ColumnDoubt);
        for (var i = 0; i < values.Length; i++)
            if ((whole || !range.IsLikely(values[i])) && valid[i])
                doubt = Look(id, meaning, i, values[i], doubt);
        return doubt;
    }

    /// <summary>What is unlikely in a column of whole numbers, or null.</summary>
    /// <exception cref="ImpossibleValueException">A value is impossible; the row is named.</exception>
    public static ColumnDoubt? Counts<T>(string id, ColumnMeaning meaning, ReadOnlySpan<T> values, T? missing, ValidBits valid)
        where T : struct, IBinaryInteger<T>
    {
        if (meaning.Unit is not { } unit) return null;
        var range = ValueRange.Of(unit);
        var (low, high) = (T.CreateChecked(decimal.Ceiling(range.LikelyLow)), T.CreateChecked(range.LikelyHigh));
        var doubt = default(ColumnDoubt);
        for (var i = 0; i < values.Length; i++)
            if ((values[i] < low || values[i] > high) && values[i] != missing && values[i] != T.Zero && valid[i])
                doubt = Look(id, meaning, i, decimal.CreateChecked(values[i]), doubt);
        return doubt;
    }

    /// <summary>Refuses a share whose part is above its whole.</summary>
    /// <exception cref="ImpossibleValueException">A part is above its whole; the row is named.</exception>
    public static void Ratios(string id, ColumnMeaning meaning, ReadOnlySpan<int> parts, ReadOnlySpan<int> wholes)
    {
        if (meaning.Unit is not { IsShare: true } unit) return;
        for (var i = 0; i < parts.Length; i++)
            if (parts[i] > wholes[i] && wholes[i] != 0)
                throw Impossible(id, unit, i, string.Create(CultureInfo.InvariantCulture, $"{parts[i]}/{wholes[i]}"));
    }

    /// <summary>What is said not to apply though it always does, or null.</summary>
    public static ColumnDoubt? States(string id, ColumnMeaning meaning, ReadOnlySpan<CellState> states) =>
        meaning.Always && states.Count(CellState.NotApplicable) is > 0 and var absent
            ? new(id, absent, states.IndexOf(CellState.NotApplicable), ValueRules.ValueOfEveryCommune) : null;

    /// <summary>Asks about observations one by one.</summary>
    /// <exception cref="ImpossibleValueException">An observation is impossible; the row is named.</exception>
    public static ColumnDoubt? Observations(string id, ColumnMeaning meaning, ReadOnlySpan<Observation?> cells)
    {
        var (unit, always, fromAbove) = meaning;
        if (unit is null && !always) return null;
        var doubt = default(ColumnDoubt);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not { } cell) continue;
            if (always && cell is DoesNotApply) doubt = ColumnDoubt.Add(doubt, id, i, ValueRules.ValueOfEveryCommune);
            if (unit is not null && !ValueRules.Allows(cell, unit)) throw Impossible(id, unit, i, ValueRules.Given(cell));
            if (ValueRules.Doubt(cell, unit, fromAbove) is { } text) doubt = ColumnDoubt.Add(doubt, id, i, text);
        }

        return doubt;
    }

    // Room that nobody has filled looks like a measured zero everywhere, and zero passes every level from above.
    private static ColumnDoubt Empty(string id) => ColumnDoubt.Add(null, id, 0, new(
        "mọi giá trị đều là 0; cột đã được điền chưa?", "every value is 0; was the column filled?"));

    private static ColumnDoubt? Look(string id, ColumnMeaning meaning, int row, decimal value, ColumnDoubt? doubt)
    {
        var unit = meaning.Unit!;
        if (!ValueRules.Allows(value, unit)) throw Impossible(id, unit, row, value.ToString(CultureInfo.InvariantCulture));
        return ValueRange.Of(unit).IsLikely(value) ? doubt
            : doubt is null ? ColumnDoubt.Add(null, id, row, ValueRules.Doubt(new Measured(value), unit, meaning.FromAbove)!)
            : doubt with { Count = doubt.Count + 1 };
    }

    private static ImpossibleValueException Impossible(string id, UnitOfMeasure unit, int row, string value) =>
        new(id, value, ValueRules.Expected(unit), row);

    /// <summary>Whether any number lies outside; NaN is none, and compares as inside.</summary>
    private static bool AnyOutside<T>(ReadOnlySpan<T> values, T low, T high, T missing)
        where T : struct, IFloatingPoint<T>
    {
        var vectors = MemoryMarshal.Cast<T, Vector<T>>(values);
        var (lows, highs, skip) = (new Vector<T>(low), new Vector<T>(high), new Vector<T>(missing));
        foreach (ref readonly var vector in vectors)
        {
            var outside = Vector.LessThan(vector, lows) | Vector.GreaterThan(vector, highs);
            // Zero is likely in every unit.
            if (Vector.AndNot(outside, Vector.Equals(vector, skip) | Vector.Equals(vector, Vector<T>.Zero)) != Vector<T>.Zero) return true;
        }

        foreach (var value in values[(vectors.Length * Vector<T>.Count)..])
            if ((value < low || value > high) && value != missing && value != T.Zero)
                return true;
        return false;
    }
}
