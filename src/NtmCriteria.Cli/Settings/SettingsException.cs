namespace NtmCriteria.Cli;

/// <summary>A file of settings is not sound: every problem of it, each with its line and column.</summary>
/// <param name="problems">The problems, at least one.</param>
internal sealed class SettingsException(IReadOnlyList<LocalText> problems) : Exception(string.Join('\n', problems.Select(p => p.En)))
{
    public IReadOnlyList<LocalText> Problems => problems;
}
