using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>What a set leans on: how many of its indicators have a level that nobody saw in a text.</summary>
internal static class EvidenceCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var now = set.Versions.Where(v => v.To == set.Definition.Period.End).ToArray();
        var recalled = now.Count(v => v.Cells.Any(c => c.Requirement is { Evidence: EvidenceGrade.Recalled } and not (Delegated or NotKnown)));
        var total = now.Length;
        if (recalled > 0)
            log.Add(
                MeaningCodes.Recalled, set.Document, set.Root + ".criteria",
                $"{set.Id}: {recalled} of {total} indicators have a level that is only recalled",
                $"{set.Id}: {recalled} trong {total} chỉ tiêu có mức chưa đối chiếu văn bản");
        foreach (var version in set.Versions)
            if (set.Definition.Instruments.FirstOrDefault(i => i.Id == version.Version.Instrument) is { Evidence: EvidenceGrade.Unknown } instrument
                && version.Cells.Any(c => c.Requirement.Evidence > EvidenceGrade.Unknown))
                log.Add(
                    MeaningCodes.GradeWithoutLaw, set.Document, version.Path + ".instrument",
                    $"{version.Indicator.Id} has a level with a grade, but {instrument.Id} itself is graded unknown; expected the instrument graded too",
                    $"{version.Indicator.Id} có mức có cấp bằng chứng, nhưng {instrument.Id} lại là unknown; cần cấp cho cả văn bản");
    }
}
