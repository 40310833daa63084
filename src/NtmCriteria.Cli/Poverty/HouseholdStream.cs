using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// Reads a table of households and classifies them one by one; memory does not grow with the table. Whatever cannot be
/// taken goes into the log with its place.
/// </summary>
internal sealed class HouseholdStream(PovertyRequest request, PovertySource source, ProblemLog problems, Host host)
{
    // Standard input cannot be read a second time, so its ids are kept.
    private bool FromInput => source.File == "-";

    private string Name => FromInput ? "standard input" : source.File;

    /// <summary>The classification of every household that can be taken; it can be read once.</summary>
    public IEnumerable<Classification> Read()
    {
        var members = source.Members is null ? null : Members(source.Members);
        var known = FromInput ? new HashSet<string>(StringComparer.Ordinal) : null;
        // Who goes on without the bad rows must know the repeated ones before the first is counted.
        var repeatedLines = request.KeepGoing && !FromInput ? RepeatedLines() : [];
        var repeated = new RepeatedHouseholds();
        var progress = new Progress(host, request.Quiet, "households");
        using (var input = Open(source.File))
        using (var rows = HouseholdTable.Open(input, Name, source.Standard, request.Numbers))
            foreach (var row in rows.Rows())
            {
                progress.Step();
                if (row.Household is null) members?.Claim(row.Id);
                if (row.Household is null || repeatedLines.Contains(row.Line) || Twice(row, known, repeated))
                {
                    if (row.Problems is not null) problems.Add(row.Problems);
                    continue;
                }

                if (Complete(row, members) is { } household)
                    yield return source.Standard.Classify(household, request.Strict);
            }

        progress.End();
        if (members is not null)
            foreach (var orphan in members.Orphans()) problems.Add([orphan]);
        if (!request.KeepGoing && repeated.Suspects.Count > 0) Report(repeated);
    }

    /// <summary>A file for reading.</summary>
    public Stream Open(string file)
    {
        if (file == "-") return host.Input;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess($"'{file}' cannot be read: {e.Message}");
        }
    }

    private MemberLists Members(string file)
    {
        using var input = Open(file);
        using var table = MemberTable.Open(input, file, source.Standard, request.Numbers);
        var members = MemberLists.Read(table, file);
        foreach (var problem in members.Problems) problems.Add([problem]);
        return members;
    }

    private bool Twice(HouseholdRow row, HashSet<string>? known, RepeatedHouseholds repeated)
    {
        if (row.Id is not { } id) return false;
        if (known is null)
        {
            if (!request.KeepGoing) repeated.Add(id);
            return false;
        }

        if (known.Add(id)) return false;
        problems.Add([new(Name, row.Line, "household", id, $"'{id}' stands twice; expected each household once")]);
        return true;
    }

    /// <summary>The household with its members, or null where these leave it no sound record.</summary>
    private Household? Complete(HouseholdRow row, MemberLists? members)
    {
        if (members is null) return row.Household;
        var household = members.Join(row.Household!, out var isSpoilt);
        List<TableProblem> wrong = [.. HouseholdValidation.Find(source.Standard, household)
            .Select(p => new TableProblem(Name, row.Line, NtmCriteria.Cli.Names.Camel(p.Field), household.Id, p.Message))];
        if (isSpoilt)
            wrong.Add(new(Name, row.Line, "household", household.Id, $"'{household.Id}' has a member who could not be read; expected all of them"));
        if (wrong.Count == 0) return household;
        problems.Add(wrong);
        return null;
    }

    private HashSet<int> RepeatedLines()
    {
        var repeated = new RepeatedHouseholds();
        Each(row =>
        {
            if (row.Id is { } id) repeated.Add(id);
        });
        return repeated.Suspects.Count == 0 ? [] : Report(repeated);
    }

    private HashSet<int> Report(RepeatedHouseholds repeated)
    {
        using var input = Open(source.File);
        using var rows = HouseholdTable.Open(input, Name, source.Standard, request.Numbers);
        HashSet<int> lines = [];
        foreach (var problem in repeated.Find(rows.Rows(), Name))
        {
            lines.Add(problem.Line);
            problems.Add([problem]);
        }

        return lines;
    }

    private void Each(Action<HouseholdRow> action)
    {
        using var input = Open(source.File);
        using var rows = HouseholdTable.Open(input, Name, source.Standard, request.Numbers);
        foreach (var row in rows.Rows()) action(row);
    }
}
