using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>Renders the sums of a bulk run. Single communes stay columns: they are asked for by row.</summary>
internal static class BulkPage
{
    private static readonly Verdict[] Verdicts = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable];

    public static Rendition Render(BulkResult result, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(page.Pick(
            $"{Text(result.Count, page)} xã theo bộ {result.Plan.Set.Id}.", $"{Text(result.Count, page)} communes against {result.Plan.Set.Id}."));
        foreach (var doubt in result.Doubts) page.Paragraph(doubt.ToString(language));
        var table = page.Table(
            [page.Pick("Tiêu chí", "Criterion"), .. Verdicts.Select(v => new RenditionColumn(Wording.Adjective(v, language), IsNumber: true))]);
        table.Row([new(page.Pick("Cả bộ", "The whole set"), Strong: true), .. Counts(result.Verdicts, page)]);
        if (!result.Outputs.HasFlag(BulkOutputs.Criteria)) return page;
        foreach (var criterion in result.Plan.Set.Criteria)
            table.Row(
            [
                $"{Text(criterion.Number, page)} {criterion.Title.In(language)}", .. Counts(result.GetVerdicts(criterion.Number), page),
            ]);
        return page;
    }

    public static Rendition Render(TierTally tally, Language language)
    {
        var page = new Rendition(language);
        Tiers(page, tally);
        return page;
    }

    public static Rendition Render(ScenarioResult result, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(page.Pick(
            $"{result.Scenario.Name}: {Text(result.Flips.Length, page)} xã đổi danh hiệu.",
            $"{result.Scenario.Name}: {Text(result.Flips.Length, page)} communes change tier."));
        Tiers(page, result.Counts);
        return page;
    }

    private static void Tiers(Rendition page, TierTally tally)
    {
        var table = page.Table(
            page.Pick("Danh hiệu", "Tier"), new(page.Pick("Chắc chắn", "Certain"), IsNumber: true),
            new(page.Pick("Có thể tới", "Highest possible"), IsNumber: true));
        foreach (var ((tier, certain), (_, possible)) in tally.Certain.Zip(tally.Possible))
            table.Row(Wording.Describe(tier, page.Language), Text(certain, page), Text(possible, page));
    }

    private static RenditionCell[] Counts(ReadOnlySpan<Verdict> verdicts, Rendition page)
    {
        var counts = new int[Verdicts.Length];
        foreach (var verdict in verdicts) counts[Array.IndexOf(Verdicts, verdict)]++;
        return [.. counts.Select(count => new RenditionCell(Text(count, page)))];
    }

    private static string Text(int number, Rendition page) => ExactText.Write(number, page.Language);
}
