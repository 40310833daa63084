using NodaTime;

namespace NtmCriteria.Titles;

/// <summary>Title and tier met of a unit on a day, side by side; neither is derived from the other.</summary>
public sealed record CommuneStatus
{
    internal CommuneStatus(TitleAnswer title, TierRange? met, LocalDate? metAsOf)
    {
        Title = title;
        Met = met;
        MetAsOf = metAsOf;
    }

    /// <summary>The title, by decisions.</summary>
    public TitleAnswer Title { get; }

    /// <summary>The tier met, by values, or null where nothing was assessed.</summary>
    public TierRange? Met { get; }

    /// <summary>The day whose rules the assessment applied, or null.</summary>
    public LocalDate? MetAsOf { get; }

    /// <summary>How the two differ.</summary>
    public TitleDifference Difference
    {
        get
        {
            if (Title.Reasons.Any(r => r is TitleReason.OutsideProgramme or TitleReason.UnitNotYet or TitleReason.UnitEnded))
                return TitleDifference.NotCompared;
            if (Met is not { } met) return TitleDifference.NotAssessed;
            if (Title.Tier.Certain > met.Possible) return TitleDifference.RecognisedButBelow;
            if (met.Certain > Title.Tier.Possible) return TitleDifference.MetWithoutTitle;
            return met.IsDecided && Title.IsDecided ? TitleDifference.Same : TitleDifference.Open;
        }
    }

    /// <summary>The status as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => TitleFindings.Describe(this, language).ToString();

    /// <summary>The status in English.</summary>
    public override string ToString() => Explain(Language.English);
}
