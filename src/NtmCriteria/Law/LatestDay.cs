using NodaTime;

namespace NtmCriteria.Law;

/// <summary>The last of several days that does not lie behind another.</summary>
/// <param name="until">The day that none may lie behind.</param>
internal sealed class LatestDay(LocalDate until)
{
    private LocalDate? latest;

    /// <summary>The day.</summary>
    /// <exception cref="InvalidOperationException">All of them lie behind.</exception>
    public LocalDate Day => latest ?? throw new InvalidOperationException("No day was seen.");

    /// <summary>Takes one in.</summary>
    public void See(LocalDate day)
    {
        if (day > until || day <= latest) return;
        latest = day;
    }
}
