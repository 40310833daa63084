using System.Collections.Frozen;

namespace NtmCriteria.Law;

/// <summary>
/// Which indicators always have an object: every commune has people, households and their income, but not every one has
/// a market, a craft village or fields. Only of the others can it be said that they do not apply.
/// </summary>
internal static class AlwaysApplies
{
    private static readonly FrozenSet<string> UnitsOfPeople =
        new[] { "millionVndPerPersonYear", "timesProvincialMean", "squareMetresPerPerson", "litresPerPersonDay" }.ToFrozenSet(StringComparer.Ordinal);

    // What a measured indicator is a share or a number of.
    private static readonly string[] People =
        ["hộ", "dân", "người", "lao động", "nghèo", "trẻ", "nhân khẩu", "thu nhập", "thuê bao", "học sinh", "thôn"];

    public static bool To(UnitOfMeasure? unit, LocalText label)
    {
        if (unit is null) return false;
        if (UnitsOfPeople.Contains(unit.Id)) return true;
        // "(nếu có)" says itself that there may be none.
        if (!unit.IsShare || label.Vi.Contains("nếu có", StringComparison.OrdinalIgnoreCase)) return unit.Id == "percentGrowth" && Speaks(label.Vi, "thu nhập");
        foreach (var word in People)
            if (Speaks(label.Vi, word))
                return true;
        return false;
    }

    private static bool Speaks(string label, string word)
    {
        for (var at = label.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = label.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetter(label[at - 1])) && (at + word.Length == label.Length || !char.IsLetter(label[at + word.Length])))
                return true;
        return false;
    }
}
