namespace NtmCriteria.Cli;

/// <summary>Cases that belong together.</summary>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases);
