namespace NtmCriteria.Law;

/// <summary>The codes of what a reader refuses; <c>CheckCode.All</c> explains them.</summary>
internal static class ProblemCode
{
    public const string Unreadable = "NTM001";
    public const string TooLarge = "NTM002";
    public const string Structure = "NTM003";
    public const string Kind = "NTM004";
    public const string Date = "NTM005";
    public const string Unit = "NTM006";
    public const string Label = "NTM007";
    public const string Id = "NTM008";
    public const string Reference = "NTM009";
    public const string Completeness = "NTM010";
    public const string Level = "NTM011";
    public const string Evidence = "NTM012";
    public const string Source = "NTM013";
    public const string Rule = "NTM014";
    public const string Book = "NTM015";
    public const string Undercut = "NTM016";
    public const string Circle = "NTM017";
}
