namespace NtmCriteria.Cli;

/// <summary>Writes results in one form, as they come.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(RowResult result);

    /// <summary>Completes the result and lets go of the stream, which stays open.</summary>
    void Finish(Totals totals);
}

internal static class ResultWriters
{
    public static IResultWriter Create(Stream stream, Request request, Host host) => request.Format switch
    {
        Format.Json => new JsonResultWriter(stream, request),
        Format.Csv => new CsvResultWriter(stream, request),
        Format.Markdown => new MarkdownResultWriter(stream, request),
        _ => new TableResultWriter(stream, request, host),
    };
}
