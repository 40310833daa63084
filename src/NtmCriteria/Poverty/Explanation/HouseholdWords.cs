namespace NtmCriteria.Poverty;

/// <summary>Classes and reasons in words, for tables and pages: <c>household.Class.In(Language.Vietnamese)</c>.</summary>
public static class HouseholdWords
{
    /// <summary>The name of a class: <c>hộ nghèo</c>, <c>poor</c>, or that it is not determined.</summary>
    /// <param name="household">The class.</param>
    /// <param name="language">The language.</param>
    public static string In(this HouseholdClass household, Language language) => PovertyWording.Describe(household, language);

    /// <summary>The names of several classes, separated by commas.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="language">The language.</param>
    public static string In(this HouseholdClasses classes, Language language) => PovertyWording.Describe(classes, language);

    /// <summary>Why a class is undetermined, separated by semicolons; nothing where it is decided.</summary>
    /// <param name="reasons">The reasons.</param>
    /// <param name="language">The language.</param>
    public static string In(this ClassReason reasons, Language language) => PovertyWording.Describe(reasons, language);
}
