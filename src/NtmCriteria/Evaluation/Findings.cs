using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Builds the structured finding of each kind of result.</summary>
internal static class Findings
{
    public static Finding Describe(IndicatorResult result, Language language)
    {
        var source = result.Requirement?.Source;
        var unit = result.Indicator.Unit;
        return Finding.Create(CodeOf(result), language,
            ("id", result.Indicator.Id),
            ("label", result.Indicator.Label.In(language)),
            ("observed", Observed(result, language)),
            ("required", Wording.Describe(result.Requirement, unit, language)),
            ("limits", LimitText.Describe(result, language)),
            ("where", Wording.Where(result.Stratum, result.Context.Dossier.Year, language)),
            ("year", Text(result.Context.Dossier.Year)),
            ("years", Years(result.Context.Set)),
            ("gap", Gap(result, unit, language)),
            ("parts", string.Join("; ", result.Parts.Select(p => Describe(p, language)))),
            ("source", LegalSource.Place(source, language, result.Indicator.Id)),
            ("decidedBy", source is null ? "" : Wording.Describe(source.DecidedBy, language)),
            ("evidence", LimitText.Evidence(result, language)),
            ("asked", Wording.Describe(result.Context.Options.MinimumEvidence, language)),
            ("province", ProvinceText.Describe(result, language)));
    }

    public static Finding Describe(CriterionResult result, Language language)
    {
        var code = (result.Basis, result.Verdict) switch
        {
            (VerdictBasis.Contradiction, _) => FindingCode.CriterionContradiction,
            (VerdictBasis.Attested, Verdict.Met) => FindingCode.CriterionAttestedMet,
            (VerdictBasis.Attested, _) => FindingCode.CriterionAttestedNotMet,
            (_, Verdict.Met) => FindingCode.CriterionMet,
            (_, Verdict.NotMet) => FindingCode.CriterionNotMet,
            (_, Verdict.NotApplicable) => FindingCode.CriterionNotApplicable,
            _ when !result.Criterion.IsComplete && result.Indicators.All(i => i.Verdict != Verdict.Undetermined) => FindingCode.CriterionIncomplete,
            _ => FindingCode.CriterionUndetermined,
        };
        var measured = Verdict.NotApplicable;
        foreach (var indicator in result.Indicators) measured = Kleene.And(measured, indicator.Verdict);
        var attested = result.Attestation is { Met: true } ? Verdict.Met : Verdict.NotMet;
        return Finding.Create(code, language,
            ("number", Text(result.Criterion.Number)),
            ("title", result.Criterion.Title.In(language)),
            ("failing", Ids(result, code == FindingCode.CriterionContradiction ? measured : Verdict.NotMet)),
            ("open", Ids(result, Verdict.Undetermined)),
            ("by", result.Attestation?.Source is { } source ? $" ({source})" : ""),
            ("attested", Wording.Adjective(attested, language)),
            ("measured", Wording.Adjective(measured, language)));
    }

    public static Finding Describe(Assessment assessment, Language language) => Finding.Create(FindingCode.Assessment, language,
        ("commune", assessment.Dossier.Commune.ToString()),
        ("year", Text(assessment.Dossier.Year)),
        ("verdict", Wording.Describe(assessment.Verdict, language)),
        ("set", assessment.Set.Id),
        ("asOf", Dates.Write(assessment.AsOf, language)),
        ("met", Text(assessment.Met)),
        ("notMet", Text(assessment.NotMet)),
        ("undetermined", Text(assessment.Undetermined)),
        ("notApplicable", Text(assessment.NotApplicable)),
        ("total", Text(assessment.Criteria.Length)));

    public static Finding Describe(TierDecision decision, Language language) => Finding.Create(
        CodeOf(decision), language,
        ("commune", decision.Dossier.Commune.ToString()),
        ("year", Text(decision.Dossier.Year)),
        ("certain", Wording.Describe(decision.Certain, language)),
        ("possible", Wording.Describe(decision.Possible, language)),
        ("reason", decision.Conditions.FirstOrDefault()?.Answer.Explain(language) ?? ""),
        ("asOf", Dates.Write(decision.AsOf, language)));

    // That nothing is certain is no verdict: "certainly below" would say the opposite of an empty dossier.
    private static FindingCode CodeOf(TierDecision decision) =>
        decision.Conditions.All(c => c.Assessment is null) ? FindingCode.TierNotAnswered
        : decision.IsDecided ? FindingCode.TierDecided
        : decision.Certain == Tier.None ? FindingCode.TierNothingCertain : FindingCode.TierOpen;

    /// <summary>What was observed: of an indicator with parts, what was observed of them where nothing was said of the whole.</summary>
    public static string Observed(IndicatorResult result, Language language)
    {
        if (result.Observation is null && result.Parts.Any(p => p.Observation is not null))
            return string.Join("; ", result.Parts.Where(p => p.Observation is not null)
                .Select(p => $"{p.Part.Id} {Wording.Describe(p.Observation, p.Part.Unit, language)}"));
        return Wording.Describe(result.Observation, result.Indicator.Unit, language);
    }

    private static FindingCode CodeOf(IndicatorResult result) => result.Verdict switch
    {
        Verdict.NotApplicable => result.Requirement is NotRequired
            ? FindingCode.IndicatorNotRequired : FindingCode.IndicatorNotApplicable,
        Verdict.Met when result.PartsDecide => FindingCode.IndicatorPartsMet,
        Verdict.NotMet when result.PartsDecide => FindingCode.IndicatorPartsNotMet,
        Verdict.Met when result.StandsOnLimits => FindingCode.IndicatorMetBeyondLimits,
        Verdict.NotMet when result.StandsOnLimits => FindingCode.IndicatorNotMetBeyondLimits,
        Verdict.Met => result.IsAttested ? FindingCode.IndicatorAttestedMet : FindingCode.IndicatorMet,
        Verdict.NotMet => result.IsAttested ? FindingCode.IndicatorAttestedNotMet : FindingCode.IndicatorNotMet,
        _ => result.Reason switch
        {
            UndeterminedReason.NoObservation => FindingCode.NoObservation,
            UndeterminedReason.LevelDecidedByProvince => FindingCode.LevelDecidedByProvince,
            UndeterminedReason.LevelNotKnown => FindingCode.LevelNotKnown,
            UndeterminedReason.YearNotCovered => FindingCode.YearNotCovered,
            UndeterminedReason.StratumNotKnown => FindingCode.StratumNotKnown,
            UndeterminedReason.FormerProvinceNotKnown => FindingCode.FormerProvinceNotKnown,
            UndeterminedReason.BoundDoesNotDecide => FindingCode.BoundDoesNotDecide,
            UndeterminedReason.EvidenceBelowGrade => FindingCode.EvidenceBelowGrade,
            UndeterminedReason.Contradiction => result.Parts.IsEmpty
                ? FindingCode.ContradictionWithSet : FindingCode.ContradictionWithParts,
            UndeterminedReason.BaselineNotObserved => FindingCode.BaselineNotObserved,
            UndeterminedReason.ConditionNotObserved => FindingCode.ConditionNotObserved,
            UndeterminedReason.NotComparable => FindingCode.NotComparable,
            UndeterminedReason.OtherSetUndetermined => FindingCode.OtherSetUndetermined,
            UndeterminedReason.LevelWithinLimits => FindingCode.LevelWithinLimits,
            _ => FindingCode.PartUndetermined,
        },
    };

    private static string Gap(IndicatorResult result, UnitOfMeasure? unit, Language language)
    {
        if (result.Gap is not { } gap) return "";
        var vietnamese = language == Language.Vietnamese;
        // The distance between two shares is counted in points, never in percent.
        var suffix = unit is not ({ IsShare: true } or { Id: "percentGrowth" }) ? Wording.Suffix(unit, language)
            : vietnamese ? " điểm phần trăm" : " percentage points";
        var number = Wording.Number(decimal.Abs(gap), language) + suffix;
        if (gap == 0) return vietnamese ? "; đúng bằng mức yêu cầu" : "; exactly at the level";
        if (gap > 0) return vietnamese ? $"; {(IsAtMost(result.Requirement) ? "thấp" : "cao")} hơn mức yêu cầu {number}" : $"; {number} better than the level";
        return vietnamese ? $"; còn thiếu {number}" : $"; {number} short";
    }

    private static bool IsAtMost(Requirement? requirement) => requirement is LevelRequirement { Kind: RequirementKind.AtMost or RequirementKind.LessThan };

    public static string Describe(PartResult part, Language language) =>
        $"{part.Part.Id} {Wording.Describe(part.Observation, part.Part.Unit, language)} / "
        + $"{Wording.Describe(part.Requirement, part.Part.Unit, language)}: {Wording.Adjective(part.Verdict, language)}";

    private static string Ids(CriterionResult result, Verdict verdict) =>
        string.Join(", ", result.Indicators.Where(i => i.Verdict == verdict).Select(i => i.Indicator.Id));

    private static string Years(CriteriaSet set) => $"{Text(set.Years.From)}–{Text(set.Years.To)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
