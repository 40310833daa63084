namespace NtmCriteria.Poverty;

/// <summary>Renders the sums of a bulk run over households.</summary>
internal static class HouseholdPage
{
    public static Rendition Write(HouseholdResult result, Language language)
    {
        var page = new Rendition(language);
        var total = default(HouseholdCounts);
        for (var commune = 0; commune < result.Communes; commune++) total = total.Plus(result.GetCounts(commune));
        page.Paragraph(page.Pick(
            $"{ExactText.Write(result.Households, page.Language)} hộ của {ExactText.Write(result.Communes, page.Language)} xã.",
            $"{ExactText.Write(result.Households, page.Language)} households in {ExactText.Write(result.Communes, page.Language)} communes."));
        foreach (var finding in result.UnlikelyIncomes.Find(language)) page.Paragraph(finding.ToString());
        var table = page.Table(page.Pick("Loại hộ", "Class"), new(page.Pick("Số hộ", "Households"), IsNumber: true));
        table.Row(page.Pick("nghèo", "poor"), ExactText.Write(total.Poor, page.Language));
        table.Row(page.Pick("cận nghèo", "near-poor"), ExactText.Write(total.NearPoor, page.Language));
        table.Row(page.Pick("trung bình", "average"), ExactText.Write(total.Average, page.Language));
        table.Row(page.Pick("trên trung bình", "above"), ExactText.Write(total.Above, page.Language));
        table.Row(page.Pick("chưa xác định", "open"), ExactText.Write(total.Open, page.Language));
        return page;
    }
}
