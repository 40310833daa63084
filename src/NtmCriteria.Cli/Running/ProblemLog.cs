using System.Globalization;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The problems of a table: the first thousand, and how many more there are.</summary>
internal sealed class ProblemLog
{
    public const int Most = 1000;

    private readonly List<TableProblem> first = [];
    private long more;

    public bool Any => first.Count > 0;

    public int Rows { get; private set; }

    public void Add(CommuneRow row) => Add(row.Problems);

    /// <summary>The problems of one row.</summary>
    public void Add(IEnumerable<TableProblem> problems)
    {
        Rows++;
        foreach (var problem in problems)
        {
            if (first.Count < Most) first.Add(problem);
            else more++;
        }
    }

    public void Write(Host host)
    {
        foreach (var problem in first) host.Error.WriteLine(TableHint.Add(problem, host.Language));
        if (more > 0) host.Say("andMore", ("count", more));
    }
}
