using NodaTime;

namespace NtmCriteria;

/// <summary>A decision by which an authority took a title away.</summary>
/// <param name="Tier">The tier revoked; every higher one goes with it.</param>
/// <param name="Date">The date of the decision.</param>
/// <param name="Decision">Its number, or null where it was not published.</param>
/// <param name="Authority">Who decided, or null.</param>
/// <param name="Remaining">
/// The title that the decision leaves, or null where it is not stated: below the standard tier nothing can remain,
/// and above it what remains is not known.
/// </param>
/// <remarks>Decision 18/2022/QĐ-TTg, articles 3 and 4 and chapter V: the authority that recognised also revokes.</remarks>
public sealed record Revocation(
    Tier Tier, LocalDate Date, string? Decision = null, string? Authority = null, Tier? Remaining = null)
{
    /// <summary>Tier, date and decision.</summary>
    public override string ToString() =>
        $"revoked {Tier} on {Dates.Iso(Date)}" + (Decision is null ? "" : $" ({Decision})");
}

/// <summary>An entry of a commune's timeline. The kinds are closed: recognised or revoked.</summary>
public abstract record TitleEvent
{
    private protected TitleEvent()
    {
    }

    /// <summary>The first day on which it can have taken effect.</summary>
    public abstract LocalDate Earliest { get; }

    /// <summary>The decision in short.</summary>
    public abstract override string ToString();
}

/// <summary>A title was given.</summary>
/// <param name="Recognition">The decision.</param>
public sealed record TitleGiven(Recognition Recognition) : TitleEvent
{
    /// <inheritdoc/>
    public override LocalDate Earliest => Recognition.Earliest;

    /// <summary>The decision.</summary>
    public override string ToString() => Recognition.ToString();
}

/// <summary>A title was taken away.</summary>
/// <param name="Revocation">The decision.</param>
public sealed record TitleTaken(Revocation Revocation) : TitleEvent
{
    /// <inheritdoc/>
    public override LocalDate Earliest => Revocation.Date;

    /// <summary>The decision.</summary>
    public override string ToString() => Revocation.ToString();
}
