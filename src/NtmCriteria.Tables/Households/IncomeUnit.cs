namespace NtmCriteria.Tables;

/// <summary>The unit that a header of incomes may name in brackets.</summary>
internal static class IncomeUnit
{
    private static readonly string[] Thousands = ["nghìn", "ngàn", "1000", "1.000", "triệu", "tr.", "trđ", "thousand", "million", "usd"];
    private static readonly string[] Years = ["năm", "year"];

    /// <summary>What is wrong with it, or null: a unit is said by the table, so that no income need look unlikely.</summary>
    public static LocalText? Fault(string header)
    {
        var unit = HeaderKey.UnitOf(header);
        var (isLarge, isYear) = (Thousands.Any(w => unit.Contains(w, StringComparison.Ordinal)), Years.Any(w => unit.Contains(w, StringComparison.Ordinal)));
        return isLarge || isYear ? TableTexts.Fill("vndUnit", ("unit", unit)) : null;
    }
}
