using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The households of one or two years, held in memory: forms and movements look at each of them again.</summary>
internal sealed class PovertyYears(PovertyRequest request, ProblemLog problems, Host host)
{
    public (List<Classification>? Before, List<Classification> Now) Read() => (
        request.Before is { } before ? [.. new HouseholdStream(request, before, problems, host).Read()] : null,
        [.. new HouseholdStream(request, request.Now, problems, host).Read()]);

    /// <summary>How households are followed from the one year to the other.</summary>
    public MovementOptions Options() => new()
    {
        Key = request.Key, AllowNoMatch = request.AllowNoMatch, PoorEarlier = request.PoorEarlier is { } file ? Earlier(file) : null,
    };

    /// <summary>What two lists that do not meet are for the tool.</summary>
    public static Exception NoMatch(HouseholdMatchException error, PovertyRequest request) =>
        Stop.BadInput(
            "noMatch", ("before", request.Before!.File), ("now", request.Now.File),
            ("finding", new LocalText(error.Match.Find(Language.Vietnamese)?.ToString() ?? "", error.Match.Find(Language.English)?.ToString() ?? "")));

    private HashSet<HouseholdIdentity> Earlier(string file)
    {
        if (request.Key == HouseholdKey.Id) return [.. Ids(file).Select(id => new HouseholdIdentity(id))];
        // Where numbers begin anew in each commune, the communes must stand beside them.
        using var input = TableInput.OpenFile(file, host);
        using var table = HouseholdTable.Open(input, file, request.Standard, request.Numbers, key: request.Key);
        HashSet<HouseholdIdentity> known = [];
        foreach (var row in table.Rows())
        {
            if (row.Problems is not null) problems.Add(row.Problems);
            if (row.Identity is { } identity) known.Add(identity);
        }

        return known;
    }

    /// <summary>Ids, one a line; the header <c>household</c> may stand above them.</summary>
    private static HashSet<string> Ids(string file)
    {
        try
        {
            return [.. File.ReadLines(file).Select(line => line.Trim('\uFEFF', ' ', '"')).Where((line, at) => line.Length > 0 && (at > 0 || !IsHeader(line)))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess("cannotRead", ("file", file), ("reason", FileFault.Of(e)));
        }
    }

    private static bool IsHeader(string line) => line is "household" || VietnameseText.Key(line) is "mã hộ" or "mã số hộ";
}
