using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>What a filled-in table is to become.</summary>
/// <param name="File">The table, or <c>-</c>.</param>
/// <param name="Id">The id of the new document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Out">The file to write, or null for standard output.</param>
/// <param name="Scope">For whom and when the levels hold.</param>
internal sealed record ImportRequest(string File, string Id, string Title, string? Out, FillingScope Scope);

/// <summary>Turns a filled-in table into a rule document, or says everything that is wrong and writes nothing.</summary>
internal sealed class ImportRun(ImportRequest request, Host host)
{
    public int Run()
    {
        var (input, name) = TableInput.Open(new() { File = request.File, Table = new() }, host);
        using var owned = input == host.Input ? null : input;
        var scope = request.Scope;
        var table = new FilledTable(name, scope);
        table.Read(input);
        var problems = table.Problems;
        if (problems.Count == 0 && table.Rows.Count == 0)
            throw Stop.BadInput($"no row of '{name}' has a value; expected at least one level that was filled in");
        var document = new FilledDocument(
            name,
            new(request.Id, new(request.Title, request.Title), scope.Province, scope.Period, [.. table.Rows.Select(r => r.Level)]),
            table.Rows);
        // Rows that can be read are held against the rules even if others cannot: all that is wrong, at once.
        var filled = table.Rows.Count == 0 ? null : document.AddTo(scope.Rules, problems);
        if (problems.Count > 0 || filled is null)
        {
            foreach (var problem in problems.OrderBy(p => p.Line)) host.Error.WriteLine(problem);
            host.Error.WriteLine("ntm: nothing was imported. Correct the rows, or empty their values.");
            return ExitCode.BadInput;
        }

        using (var output = ResultOutput.Open(host, request.Out, hold: true))
        {
            output.Stream.Write(document.Json);
            output.Publish();
        }

        Summary(table, filled);
        return ExitCode.Done;
    }

    /// <summary>What changed, one line a level: beside the document where that goes to standard output.</summary>
    private void Summary(FilledTable table, RuleBook filled)
    {
        using var text = request.Out is null ? null : Host.Text(host.Output);
        var writer = text ?? host.Error;
        foreach (var row in table.Rows)
        {
            var level = row.Level;
            var year = level.Year is { } only ? RequirementText.Number(only) : "all years";
            var place = level.Page is null ? level.Article : $"{level.Article}, {level.Page}";
            writer.WriteLine(
                $"{level.SetId} {level.Id}, {level.Stratum ?? "all columns"}, {year}: {Asked(request.Scope.Rules, row)} → {Asked(filled, row)} "
                + $"({level.Document}, {place}, {Names.Of(level.Evidence)})");
        }

        var documents = table.Rows.Select(r => r.Level.Document).Distinct(StringComparer.Ordinal).Count();
        writer.WriteLine(
            $"{Count(table.Rows.Count, "level")} from {Count(documents, "document")}; {Count(table.Open, "row")} without a value left open");
    }

    private string Asked(RuleBook rules, FilledRow row) => string.Join(" / ", request.Scope
        .Asked(rules, row.Level.SetId, row.Level.Id, row.Level.Stratum, row.Level.Year)
        .Select(r => r.ToCell(row.Unit) ?? (r is Delegated ? "province" : "unknown"))
        .Distinct(StringComparer.Ordinal));

    private static string Count(int number, string what) => $"{RequirementText.Number(number)} {what}{(number == 1 ? "" : "s")}";
}
