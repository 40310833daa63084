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
        if (!IsMarkdown) text.WriteLine(Sum(counted.Total));
        text.Flush();
    }

    public void Dispose() => text.Dispose();

    private string Sum(PovertyCounts total) => request.Language == Language.Vietnamese
        ? $"Tổng: {Number(total.Households)} hộ; {Number(total.Poor)} hộ nghèo, {Number(total.NearPoor)} hộ cận nghèo, {Number(total.Undetermined)} chưa xác định "
            + $"({request.Standard.Id}, ngày {PeopleWords.Say(Names.Iso(request.Standard.AsOf), request.Language)}; dữ liệu: {DataLine.Short(request.Data)})"
        : $"{total} ({request.Standard}; data: {DataLine.Short(request.Data)})";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(params string[] cells)
    {
        string[] said = [.. cells.Select(cell => PeopleWords.Say(cell, request.Language))];
        text.WriteLine(IsMarkdown ? MarkdownText.Row(said) : string.Join('\t', said));
    }
}
