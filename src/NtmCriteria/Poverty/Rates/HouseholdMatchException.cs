namespace NtmCriteria.Poverty;

/// <summary>The households of two years do not meet, so that movements between them would be made up.</summary>
public sealed class HouseholdMatchException : Exception
{
    /// <summary>An exception for two lists.</summary>
    /// <param name="match">How far they meet.</param>
    public HouseholdMatchException(HouseholdMatch match)
        : base((match ?? throw new ArgumentNullException(nameof(match))).ToString()) => Match = match;

    /// <summary>How far they meet, and why probably not.</summary>
    public HouseholdMatch Match { get; }
}
