using CsvHelper;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>One row an indicator: the explanation of one commune for a spreadsheet.</summary>
internal sealed class IndicatorCsvWriter : IResultWriter
{
    private readonly CsvWriter csv;
    private readonly Language language;
    private readonly ReportFocus focus;
    private readonly string data;

    public IndicatorCsvWriter(Stream stream, Request request, ReportFocus focus)
    {
        language = request.Language;
        data = DataLine.Short(request.Table.Rules);
        this.focus = focus;
        csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true);
        csv.WriteHeader(
        [
            "criterion", "id", "label", "verdict", "reason", "observed", "required", "unit", "stratum", "gap", "evidence",
            "source", "explanation", "data",
        ]);
    }

    public void Write(RowResult result)
    {
        foreach (var criterion in result.Assessment?.Criteria ?? [])
            foreach (var indicator in criterion.Indicators)
                if (focus.Has(criterion) && focus.Has(indicator)) Write(indicator);
    }

    public void Finish(ResultTotals totals) => csv.Dispose();

    public void Dispose() => csv.Dispose();

    private void Write(IndicatorResult result)
    {
        var indicator = result.Indicator;
        csv.WriteField(indicator.Criterion);
        csv.WriteField(indicator.Id);
        csv.WriteField(indicator.Label.In(language));
        csv.WriteField(Names.Spell(result.Verdict));
        csv.WriteField(Names.Spell(result.Reason));
        csv.WriteField(result.Observation?.ToCell());
        csv.WriteField(result.Requirement?.ToCell(indicator.Unit));
        csv.WriteField(indicator.Unit?.Id);
        csv.WriteField(result.Stratum.Stratum?.Code);
        csv.WriteField(result.Gap is { } gap ? RequirementText.Number(gap) : null);
        csv.WriteField(Names.Spell(result.Evidence));
        csv.WriteField(result.Requirement is { Source: var source } ? $"{source.Instrument}; {source.Reference}" : null);
        csv.WriteField(result.Explain(language));
        csv.WriteField(data);
        csv.EndRecord();
    }
}
