using System.Globalization;
using System.Text.RegularExpressions;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Filled-in rows as a rule document, held against the rules; what does not fit is named by its row.</summary>
internal sealed partial class FilledDocument(string file, LevelsDraft draft, IReadOnlyList<FilledRow> rows)
{
    private static readonly (string Key, string Column)[] Columns =
    [
        (".set", "set"), (".indicator", "indicator"), (".stratum", "stratum"), (".year", "year"), (".level", "value"),
        (".document", "document"), (".reference", "article"), (".evidence", "evidence"), (".checked", "checked"), (".zone", "zone"), (".from", "from"),
        (".to", "from"),
    ];

    /// <summary>The document.</summary>
    public byte[] Json { get; } = draft.ToJson();

    /// <summary>The rules with the document, or null where it does not fit.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="problems">Takes what does not fit.</param>
    public RuleBook? AddTo(RuleBook rules, List<TableProblem> problems)
    {
        try
        {
            return rules.With(RuleDocument.Parse(file, Json));
        }
        catch (RuleDocumentException unsound)
        {
            problems.AddRange(unsound.Problems.Select(Locate));
            return null;
        }
    }

    private TableProblem Locate(RuleProblem problem)
    {
        var message = new LocalText(Placed(problem.Text.Vi, "dòng"), Placed(problem.Text.En, "line"));
        if (Place().Match(problem.Path) is not { Success: true } at || Row(at) is not { } row)
            return new(file, 1, null, null, $"{problem.Path}: {message.En}") { Text = new($"{problem.Path}: {message.Vi}", $"{problem.Path}: {message.En}") };
        var key = problem.Path[(at.Index + at.Length)..];
        var column = Array.Find(Columns, c => c.Key == key).Column;
        return row.Row.Wrong(-1, column, new LocalText(
            $"{row.Level.SetId}#{row.Level.Id} theo {row.Level.Document}: {message.Vi}", $"{row.Level.SetId}#{row.Level.Id} by {row.Level.Document}: {message.En}"));
    }

    private string Placed(string message, string line) =>
        Place().Replace(message, match => Row(match) is { } other ? $"{line} {Text(other.Line)}" : match.Value);

    private FilledRow? Row(Match match)
    {
        var index = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return index < rows.Count ? rows[index] : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$\.levels\[(\d{1,6})\]")]
    private static partial Regex Place();
}
