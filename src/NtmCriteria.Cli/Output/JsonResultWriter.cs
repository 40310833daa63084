using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The JSON of evaluate and explain.</summary>
internal sealed class JsonResultWriter(Stream stream, Request request, ReportFocus focus = default) : IResultWriter
{
    private readonly AssessmentReportWriter report = new(stream, request.Table.Rules)
    {
        Language = request.Language, SetId = request.Table.SetId, Evaluation = request.Evaluation, Criterion = focus.Criterion,
        IndicatorId = focus.IndicatorId,
    };

    public void Write(RowResult result) => report.Write(result.Result, result.Row.Line);

    public void Finish(ResultTotals totals) => report.Finish(totals.LeftOut);

    public void Dispose() => report.Dispose();
}
