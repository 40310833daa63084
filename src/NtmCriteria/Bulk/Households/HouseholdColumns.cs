namespace NtmCriteria;

/// <summary>Columns of households; all of one length. They refer to the caller's memory and copy nothing.</summary>
public readonly record struct HouseholdColumns
{
    /// <summary>The value of <see cref="Income"/> where it is not known.</summary>
    public const int UnknownIncome = -1;

    /// <summary>The bit of <see cref="Deprivations"/> that says that the count is not known.</summary>
    public const ushort UnknownDeprivations = 0x8000;

    /// <summary>Income in VND a person a month, zero or more; <see cref="UnknownIncome"/> where it is not known.</summary>
    public required ReadOnlyMemory<int> Income { get; init; }

    /// <summary>Deprivations, one bit each, in the lowest fifteen bits; see <see cref="UnknownDeprivations"/>.</summary>
    public required ReadOnlyMemory<ushort> Deprivations { get; init; }

    /// <summary>1 for urban, 0 for rural.</summary>
    public required ReadOnlyMemory<byte> Urban { get; init; }

    /// <summary>The number of the commune, from 0 up. Rows sorted by it are counted fastest.</summary>
    public required ReadOnlyMemory<int> Commune { get; init; }

    /// <summary>The number of households.</summary>
    public int Count => Income.Length;

    /// <summary>The number of households.</summary>
    public override string ToString() => $"{Count} households";

    internal void Check(int communes)
    {
        if (Deprivations.Length != Count || Urban.Length != Count || Commune.Length != Count)
            throw new ArgumentException(
                $"The columns differ in length: {Count} incomes, {Deprivations.Length} deprivations, {Urban.Length} "
                + $"settlements, {Commune.Length} communes.");
        var bad = Urban.Span.IndexOfAnyExcept((byte)0, (byte)1);
        if (bad >= 0) throw new ArgumentException($"Row {bad} holds the settlement {Urban.Span[bad]}: expected 0 or 1.");
        bad = Income.Span.IndexOfAnyInRange(int.MinValue, UnknownIncome - 1);
        if (bad >= 0) throw new ArgumentException($"Row {bad} holds the income {Income.Span[bad]}: expected -1, 0 or more.");
        bad = Commune.Span.IndexOfAnyExceptInRange(0, communes - 1);
        if (bad >= 0)
            throw new ArgumentException(
                $"Row {bad} holds the commune {Commune.Span[bad]}: expected 0 to {communes - 1}.");
    }
}
