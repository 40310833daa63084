using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// Reads a table of households and classifies them one by one; memory does not grow with the table. Whatever cannot be
/// taken goes into the log with its place.
/// </summary>
internal sealed partial class HouseholdStream(PovertyRequest request, PovertySource source, ProblemLog problems, Host host)
{
    // Standard input cannot be read a second time, so its ids are kept.
    private bool FromInput => source.File == "-";

    private string Name => TableInput.NameOf(source.File, host);

    /// <summary>The classification of every household that can be taken; it can be read once.</summary>
    public IEnumerable<Classification> Read()
    {
        var members = source.Members is null ? null : Members(source.Members);
        var known = FromInput ? new Dictionary<HouseholdIdentity, int>() : null;
        // Who goes on without the bad rows must know the repeated ones before the first is counted.
        var repeatedLines = request.KeepGoing && !FromInput ? RepeatedLines() : [];
        var repeated = new RepeatedHouseholds();
        using (var input = TableInput.OpenFile(source.File, host))
        using (var rows = Open(input))
        {
            var incomes = new IncomeWatch(Name);
            try
            {
                foreach (var row in Watched(rows))
                {
                    if (row.Household is null) members?.Claim(row.Identity);
                    if (row.Household is null || repeatedLines.Contains(row.Line) || Twice(row, known, repeated))
                    {
                        if (row.Problems is not null) problems.Add(row.Problems);
                        continue;
                    }

                    if (Complete(row, members) is not { } household) continue;
                    incomes.Add(row, household);
                    yield return source.Standard.Classify(household, request.Strict);
                }
            }
            finally
            {
                // What was left out and what was read as missing is known when the rows are.
                Note(rows.NotesIn(request.Language));
                if (!request.Quiet) incomes.Write(host);
            }
        }

        if (members is not null)
            foreach (var orphan in members.Orphans()) problems.Add([orphan]);
        if (!request.KeepGoing && repeated.Suspects.Count > 0) Report(repeated);
    }

    private HouseholdTable Open(Stream input) => HouseholdTable.Open(input, Name, source.Standard, request.Numbers, source.Sheet, request.Key);

    private IEnumerable<HouseholdRow> Watched(HouseholdTable table) =>
        new Progress(host, request.Quiet, "households").Over(table.Rows());

    private void Note(IEnumerable<string> notes)
    {
        if (request.Quiet) return;
        foreach (var note in notes) TableHint.Write(note, host);
    }

    private MemberLists Members(string file)
    {
        using var input = TableInput.OpenFile(file, host);
        using var table = MemberTable.Open(input, file, source.Standard, request.Numbers, key: request.Key);
        var members = MemberLists.Read(table, file);
        Note(table.NotesIn(request.Language));
        foreach (var problem in members.Problems) problems.Add([problem]);
        return members;
    }

    private bool Twice(HouseholdRow row, Dictionary<HouseholdIdentity, int>? known, RepeatedHouseholds repeated)
    {
        if (row.Identity is not { } id) return false;
        if (known is null)
        {
            if (!request.KeepGoing) repeated.Add(id);
            return false;
        }

        if (known.TryAdd(id, row.Line)) return false;
        problems.Add([RepeatedHouseholds.Problem(Name, row, id, known[id])]);
        return true;
    }

    /// <summary>The household with its members, or null where these leave it no sound record.</summary>
    private Household? Complete(HouseholdRow row, MemberLists? members)
    {
        if (members is null) return row.Household;
        var household = members.Join(row.Household!, out var isSpoilt);
        List<TableProblem> wrong = [.. HouseholdValidation.Find(source.Standard, household)
            .Select(p => new TableProblem(Name, row.Line, NtmCriteria.Cli.Names.Camel(p.Field), household.Id, p.Message) { Cell = row.Cell, Text = p.Text })];
        if (isSpoilt)
        {
            var unread = ToolTexts.Fill("unreadMember", ("household", household.Id));
            wrong.Add(new(Name, row.Line, "household", household.Id, unread.En) { Cell = row.Cell, Text = unread });
        }


        if (wrong.Count == 0) return household;
        problems.Add(wrong);
        return null;
    }

    private HashSet<int> RepeatedLines()
    {
        var repeated = new RepeatedHouseholds();
        using (var input = TableInput.OpenFile(source.File, host))
        using (var rows = Open(input))
            foreach (var row in Watched(rows))
                if (row.Identity is { } id)
                    repeated.Add(id);
        return repeated.Suspects.Count == 0 ? [] : Report(repeated);
    }

    private HashSet<int> Report(RepeatedHouseholds repeated)
    {
        using var input = TableInput.OpenFile(source.File, host);
        using var rows = Open(input);
        HashSet<int> lines = [];
        foreach (var problem in repeated.Find(Watched(rows), Name))
        {
            lines.Add(problem.Line);
            problems.Add([problem]);
        }

        return lines;
    }
}
