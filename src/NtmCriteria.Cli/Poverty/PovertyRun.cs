using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Classifies a whole table row by row: read, classify, count, write. Memory does not grow with the table.</summary>
internal sealed class PovertyRun(PovertyRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        using var output = ResultOutput.Open(host, request.Out, hold: !request.KeepGoing);
        using (var text = Host.Text(output.Stream))
        {
            var table = Read(text);
            if (!problems.Allow(request, host)) return ExitCode.BadInput;
            if (!request.ByHousehold) PovertyGroupWriter.Write(text, table, request, host);
        }

        output.Publish();
        return ExitCode.Done;
    }

    private PovertyTable Read(StreamWriter text)
    {
        var table = new PovertyTable(request.By ?? HouseholdGrouping.Province);
        var writer = request.ByHousehold ? new HouseholdWriter(text, request) : null;
        writer?.Begin();
        foreach (var result in new HouseholdStream(request, request.Now, problems, host).Read())
        {
            table.Add(result);
            writer?.Write(result);
        }

        writer?.End(table);
        return table;
    }
}

/// <summary>What becomes of a run in which rows could not be taken.</summary>
internal static class PovertyProblems
{
    /// <summary>Writes the problems; false where nothing may be published.</summary>
    public static bool Allow(this ProblemLog problems, PovertyRequest request, Host host)
    {
        problems.Write(host.Error);
        if (!problems.Any) return true;
        var rows = problems.Rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{problems.Rows} rows");
        host.Error.WriteLine(request.KeepGoing
            ? $"ntm: {rows} could not be taken and were left out."
            : $"ntm: {rows} could not be taken; nothing was classified. Correct them, or leave them out with --keep-going.");
        return request.KeepGoing;
    }
}
