using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Classifies a whole table row by row: read, classify, count, write. Memory does not grow with the table.</summary>
internal sealed class PovertyRun(PovertyRequest request, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        // Of a workbook that is too long nothing may be out already.
        using var output = ResultOutput.Open(host, request.Out, hold: !request.KeepGoing || request.Format == Format.Xlsx);
        var table = Read(output.Stream);
        if (!problems.Allow(request, host)) return ExitCode.BadInput;
        if (!request.ByHousehold)
            PovertyGroupListing.List(table, request).Write(output.Stream, request.Format, request.Out is null ? host : host with { Colour = false }, request.Data);
        output.Publish();
        return ExitCode.Done;
    }

    private PovertyTable Read(Stream stream)
    {
        var table = new PovertyTable(request.By ?? HouseholdGrouping.Province);
        using var writer = request.ByHousehold ? HouseholdWriters.Create(stream, request) : null;
        var households = new HouseholdStream(request, request.Now, problems, host);
        if (writer is null && households.TryCount(table)) return table;
        foreach (var result in households.Read())
        {
            table.Add(result);
            writer?.Write(result);
        }

        writer?.Finish(table);
        return table;
    }
}

/// <summary>What becomes of a run in which rows could not be taken.</summary>
internal static class PovertyProblems
{
    /// <summary>Writes the problems; false where nothing may be published.</summary>
    public static bool Allow(this ProblemLog problems, PovertyRequest request, Host host)
    {
        problems.Write(host);
        if (!problems.Any) return true;
        host.Say(request.KeepGoing ? "rowsNotTakenLeftOut" : "rowsNotTaken", ("rows", ToolTexts.Rows(problems.Rows)));
        return request.KeepGoing;
    }
}
