using System.Buffers;
using System.Text;
using System.Text.Json;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// The report as one page that needs nothing but itself. Communes are written as they come; what they refer to follows
/// them, so that memory does not grow with the table.
/// </summary>
internal sealed class ReportWriter : IResultWriter
{
    private const int FlushAt = 1 << 15;

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter json;
    private readonly ContextBook contexts;
    private readonly CellBook cells = new();
    private readonly ReportRow rows;
    private readonly string after;

    public ReportWriter(Stream stream, Request request)
    {
        this.stream = stream;
        json = ReportJson.Writer(buffer);
        contexts = new(request);
        rows = new(contexts, cells, json);
        var (before, rest) = Cut(PageParts.Document, "<!--data-->\n");
        after = rest;
        Raw(before.Replace("<!--policy-->", $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageParts.Policy}\">", StringComparison.Ordinal)
            .Replace("<!--styles-->\n", string.Concat(PageParts.Styles.Select(s => $"<style>{s}</style>\n")), StringComparison.Ordinal)
            .Replace("<!--first-->", $"<script>{PageParts.First}</script>", StringComparison.Ordinal)
            .Replace("<html lang=\"\">", $"<html lang=\"{(request.Vi ? "vi" : "en")}\">", StringComparison.Ordinal));
        foreach (var (name, chart) in PageParts.Charts) Block("chart-" + name, () => Raw(chart));
        Block("head", () =>
        {
            json.Reset(buffer);
            ReportData.Head(json, request);
            json.Flush();
        });
        Raw("<script type=\"text/plain\" id=\"data-rows\">\n");
    }

    public void Write(RowResult result)
    {
        rows.Write(result, buffer);
        if (buffer.WrittenCount > FlushAt) Flush();
    }

    public void Finish(ResultTotals totals)
    {
        Raw("</script>\n");
        Block("tail", () =>
        {
            json.Reset(buffer);
            ReportData.Tail(json, contexts, cells, rows, totals);
            json.Flush();
        });
        var (before, rest) = Cut(after, "<!--scripts-->\n");
        Raw(before);
        foreach (var script in PageParts.Scripts) Raw($"<script>{script}</script>\n");
        Raw(rest);
        Flush();
        stream.Flush();
    }

    public void Dispose() => json.Dispose();

    /// <summary>A block that the browser keeps as text and never runs.</summary>
    private void Block(string name, Action content)
    {
        Raw($"<script type=\"application/json\" id=\"data-{name}\">");
        content();
        Raw("</script>\n");
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"The page has no place for {mark.TrimEnd()}.")
            : (text[..at], text[(at + mark.Length)..]);
    }

    private void Raw(string text) => Encoding.UTF8.GetBytes(text, buffer);

    private void Flush()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
