using System.Globalization;
using NtmCriteria.Authoring.Limits;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Reads communes with published outcomes. Rows of a time without a national set are counted and passed over.</summary>
internal sealed class OutcomeTable(string name, RuleBook book, NumberStyle numbers)
{
    public List<PublishedOutcome> Outcomes { get; } = [];

    public List<TableProblem> Problems { get; } = [];

    /// <summary>The rows that name no national set.</summary>
    public int WithoutSet { get; private set; }

    /// <exception cref="CommuneTableException">The header cannot be understood.</exception>
    public void Read(Stream input)
    {
        using var source = new CsvSource(input, name, "outcome");
        try
        {
            if (!source.Next()) throw new CommuneTableException([new(name, 1, null, null, "the table is empty; expected a header row")]);
            if (source.Fault is { } fault) throw new CommuneTableException([new(name, source.Line, null, null, fault)]);
            var columns = Header(source);
            while (source.Next()) Row(source, columns);
        }
        catch (BrokenTableException endless)
        {
            Problems.Add(endless.Problem(name));
        }
    }

    private Dictionary<string, int> Header(CsvSource source)
    {
        var known = OutcomeColumns.All.Concat(OutcomeColumns.Shared.Keys)
            .Concat(book.SetIds.SelectMany(id => book.Definition(id).Criteria).SelectMany(c => c.Indicators).Select(i => i.Id))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var wrong = new List<TableProblem>();
        var fields = source.Fields();
        for (var i = 0; i < fields.Length; i++)
            if (!known.Contains(fields[i]))
                wrong.Add(new(
                    name, source.Line, fields[i], fields[i],
                    $"not a known column{NearestName.Hint(fields[i], [.. known])}; expected {string.Join(", ", OutcomeColumns.All)}, or the id of an indicator"));
            else if (!columns.TryAdd(fields[i], i))
                wrong.Add(new(name, source.Line, fields[i], fields[i], "the column is there twice; expected it once"));
        foreach (var column in OutcomeColumns.Needed.Where(column => !columns.ContainsKey(column)))
            wrong.Add(new(name, source.Line, column, null, $"the column is missing; expected at least {string.Join(", ", OutcomeColumns.Needed)}"));
        return wrong.Count == 0 ? columns : throw new CommuneTableException(wrong);
    }

    private void Row(CsvSource source, Dictionary<string, int> columns)
    {
        if (source.Fault is { } fault)
        {
            Problems.Add(new(name, source.Line, null, null, fault));
            return;
        }

        string Cell(string column) => columns.TryGetValue(column, out var at) && at < source.Count ? VietnameseText.Clean(source.Text(at)) : "";
        if (columns.Values.All(at => at >= source.Count || source.IsEmpty(at))) return;
        if (Cell("set").StartsWith("none", StringComparison.OrdinalIgnoreCase)) WithoutSet++;
        else if (new OutcomeRow(name, source.Line, book, numbers, columns.Keys, Cell, Problems).Read() is { } outcome) Outcomes.Add(outcome);
    }
}
