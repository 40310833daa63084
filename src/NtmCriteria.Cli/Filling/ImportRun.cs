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
    private readonly FillingScope scope = request.Scope;
    private readonly Words words = request.Scope.Words;

    public int Run()
    {
        var (input, name) = TableInput.Open(new() { File = request.File, Table = new() }, host);
        using var owned = input == host.Input ? null : input;
        var table = new FilledTable(name, scope);
        table.Read(input);
        var problems = table.Problems;
        if (problems.Count == 0 && table.Rows.Count == 0)
            throw Stop.BadInput("noLevel", ("name", name));
        var document = new FilledDocument(
            name,
            new(request.Id, new(request.Title, request.Title), scope.Province, scope.Period, [.. table.Rows.Select(r => r.Level)]),
            table.Rows);
        // Rows that can be read are held against the rules even if others cannot: all that is wrong, at once.
        var filled = table.Rows.Count == 0 ? null : document.AddTo(scope.Rules, problems);
        if (problems.Count > 0 || filled is null)
        {
            foreach (var problem in problems.OrderBy(p => p.Line)) host.Error.WriteLine(problem.In(host.Language));
            host.Say("nothingImported");
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
            var place = level.Page is null ? level.Article : $"{level.Article}, {level.Page}";
            var grade = scope.Language == Language.Vietnamese ? words.Describe(level.Evidence) : Names.Spell(level.Evidence);
            writer.WriteLine($"{level.SetId} {level.Id}, {For(level)}: {Asked(scope.Rules, row)} → {Asked(filled, row)} ({level.Document}, {place}, {grade})");
        }

        var documents = table.Rows.Select(r => r.Level.Document).Distinct(StringComparer.Ordinal).Count();
        writer.WriteLine(words.Pick(
            $"{RequirementText.Number(table.Rows.Count)} mức từ {RequirementText.Number(documents)} văn bản; {RequirementText.Number(table.Open)} dòng chưa có mức được để trống",
            $"{Count(table.Rows.Count, "level")} from {Count(documents, "document")}; {Count(table.Open, "row")} without a value left open"));
    }

    /// <summary>For whom and when a level holds.</summary>
    private string For(FilledLevel level)
    {
        var zone = level.Zone is { } only ? $", {words.Pick("khu vực", "zone")} {(only is Zone.Outside ? words.Pick("ngoài", "outside") : only.ToString())}" : "";
        var days = level.Days is { } some ? $", {Names.Iso(some.Start)} {words.Pick("đến", "to")} {Names.Iso(some.End)}" : "";
        var year = level.Year is { } one ? RequirementText.Number(one) : words.Pick("mọi năm", "all years");
        return $"{level.Stratum ?? words.Pick("mọi cột", "all columns")}{zone}, {year}{days}";
    }

    private string Asked(RuleBook rules, FilledRow row) => string.Join(" / ", scope.Asked(rules, row.Level)
        .Select(r => r.ToCell(row.Unit) ?? (r is Delegated ? words.Pick("tỉnh", "province") : words.Pick("chưa biết", "unknown")))
        .Distinct(StringComparer.Ordinal));

    private static string Count(int number, string what) => $"{RequirementText.Number(number)} {what}{(number == 1 ? "" : "s")}";
}
