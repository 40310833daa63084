using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>What the names of a commune's provinces have to do with a verdict that is open, and what would settle it.</summary>
internal static class ProvinceText
{
    public static string Describe(IndicatorResult result, Language language) => result.Reason switch
    {
        UndeterminedReason.StratumNotKnown => Stratum(result.Stratum.Doubt, result.Context.Dossier.Commune).In(language),
        UndeterminedReason.FormerProvinceNotKnown => Former(result, language),
        UndeterminedReason.LevelDecidedByProvince => Documents(result.Context).In(language),
        _ => "",
    };

    private static LocalText Stratum(ProvinceDoubt? doubt, Commune commune) => doubt is not null
        ? new(doubt.Explain(Language.Vietnamese), doubt.Explain(Language.English))
        : commune.Province is null
            ? new("chưa nêu tỉnh hoặc vùng", "neither province nor region is given")
            : new("bảng của bộ tiêu chí không có tỉnh này", "the set's table does not have its province");

    private static string Former(IndicatorResult result, Language language)
    {
        // Documents of former provinces ask different things even where all of today's province lies in one region.
        if (result.Stratum.Doubt is { } doubt && result.Requirement is not NotKnown { DependsOnFormerProvince: true })
            return doubt.Explain(language);
        var (commune, date) = (result.Context.Dossier.Commune, result.Context.Set.AsOf);
        var names = string.Join(", ", ProvinceReading.Of(commune, date).Possible.Select(p => p.Name));
        return language == Language.Vietnamese
            ? $"tỉnh '{commune.Province}' từ ngày 01/07/2025 gồm các tỉnh cũ có văn bản riêng ({names}); hãy nêu tỉnh cũ"
            : $"the province '{commune.Province}' joins, since 1 July 2025, former provinces with documents of their own ({names}); give the former province";
    }

    /// <summary>Why no level of the province is there: nothing is said not to be loaded that is.</summary>
    private static LocalText Documents(AssessmentContext context)
    {
        var (commune, date) = (context.Dossier.Commune, context.Set.AsOf);
        if (context.Set.Version.HasDocumentsFor(commune, date))
            return new(
                "văn bản của tỉnh đã nạp không cho mức này", "the documents of the province that are loaded do not give it");
        return ProvinceReading.Of(commune, date).Unknown is { } unknown
            ? new(ProvinceDoubt.NotKnown(unknown).NoProvince(Language.Vietnamese), ProvinceDoubt.NotKnown(unknown).NoProvince(Language.English))
            : commune.Province is null && commune.FormerProvince is null
                ? new("chưa nêu tỉnh của xã", "the province of the commune is not given")
                : new("chưa nạp văn bản của tỉnh", "no document of the province is loaded");
    }
}
