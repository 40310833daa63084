using System.Globalization;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Households as lines of text or as a table of Markdown; no column waits for the widest cell of ten million.</summary>
internal sealed class HouseholdText : IHouseholdWriter
{
    private readonly StreamWriter text;
    private readonly PovertyRequest request;

    public HouseholdText(Stream stream, PovertyRequest request)
    {
        this.request = request;
        text = Host.Text(stream);
        Line(HouseholdWriters.Columns);
        if (IsMarkdown) text.WriteLine(MarkdownText.Rule(HouseholdWriters.Columns.Length));
    }

    private bool IsMarkdown => request.Format == Format.Markdown;

    public void Write(Classification result) => Line(
        result.Household.Id ?? "", result.Household.Commune ?? "", Names.Spell(result.Class), Names.Spell(result.Possible),
        result.LeastDeprivations.ToString(CultureInfo.InvariantCulture), result.MostDeprivations.ToString(CultureInfo.InvariantCulture),
        Names.Spell(result.Reasons), Names.Spell(result.Evidence), HouseholdWriters.Remarks(result));

    public void Finish(PovertyTable counted)
    {
        foreach (var finding in counted.UnlikelyIncomes.Find(request.Language)) text.WriteLine(finding.ToString());
        if (!IsMarkdown) text.WriteLine($"{counted.Total} ({request.Standard}; data: {DataLine.Short(request.Data)})");
        text.Flush();
    }

    public void Dispose() => text.Dispose();

    private void Line(params string[] cells) => text.WriteLine(IsMarkdown ? MarkdownText.Row(cells) : string.Join('\t', cells));
}
