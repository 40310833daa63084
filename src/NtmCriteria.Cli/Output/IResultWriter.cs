using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Writes results in one form, as they come.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(RowResult result);

    /// <summary>Completes the result; nothing is written after it, and the stream stays open.</summary>
    void Finish(ResultTotals totals);
}

internal static class ResultWriters
{
    public static IResultWriter Create(Stream stream, Request request, Host host) => request.Format switch
    {
        Format.Json => new JsonResultWriter(stream, request),
        Format.Csv => new CsvResultWriter(stream, request),
        Format.Markdown => new MarkdownResultWriter(stream, request),
        Format.Xlsx => new XlsxResultWriter(stream, request, default, onlyGaps: true),
        _ => new TableResultWriter(stream, request, host),
    };
}
