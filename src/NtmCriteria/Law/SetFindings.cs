namespace NtmCriteria.Law;

/// <summary>Describes which set is in force.</summary>
internal static class SetFindings
{
    public static Finding Describe(SetAnswer answer, Language language) => Finding.Create(
        answer.Reason switch
        {
            null => FindingCode.SetInForce,
            NoSetReason.BeforeFirstSet => FindingCode.BeforeFirstSet,
            NoSetReason.AfterLastSet => FindingCode.AfterLastSet,
            NoSetReason.NotLoaded => FindingCode.SetNotLoaded,
            NoSetReason.TransitionNotKnown => FindingCode.TransitionNotKnown,
            NoSetReason.DecidedByProvince => FindingCode.SetDecidedByProvince,
            _ => FindingCode.NoSuchTier,
        },
        language,
        ("asOf", Dates.Write(answer.AsOf, language)),
        ("set", answer.SetId ?? ""),
        ("tier", Wording.Describe(answer.Tier, language)),
        ("reference", answer.Reference ?? ""));
}
