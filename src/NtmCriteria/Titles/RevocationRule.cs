using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Titles;

internal sealed record RevocationRule(
    DateInterval Days, int CaseAFrom, int CaseBFrom, LegalSource Source, ImmutableArray<Yardstick> Yardsticks,
    DistrictRevocationRule? Districts)
{
    public Yardstick? FindYardstick(Tier title) => Yardsticks.FirstOrDefault(y => y.Title == title);
}
