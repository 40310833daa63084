using System.Collections.Immutable;

namespace NtmCriteria.Titles;

internal sealed record Yardstick(
    Tier Title, string SetId, LegalSource Source, ImmutableArray<int> KeyCriteria, EvidenceGrade KeyEvidence);
