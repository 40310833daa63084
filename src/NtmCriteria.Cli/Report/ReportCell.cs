namespace NtmCriteria.Cli;

/// <summary>
/// What cells of many communes share: the finding without what was observed. Texts stand as their numbers in the
/// report's table of texts.
/// </summary>
internal readonly record struct CellPattern(
    FindingCode Code, Verdict Verdict, UndeterminedReason Reason, EvidenceGrade Grade, bool Attested,
    int Required, int Source, int DecidedBy, int Evidence, int Asked, int Limits, int Province, int Years);

/// <summary>A pattern and the texts of what was observed, without their numbers.</summary>
internal readonly record struct CellKind(int Pattern, int Observed, int Gap, int Parts);
