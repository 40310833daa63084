namespace NtmCriteria.Poverty;

/// <summary>How many incomes of many households are hardly in VND per person per month. Adding is exact and in any order.</summary>
/// <param name="Given">The incomes that are given at all.</param>
/// <param name="Thousandth">Those that look like thousand VND.</param>
/// <param name="Thousandfold">Those that look a thousand times too large.</param>
public readonly record struct UnlikelyIncomes(long Given, long Thousandth, long Thousandfold)
{
    /// <summary>Whether there are any.</summary>
    public bool Any => Thousandth + Thousandfold > 0;

    /// <summary>What a reader must be told, with what was probably meant; nothing where every income is likely.</summary>
    /// <param name="language">The language.</param>
    public IEnumerable<Finding> Find(Language language)
    {
        if (Thousandth > 0) yield return One(Thousandth == Given && Given > 1 ? FindingCode.IncomesAllThousandth : FindingCode.IncomesThousandth, Thousandth, language);
        if (Thousandfold > 0) yield return One(FindingCode.IncomesThousandfold, Thousandfold, language);
    }

    /// <summary>The counts of one household.</summary>
    /// <param name="household">The household.</param>
    public static UnlikelyIncomes Of(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        var unlikely = household.UnlikelyIncome;
        return new(
            household.Income is null ? 0 : 1, unlikely == UnlikelyIncome.Thousandth ? 1 : 0, unlikely == UnlikelyIncome.Thousandfold ? 1 : 0);
    }

    /// <summary>The counts of two groups together.</summary>
    public static UnlikelyIncomes operator +(UnlikelyIncomes left, UnlikelyIncomes right) => new(
        left.Given + right.Given, left.Thousandth + right.Thousandth, left.Thousandfold + right.Thousandfold);

    /// <summary>The counts in short.</summary>
    public override string ToString() => Any
        ? string.Join(' ', Find(Language.English))
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Given} incomes, none unlikely");

    private Finding One(FindingCode code, long count, Language language) => Finding.Create(
        code, language, ("count", ExactText.Write(count, language)), ("given", ExactText.Write(Given, language)),
        ("low", ExactText.Write(IncomeLikelihood.Low, language)), ("high", ExactText.Write(IncomeLikelihood.High, language)));
}
