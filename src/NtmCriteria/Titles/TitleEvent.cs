using NodaTime;

namespace NtmCriteria.Titles;

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
