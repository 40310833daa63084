using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>A column of a report form.</summary>
/// <param name="Number">Its number in the form.</param>
/// <param name="Label">What it holds.</param>
/// <param name="IsShare">Whether it holds a share, printed in percent, instead of a count.</param>
public sealed record FormColumn(int Number, LocalText Label, bool IsShare = false)
{
    /// <summary>Number and label.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number} {Label?.En}");
}
