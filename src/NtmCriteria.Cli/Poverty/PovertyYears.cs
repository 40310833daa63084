using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>The households of one or two years, held in memory: forms and movements look at each of them again.</summary>
internal sealed class PovertyYears(PovertyRequest request, ProblemLog problems, Host host)
{
    public (List<Classification>? Before, List<Classification> Now) Read() => (
        request.Before is { } before ? [.. new HouseholdStream(request, before, problems, host).Read()] : null,
        [.. new HouseholdStream(request, request.Now, problems, host).Read()]);

    /// <summary>Ids, one a line; the header <c>household</c> may stand above them.</summary>
    public static HashSet<string> Ids(string file)
    {
        try
        {
            return [.. File.ReadLines(file).Select(line => line.Trim('\uFEFF', ' ', '"')).Where(line => line.Length > 0 && line != "household")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess($"'{file}' cannot be read: {e.Message}");
        }
    }
}
