#pragma warning disable CS1591 // The codes are explained by their texts: see PovertyText.

namespace NtmCriteria.Poverty;

/// <summary>What a finding about households says; both languages have the same placeholders. Codes are never reused.</summary>
public enum PovertyFindingCode
{
    StandardInForce,
    BeforeFirstStandard,
    AfterLastStandard,
    StandardNotLoaded,
    ClassByIncome,
    ClassByIncomeAndDeprivations,
    ClassByScores,
    ClassOpen,
    Deprived,
    NotDeprived,
    DeprivedGiven,
    NotDeprivedGiven,
    DeprivationNotObserved,
    DeprivationAgeNotKnown,
    DeprivationMembersNotListed,
    DeprivationBetweenRows,
    DeprivationSourcesDisagree,
    DeprivationNotDefined,
    DeprivationContradiction,
    PrintedGap,
    FormsDisagree,
    LowIncomeWorkers,
    Rate,
    RateOpen,
    FormDoesNotClose,
    IncomeThousandth,
    IncomeThousandfold,
    IncomesThousandth,
    IncomesAllThousandth,
    IncomesThousandfold,
    HouseholdsMeet,
    HouseholdsDoNotMeet,
    HouseholdsLostZeros,
    HouseholdsOfOtherCommunes,
}
