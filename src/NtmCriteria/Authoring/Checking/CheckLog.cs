using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Collects findings, and says for each where it stands.</summary>
internal sealed class CheckLog(CheckOptions options)
{
    // As many of one kind in one document as anybody reads; what is more says that it is more.
    private const int MostOfAKind = 1_000;

    private readonly List<CheckFinding> findings = [];
    private readonly Dictionary<(string Document, string Code), int> counts = [];

    public CheckOptions Options => options;

    /// <summary>Does a step; what it refuses becomes findings.</summary>
    /// <returns>Whether nothing was refused.</returns>
    public bool Try(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (RuleDocumentException refused)
        {
            findings.AddRange(refused.Problems.Select(CheckFinding.Of));
            return false;
        }
    }

    public void Add(string code, CheckedDocument document, string path, string english, string vietnamese)
    {
        var key = (document.Name, code);
        var count = counts[key] = counts.GetValueOrDefault(key) + 1;
        if (count > MostOfAKind) return;
        var (line, column) = document.Reader.Place(document.Reader.Root.Nearest(path));
        findings.Add(new(CheckCode.Of(code), document.Name, line, column, path, new(vietnamese, english)));
    }

    /// <summary>All of them: documents in the order given, then from the first line to the last.</summary>
    public ImmutableArray<CheckFinding> Findings(IReadOnlyList<string> documents)
    {
        var order = documents.Select((name, i) => (name, i)).GroupBy(d => d.name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().i, StringComparer.Ordinal);
        return
        [
            .. findings.OrderBy(f => order.GetValueOrDefault(f.Document, int.MaxValue)).ThenBy(f => f.Line)
                .ThenBy(f => f.Column).ThenBy(f => f.Code.Id, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal),
        ];
    }
}
