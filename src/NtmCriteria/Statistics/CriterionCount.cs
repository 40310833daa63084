using System.Globalization;

namespace NtmCriteria.Statistics;

/// <summary>The communes by their verdict on one criterion.</summary>
/// <param name="Number">The number of the criterion.</param>
/// <param name="Title">Its title, or null where only counts were published.</param>
/// <param name="Met">Communes that meet it.</param>
/// <param name="NotMet">Communes that do not meet it.</param>
/// <param name="Undetermined">Communes of which it cannot be said.</param>
/// <param name="NotApplicable">Communes for which it does not apply: outside the base of every share.</param>
/// <remarks>
/// Gia Lai 2016 prints criterion 7 as 78 %: 138 of the 177 communes for which a market is planned, not of all 184.
/// </remarks>
public sealed record CriterionCount(
    int Number, LocalText? Title, long Met, long NotMet, long Undetermined, long NotApplicable)
{
    /// <summary>The communes for which the criterion applies.</summary>
    public long Base => Met + NotMet + Undetermined;

    /// <summary>The share that meets it for certain, of the base; null where it applies to none.</summary>
    public Fraction? Share => Base == 0 ? null : Fraction.Of(Met, Base);

    /// <summary>The share that meets it if all that is undetermined comes out well, of the base; null where there is none.</summary>
    public Fraction? PossibleShare => Base == 0 ? null : Fraction.Of(Met + Undetermined, Base);

    /// <summary>Number and counts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"criterion {Number}: {Met} met, {NotMet} not met, {Undetermined} undetermined, {NotApplicable} not applicable");
}
