namespace NtmCriteria.Titles;

/// <summary>A condition for recognition.</summary>
public enum RecognitionConditionKey
{
    /// <summary>Every criterion of the set of the tier is met.</summary>
    Criteria,

    /// <summary>Residents' satisfaction reaches the required level.</summary>
    Satisfaction,

    /// <summary>No construction debt of the programme is outstanding.</summary>
    Debt,

    /// <summary>The commune is not "complicated" for security and order: the wording of 2022.</summary>
    NotComplicated,

    /// <summary>The commune is "safe in security and order": the wording of 2024.</summary>
    Safe,
}
