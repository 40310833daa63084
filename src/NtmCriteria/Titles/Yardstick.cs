using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

internal sealed record Yardstick(
    Tier Title, string SetId, LegalSource Source, ImmutableArray<int> KeyCriteria, EvidenceGrade KeyEvidence);
