namespace NtmCriteria.Cli;

/// <summary>How the tool is asked to set recalled levels aside.</summary>
internal static class Strictness
{
    public const string Option = "--strict confirmed";
}
