using System.CommandLine;
using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm explain</c>: one commune in full, or one criterion or indicator of it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var common = new CommonOptions();
        var commune = Choice.Word("--commune", "NAME", "The commune by its name, with or without diacritics");
        var code = Choice.Word("--code", "CODE", "The commune by its code");
        var district = Choice.Word("--district", "NAME", "Its district, where several communes have the name");
        var year = Choice.Word("--year", "YEAR", "The year of the data, where the table has several");
        var criterion = Choice.Word("--criterion", "N", "Only this criterion");
        var indicator = Choice.Word("--indicator", "ID", "Only this indicator");
        var command = new Command(
            "explain",
            "Explain the verdict on one commune: what was observed, what is required, by which rule, how far off, on which evidence.\n\n"
            + "Examples:\n"
            + "  ntm explain --code 00000                         the complete example of the sample\n"
            + "  ntm explain communes.csv --commune \"Lay Nưa\" --lang vi\n"
            + "  ntm explain communes.csv --commune \"Chi Lăng\" --district \"Tràng Định\" --criterion 10\n"
            + "  ntm explain communes.csv --code 06463 --indicator 17.1 --format md");
        common.AddTo(command);
        foreach (var option in new Option[] { commune, code, district, year, criterion, indicator }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var query = new CommuneQuery(
                parsed.GetValue(commune), parsed.GetValue(code), parsed.GetValue(district), Year(parsed.GetValue(year)));
            if (query.Name is null && query.Code is null)
                throw Stop.BadInput("noCommuneNamed");
            var focus = Focus.Read(parsed.GetValue(criterion), parsed.GetValue(indicator));
            return Run(common.Read(parsed, host), query, focus, host);
        });
        return command;
    }

    private static int Run(Request request, CommuneQuery query, ReportFocus focus, Host host)
    {
        var result = new RowEvaluator(request).Evaluate(Find(request, query, host));
        if (result.Assessment is { } assessment) focus = Focus.In(assessment.Set, focus);
        using var output = ResultOutput.Open(host, request.Out, hold: true);
        using (var writer = Create(output.Stream, request, focus, host))
        {
            var totals = new ResultTotals();
            totals.Add(result.Result);
            writer.Write(result);
            writer.Finish(totals);
        }

        output.Publish();
        return ExitCode.Done;
    }

    private static CommuneRow Find(Request request, CommuneQuery query, Host host)
    {
        var (input, name) = TableInput.Open(request, host);
        using var owned = input == host.Input ? null : input;
        using var table = CommuneTable.Open(input, name, request.Table);
        var problems = new ProblemLog();
        try
        {
            var row = query.Find(new Progress(host, request.Quiet).Over(table.Rows()), problems);
            if (problems.Any && !request.Quiet)
                host.Say("otherRows", ("count", problems.Rows));
            TableHint.WriteRows(table, host, request.Quiet);
            return row;
        }
        catch (Stop) when (problems.Any)
        {
            // The commune may well stand in one of the rows that could not be read.
            problems.Write(host);
            throw;
        }
    }

    private static IResultWriter Create(Stream stream, Request request, ReportFocus focus, Host host) => request.Format switch
    {
        Format.Json => new JsonResultWriter(stream, request, focus),
        Format.Csv => new IndicatorCsvWriter(stream, request, focus),
        Format.Markdown => new ExplanationWriter(stream, request, focus, host, markdown: true),
        Format.Xlsx => new XlsxResultWriter(stream, request, focus, onlyGaps: false),
        _ => new ExplanationWriter(stream, request, focus, host, markdown: false),
    };

    private static int? Year(string? text)
    {
        if (text is null) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw Stop.BadInput("notYear", ("text", text));
    }
}
