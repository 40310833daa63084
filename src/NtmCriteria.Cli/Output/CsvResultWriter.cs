using System.Globalization;
using CsvHelper;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>One row a commune: who it is, the verdict, the counts, the tier, one column for each
/// criterion, and the data that the verdicts stand on.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    /// <summary>How all CSV is written: a text that a spreadsheet would run as a formula gets an apostrophe, a number never.</summary>
    public static readonly CsvWriterOptions Safe = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
        InjectionCharacters = Formulas.Beginnings,
    };

    private static readonly string[] Columns =
    [
        "code", "commune", "district", "province", "year", "as_of", "set", "verdict", "reason", "met", "notMet",
        "undetermined", "notApplicable", "tierCertain", "tierPossible", "recognised",
    ];

    private readonly CsvWriter csv;
    private readonly int criteria;
    private readonly string data;
    private readonly Language language;

    public CsvResultWriter(Stream stream, Request request)
    {
        criteria = MostCriteria(request);
        language = request.Language;
        data = DataLine.Short(request.Table.Rules);
        csv = CsvWriter.Create(stream, Safe, leaveOpen: true);
        csv.WriteHeader(
            [.. Columns, .. Enumerable.Range(1, criteria).Select(n => string.Create(CultureInfo.InvariantCulture, $"criterion {n}")), "data", "problems"]);
    }

    public void Write(RowResult result)
    {
        var (commune, assessment) = (result.Commune, result.Assessment);
        csv.WriteField(commune.Code);
        csv.WriteField(commune.Name);
        csv.WriteField(commune.District);
        csv.WriteField(commune.Province);
        csv.WriteField(result.Dossier.Year);
        csv.WriteField(Names.Iso(result.AsOf));
        csv.WriteField(result.SetId);
        csv.WriteField(Names.Spell(result.Verdict));
        csv.WriteField(result.NoSet);
        csv.WriteField(assessment?.Met ?? 0);
        csv.WriteField(assessment?.NotMet ?? 0);
        csv.WriteField(assessment?.Undetermined ?? 0);
        csv.WriteField(assessment?.NotApplicable ?? 0);
        csv.WriteField(Names.Spell(result.Decision.Certain));
        csv.WriteField(Names.Spell(result.Decision.Possible));
        csv.WriteField(string.Join(' ', result.Dossier.Recognitions.Select(r => Names.Spell(r.Tier))));
        for (var c = 0; c < criteria; c++)
            csv.WriteField(c < assessment?.Criteria.Length ? Names.Spell(assessment.Criteria[c].Verdict) : null);
        csv.WriteField(data);
        csv.WriteField(string.Join(" ", result.Result.Problems.Select(p => p.ToString(language))));
        csv.EndRecord();
    }

    /// <summary>Lets what was written out onto the stream.</summary>
    public void Flush() => csv.Flush();

    public void Finish(ResultTotals totals) => csv.Dispose();

    public void Dispose() => csv.Dispose();

    /// <summary>The number of criteria of the longest set that a row may meet: the columns stand before the rows are read.</summary>
    internal static int MostCriteria(Request request)
    {
        var rules = request.Table.Rules;
        var prefix = $"commune/{Names.Spell(request.Table.Tier)}/";
        return rules.SetIds
            .Where(id => request.Table.SetId is { } only ? id == only : id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(id => rules.Get(id, rules.PeriodOf(id).Start).Criteria.Length).DefaultIfEmpty().Max();
    }
}
