namespace NtmCriteria.Poverty;

/// <summary>Why an income is hardly in VND per person per month, the unit of a household.</summary>
/// <remarks>
/// The bounds are no figures of law. A thousandth of an income of up to ten million VND is below the lower one, and a
/// thousand times one from a hundred thousand VND is above the upper one: between them lie all incomes that decide a class.
/// </remarks>
public enum UnlikelyIncome
{
    /// <summary>The income is likely, or not given.</summary>
    None,

    /// <summary>Not zero, and less than 10,000 VND: it looks like thousand VND.</summary>
    Thousandth,

    /// <summary>More than 100,000,000 VND: it looks a thousand times too large, or like the income of many months.</summary>
    Thousandfold,
}
