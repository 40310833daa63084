using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The words of the tables that people read, in both languages.</summary>
internal sealed class Words(Language language) : ResultWords(language)
{
    /// <summary>What stands between the commune and its set: failures, contradictions, then the open ones by reason.</summary>
    public string Missing(RowResult result)
    {
        if (result.Assessment is not { } assessment) return result.NoSetText ?? "";
        var parts = new List<string>();
        var failing = assessment.Gaps.Where(g => g.Verdict == Verdict.NotMet).Select(g => g.Indicator.Id).ToArray();
        if (failing.Length > 0) parts.Add($"{Pick("chưa đạt", "fails")} {string.Join(", ", failing)}");
        var attested = assessment.Criteria
            .Where(c => c.Verdict == Verdict.NotMet && c.Basis == VerdictBasis.Attested)
            .Select(c => RequirementText.Number(c.Criterion.Number)).ToArray();
        if (attested.Length > 0) parts.Add($"{Pick("xác nhận chưa đạt tiêu chí", "attested not met: criterion")} {string.Join(", ", attested)}");
        var contradictions = assessment.Contradictions.Select(c => RequirementText.Number(c.Criterion.Number)).ToArray();
        if (contradictions.Length > 0)
            parts.Add($"{Pick("mâu thuẫn ở tiêu chí", "contradiction in criterion")} {string.Join(", ", contradictions)}");
        var open = assessment.Gaps.Where(g => g.Verdict == Verdict.Undetermined)
            .GroupBy(g => g.Reason).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Describe(g.Key)}").ToArray();
        if (open.Length > 0) parts.Add($"{Pick("chưa rõ", "open")}: {string.Join(", ", open)}");
        var incomplete = assessment.Criteria.Where(c => !c.Criterion.IsComplete).Select(c => RequirementText.Number(c.Criterion.Number)).ToArray();
        if (incomplete.Length > 0)
            parts.Add($"{Pick("chưa tra cứu đủ chỉ tiêu của tiêu chí", "indicators not all known: criterion")} {string.Join(", ", incomplete)}");
        if (Problems(result.Result) is { Length: > 0 } problems) parts.Add($"{Pick("cần xem lại", "look at")} {problems}");
        return string.Join("; ", parts);
    }

    /// <summary>A heading row, in the order of <see cref="Cells"/>.</summary>
    public string[] Headings =>
    [
        Pick("Xã", "Commune"), Pick("Năm", "Year"), Pick("Bộ tiêu chí", "Set"), Pick("Kết quả", "Verdict"),
        Pick("Đạt / chưa đạt / chưa rõ", "Met/not/open"), Pick("Danh hiệu (chắc chắn, có thể)", "Tier certain .. possible"),
        Pick("Đã công nhận", "Recognised"), Pick("Còn thiếu", "What is missing"),
    ];

    /// <summary>One result as cells.</summary>
    public string[] Cells(RowResult result) =>
    [
        result.Commune.ToString(), RequirementText.Number(result.Dossier.Year), ShortSet(result.SetId), Describe(result.Verdict),
        Counts(result.Assessment), Describe(result.Decision), Recognised(result.Dossier), Missing(result),
    ];

    // Every set here speaks of communes: the first word would only take room.
    private static string ShortSet(string? setId) => setId?.Replace("commune/", "", StringComparison.Ordinal) ?? "-";

    private string Counts(Assessment? assessment)
    {
        if (assessment is null) return "-";
        var counts = $"{assessment.Met}/{assessment.NotMet}/{assessment.Undetermined} {Pick("trên", "of")} {assessment.Criteria.Length}";
        return assessment.NotApplicable == 0 ? counts : $"{counts} ({assessment.NotApplicable} {Pick("không áp dụng", "n/a")})";
    }
}
