using NtmCriteria.Authoring.Limits;

namespace NtmCriteria.Tables;

/// <summary>Reads communes with published outcomes. Rows of a time without a national set are counted and passed over.</summary>
/// <param name="name">The name of the table for messages.</param>
/// <param name="book">The rules that the outcomes are held against.</param>
/// <param name="numbers">How numbers are written.</param>
public sealed class OutcomeTable(string name, RuleBook book, NumberStyle numbers)
{
    private readonly List<PublishedOutcome> outcomes = [];
    private readonly List<TableProblem> problems = [];

    /// <summary>The communes that could be read, in the order of the table.</summary>
    public IReadOnlyList<PublishedOutcome> Outcomes => outcomes;

    /// <summary>What could not be read, with line and column.</summary>
    public IReadOnlyList<TableProblem> Problems => problems;

    /// <summary>How many rows name no national set.</summary>
    public int WithoutSet { get; private set; }

    /// <summary>Reads a table in CSV to its end.</summary>
    /// <param name="input">The table in UTF-8, with a header row; it stays open.</param>
    /// <exception cref="TableException">The header cannot be understood.</exception>
    public void Read(Stream input)
    {
        using var source = CsvSource.Open(input, name, "outcome");
        try
        {
            if (!source.Next()) throw new TableException([TableProblem.Of(name, 1, null, null, TableTexts.Fill("emptyTable"))]);
            if (source.Fault is { } fault) throw new TableException([TableProblem.Of(name, source.Line, null, null, fault)]);
            var columns = Header(source);
            while (source.Next()) Row(source, columns);
        }
        catch (BrokenTableException endless)
        {
            problems.Add(endless.Problem(name));
        }
    }

    private Dictionary<string, int> Header(RowSource source)
    {
        var known = OutcomeColumns.All.Concat(OutcomeColumns.Shared.Keys)
            .Concat(book.SetIds.SelectMany(id => book.VersionsOf(id).SelectMany(day => book.Get(id, day).Indicators)).Select(i => i.Id))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var wrong = new List<TableProblem>();
        var fields = source.Fields();
        for (var i = 0; i < fields.Length; i++)
            if (!known.Contains(fields[i]))
                wrong.Add(TableProblem.Of(
                    name, source.Line, fields[i], fields[i], TableTexts.Fill(
                        "outcomeColumnUnknown", ("hint", NearestName.HintText(fields[i], [.. known])), ("known", OutcomeColumns.All))));
            else if (!columns.TryAdd(fields[i], i))
                wrong.Add(TableProblem.Of(name, source.Line, fields[i], fields[i], TableTexts.Fill("outcomeColumnTwice")));
        foreach (var column in OutcomeColumns.Needed.Where(column => !columns.ContainsKey(column)))
            wrong.Add(TableProblem.Of(name, source.Line, column, null, TableTexts.Fill("outcomeColumnMissing", ("needed", OutcomeColumns.Needed))));
        return wrong.Count == 0 ? columns : throw new TableException(wrong);
    }

    private void Row(RowSource source, Dictionary<string, int> columns)
    {
        if (source.Fault is { } fault)
        {
            problems.Add(TableProblem.Of(name, source.Line, null, null, fault));
            return;
        }

        string Cell(string column) => columns.TryGetValue(column, out var at) && at < source.Count ? VietnameseText.Clean(source.Text(at)) : "";
        if (columns.Values.All(at => at >= source.Count || source.IsEmpty(at))) return;
        if (Cell("set").StartsWith("none", StringComparison.OrdinalIgnoreCase)) WithoutSet++;
        else if (new OutcomeRow(name, source.Line, book, numbers, columns.Keys, Cell, problems).Read() is { } outcome) outcomes.Add(outcome);
    }

    /// <summary>The name, and how many communes were read.</summary>
    public override string ToString() => $"{name}: {outcomes.Count} communes, {problems.Count} problems";
}
