using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>What a set says of itself that it does not hold yet, and regions without a province.</summary>
internal static class CompletenessCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var open = set.Definition.Criteria.Where(c => !c.IsComplete).Select(c => DocumentReader.Number(c.Number)).ToArray();
        if (open.Length > 0)
            log.Add(
                MeaningCodes.Incomplete, set.Document, set.Root + ".criteria",
                $"{set.Id}: indicators of criterion {string.Join(", ", open)} are missing, as the document says itself",
                $"{set.Id}: còn thiếu chỉ tiêu của tiêu chí {string.Join(", ", open)}, như tài liệu tự nêu");
        var strata = set.Definition.Strata;
        if (strata.Kind != "region" || strata.Provinces.Count == 0) return;
        foreach (var (i, stratum) in strata.All.Index())
            if (!strata.Provinces.Values.Contains(i))
                log.Add(
                    MeaningCodes.EmptyRegion, set.Document, string.Create(CultureInfo.InvariantCulture, $"{set.Root}.strata.all[{i}]"),
                    $"the region {stratum.Code} has no province; expected the provinces of every region, or of none",
                    $"vùng {stratum.Code} không có tỉnh nào; cần tỉnh của mọi vùng, hoặc không vùng nào");
    }
}
