using System.Globalization;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Classifies a whole table row by row: read, classify, count, write. Memory does not grow with the table.</summary>
internal sealed class PovertyRun(PovertyRequest request, Host host)
{
    private const int MostProblems = 1000;

    private long badRows;
    private long problems;

    public int Run()
    {
        using var output = ResultOutput.Open(host, request.Out, hold: !request.KeepGoing);
        using (var text = Host.Text(output.Stream))
        {
            var table = Read(text);
            if (problems > MostProblems)
                host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {problems - MostProblems} more"));
            if (problems > 0 && !request.KeepGoing)
            {
                host.Error.WriteLine(
                    $"ntm: {Count(badRows)} could not be taken; nothing was classified. Correct them, or leave them out with --keep-going.");
                return ExitCode.BadInput;
            }

            if (badRows > 0) host.Error.WriteLine($"ntm: {Count(badRows)} could not be taken and were left out.");
            if (!request.ByHousehold) PovertyGroupWriter.Write(text, table, request, host);
        }

        output.Publish();
        return ExitCode.Done;
    }

    private PovertyTable Read(StreamWriter text)
    {
        var table = new PovertyTable(request.By ?? HouseholdGrouping.Province);
        var repeated = new RepeatedHouseholds();
        // Standard input cannot be read a second time, so its ids are kept.
        var known = request.File == "-" ? new HashSet<string>(StringComparer.Ordinal) : null;
        var writer = request.ByHousehold ? new HouseholdWriter(text, request) : null;
        using (var input = Open())
        using (var rows = HouseholdTable.Open(input, Name, request.Standard, request.Sheet))
        {
            foreach (var note in rows.Notes) host.Error.WriteLine("note: " + note);
            writer?.Begin();
            foreach (var row in rows.Rows())
            {
                if (row.Household is not { } household)
                {
                    badRows++;
                    foreach (var problem in row.Problems!) Report(problem);
                    continue;
                }

                if (household.Id is { } id)
                {
                    if (known is null) repeated.Add(id);
                    else if (!known.Add(id))
                        Report(new(Name, row.Line, "household", id, "the household stands twice; expected each once"));
                }

                var result = request.Standard.Classify(household, request.Strict);
                table.Add(result);
                writer?.Write(result);
            }

            writer?.End(table);
        }

        if (repeated.Suspects.Count > 0)
        {
            using var again = Open();
            using var rows = HouseholdTable.Open(again, Name, request.Standard, request.Sheet);
            foreach (var problem in repeated.Find(rows.Rows(), Name)) Report(problem);
        }

        return table;
    }

    private string Name => request.File == "-" ? "standard input" : request.File;

    private Stream Open()
    {
        if (request.File == "-") return host.Input;
        try
        {
            return new FileStream(request.File, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stop.NoAccess($"'{request.File}' cannot be read: {e.Message}");
        }
    }

    private void Report(HouseholdTableProblem problem)
    {
        if (problems++ < MostProblems) host.Error.WriteLine(problem);
    }

    private static string Count(long rows) => rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows} rows");
}
