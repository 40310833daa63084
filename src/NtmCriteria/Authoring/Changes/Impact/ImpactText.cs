using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>The sentences of an impact.</summary>
internal static class ImpactText
{
    public static string Summary(ImpactTally tally, Language language) => language == Language.Vietnamese
        ? $"{Number(tally.Communes)} xã, {Number(tally[ImpactMeasure.Changed])} xã thay đổi kết quả, "
            + $"{Number(tally[ImpactMeasure.TierLost])} xã mất danh hiệu chắc chắn, {Number(tally[ImpactMeasure.TierGained])} xã được thêm bậc."
        : $"{Number(tally.Communes)} communes, {Number(tally[ImpactMeasure.Changed])} with another result, "
            + $"{Number(tally[ImpactMeasure.TierLost])} lose a certain tier, {Number(tally[ImpactMeasure.TierGained])} gain one.";

    /// <summary>One cause: indicator, verdicts, levels, value, source.</summary>
    public static string Line(ImpactCause cause, Language language)
    {
        var vi = language == Language.Vietnamese;
        if (cause.New is null && cause.Old is null)
            return cause.Criterion is { } number
                ? $"{cause.SetId} {(vi ? "tiêu chí" : "criterion")} {Number(number)}" : cause.SetId;
        var unit = (cause.New ?? cause.Old)!.Indicator.Unit;
        return $"{cause.SetId}#{cause.Indicator}: {Verdict(cause.Old, language)} → {Verdict(cause.New, language)}, "
            + $"{Level(cause.Old, language)} → {Level(cause.New, language)}, "
            + (vi ? "kết quả thực hiện " : "observed ") + Wording.Describe((cause.New ?? cause.Old)!.Observation, unit, language)
            + (Source(cause) is { Length: > 0 } source ? $" ({source})" : "");
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Verdict(IndicatorStanding? result, Language language) =>
        result is null ? "-" : Wording.Adjective(result.Verdict, language);

    private static string Level(IndicatorStanding? result, Language language) =>
        result is null ? "-" : Wording.Describe(result.Requirement, result.Indicator.Unit, language);

    private static string Source(ImpactCause cause) =>
        (cause.New?.Requirement ?? cause.Old?.Requirement)?.Source is { } source ? $"{source.Instrument}; {source.Reference}" : "";
}
