using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Headers in the order of the tables of the law: 2.1 before 10.1, indicators before attested criteria, tier by tier.</summary>
internal sealed class IdOrder : IComparer<string>
{
    public static readonly IdOrder Natural = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (Key(x!), Key(y!));
        var order = (a.Tier, a.IsCriterion).CompareTo((b.Tier, b.IsCriterion));
        for (var i = 0; order == 0 && i < Math.Min(a.Parts.Length, b.Parts.Length); i++) order = Part(a.Parts[i], b.Parts[i]);
        if (order == 0) order = a.Parts.Length.CompareTo(b.Parts.Length);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static (Tier Tier, bool IsCriterion, string[] Parts) Key(string header)
    {
        var column = ObservationColumn.Parse(0, header);
        return (
            column.Tier ?? Tier.None, column.Criterion > 0,
            column.Criterion > 0 ? [column.Criterion.ToString(CultureInfo.InvariantCulture)] : column.Id.Split('.'));
    }

    /// <summary>By the number in front, then by what follows it: 14 before 14a.</summary>
    private static int Part(string x, string y)
    {
        var (a, b) = (Digits(x), Digits(y));
        if (a == 0 || b == 0) return string.CompareOrdinal(x, y);
        var order = a != b ? a.CompareTo(b) : string.CompareOrdinal(x, 0, y, 0, a);
        return order != 0 ? order : string.CompareOrdinal(x, a, y, b, int.MaxValue);
    }

    private static int Digits(string text)
    {
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
