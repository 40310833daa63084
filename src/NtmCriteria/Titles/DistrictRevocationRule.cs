using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>When a district loses its title, in percent, and for how long that is made public.</summary>
internal sealed record DistrictRevocationRule(
    int CommunesFrom, int CaseAFrom, int CaseBFrom, LegalSource Source, int PublicationDays, LegalSource Publication);
