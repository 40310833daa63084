using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A workbook of results.</summary>
/// <param name="stream">Takes the workbook.</param>
/// <param name="request">What was asked.</param>
/// <param name="focus">What of an assessment was asked for.</param>
/// <param name="onlyGaps">Whether findings are only of what is not met or open.</param>
internal sealed class XlsxResultWriter(Stream stream, Request request, ReportFocus focus, bool onlyGaps) : IResultWriter
{
    private readonly ResultWorkbook workbook = new(
        stream, request.Table.Rules,
        new()
        {
            Language = request.Language, EveryFinding = !onlyGaps, Criterion = focus.Criterion, IndicatorId = focus.IndicatorId,
        });

    public void Write(RowResult result) => workbook.Write(result.Result);

    public void Finish(ResultTotals totals) => workbook.Finish(totals.LeftOut);

    public void Dispose() => workbook.Dispose();
}
