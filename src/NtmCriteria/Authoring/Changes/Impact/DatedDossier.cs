using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>A dossier and the day whose rules apply to it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="AsOf">The day.</param>
public readonly record struct DatedDossier(Dossier Dossier, LocalDate AsOf)
{
    /// <summary>Dossier and day.</summary>
    public override string ToString() => $"{Dossier} as of {Dates.Iso(AsOf)}";
}
