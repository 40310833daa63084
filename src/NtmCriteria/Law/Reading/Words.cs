namespace NtmCriteria.Law;

/// <summary>The words of rule documents for the values of enumerations, each at the place of its value.</summary>
internal static class Words
{
    public static readonly string[] Level = 
    [
        "commune", "district", "town", "districtWithoutCommunes", "province", "village", "residentialArea", "garden",
        "smartVillage", "outstandingField",
    ];

    // No set decides "no tier".
    public static readonly string[] Tier = ["", "standard", "advanced", "model", "modern"];

    // As an outcome "no tier" is one.
    public static readonly string[] TierOrNone = ["none", "standard", "advanced", "model", "modern"];

    // At the place of its code.
    public static readonly string[] Verdict = ["notMet", "undetermined", "met", "notApplicable"];

    public static string Spell(Verdict verdict) => Verdict[VerdictCode.Encode(verdict)];

    public static readonly string[] Evidence = ["unknown", "recalled", "inferred", "confirmed", "twoSources"];

    // An unknown grade is said by a cell that is null, not by a grade beside a level.
    public static readonly string[] KnownEvidence = ["", "recalled", "inferred", "confirmed", "twoSources"];

    public static readonly string[] Authority = ["national", "province"];

    public static readonly string[] Trait =
    [
        "zoneII", "zoneIII", "speciallyDifficult", "speciallyDifficultCoastal", "speciallyDifficultIsland",
        "safeZoneInPoorDistrict", "safeZoneInFormerPoorDistrict",
    ];

    public static readonly string[] Kind =
    [
        "atLeast", "atMost", "moreThan", "lessThan", "countAtLeast", "gradeAtLeast", "attained", "allParts",
        "factorOf", "factorOfOwn", "meetsSet",
    ];

    public static readonly string[] Bound = ["atLeast", "above", "atMost", "below"];

    public static readonly string[] Basis =
    [
        "recognisedCommune", "appraisedCommune", "modelCommune", "otherCriteriaOpen", "provincialLevel", "failedCommune",
    ];

    // A zone that is not known is left out.
    public static readonly string[] Zone = ["", "outside", "I", "II", "III"];

    // Before the first set and after the last one follow from the period of the calendar.
    public static readonly string[] NoSet =
        ["", "", "", "transitionNotKnown", "decidedByProvince", "noSuchTier"];
}
