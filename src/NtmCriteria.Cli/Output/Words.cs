using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>The words of the tables that people read, in both languages.</summary>
internal sealed class Words(Language language)
{
    public bool Vi => language == Language.Vietnamese;

    public string Pick(string vietnamese, string english) => Vi ? vietnamese : english;

    public string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Pick("đạt", "met"),
        Verdict.NotMet => Pick("chưa đạt", "not met"),
        Verdict.NotApplicable => Pick("không áp dụng", "not applicable"),
        _ => Pick("chưa xác định", "undetermined"),
    };

    public string Of(Tier tier) => tier switch
    {
        Tier.Standard => Pick("đạt chuẩn", "standard"),
        Tier.Advanced => Pick("nâng cao", "advanced"),
        Tier.Model => Pick("kiểu mẫu", "model"),
        Tier.Modern => Pick("hiện đại", "modern"),
        _ => Pick("chưa đạt chuẩn", "none"),
    };

    public string Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.TwoSources => Pick("hai nguồn", "two sources"),
        EvidenceGrade.Confirmed => Pick("một nguồn", "one source"),
        EvidenceGrade.Inferred => Pick("suy ra", "inferred"),
        EvidenceGrade.Recalled => Pick("nhớ lại", "recalled"),
        _ => Pick("chưa biết", "unknown"),
    };

    public string Of(UndeterminedReason reason) => reason switch
    {
        UndeterminedReason.NoObservation => Pick("chưa có số liệu", "not observed"),
        UndeterminedReason.LevelDecidedByProvince => Pick("mức do tỉnh quy định", "level of the province"),
        UndeterminedReason.LevelNotKnown => Pick("mức chưa biết", "level not known"),
        UndeterminedReason.YearNotCovered => Pick("ngoài các năm của bộ", "year not covered"),
        UndeterminedReason.StratumNotKnown => Pick("chưa biết vùng", "region not known"),
        UndeterminedReason.BoundDoesNotDecide => Pick("giới hạn chưa đủ để kết luận", "limit does not decide"),
        UndeterminedReason.EvidenceBelowGrade => Pick("bằng chứng yếu hơn yêu cầu", "evidence too weak"),
        UndeterminedReason.Contradiction => Pick("mâu thuẫn", "contradiction"),
        UndeterminedReason.BaselineNotObserved => Pick("thiếu số gốc", "baseline not observed"),
        UndeterminedReason.ConditionNotObserved => Pick("thiếu điều kiện", "condition not observed"),
        UndeterminedReason.NotComparable => Pick("không so sánh được", "not comparable"),
        UndeterminedReason.OtherSetUndetermined => Pick("bộ khác chưa xác định", "other set undetermined"),
        UndeterminedReason.LevelWithinLimits => Pick("giữa các giới hạn của mức", "between the limits of the level"),
        UndeterminedReason.PartUndetermined => Pick("thành phần chưa xác định", "a part undetermined"),
        _ => "",
    };

    /// <summary>The tier as an interval: one word where it is decided.</summary>
    public string Of(TierDecision decision) => decision.IsDecided
        ? Of(decision.Certain)
        : $"{Of(decision.Certain)} .. {Of(decision.Possible)}";

    /// <summary>Decisions by which the commune was recognised; plainly not a verdict.</summary>
    public string Recognised(Dossier dossier) => string.Join("; ", dossier.Recognitions.Select(
        r => r.Decision is null ? Of(r.Tier) : $"{Of(r.Tier)} ({r.Decision})"));

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
            .GroupBy(g => g.Reason).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Of(g.Key)}").ToArray();
        if (open.Length > 0) parts.Add($"{Pick("chưa rõ", "open")}: {string.Join(", ", open)}");
        return string.Join("; ", parts);
    }

    /// <summary>A heading row, in the order of <see cref="Cells"/>.</summary>
    public string[] Headings =>
    [
        Pick("Xã", "Commune"), Pick("Năm", "Year"), Pick("Bộ tiêu chí", "Set"), Pick("Kết quả", "Verdict"),
        Pick("Đạt/chưa/chưa rõ", "Met/not/open"), Pick("Bậc chắc chắn .. có thể", "Tier certain .. possible"),
        Pick("Đã công nhận", "Recognised"), Pick("Còn thiếu", "What is missing"),
    ];

    /// <summary>One result as cells.</summary>
    public string[] Cells(RowResult result) =>
    [
        result.Commune.ToString(), RequirementText.Number(result.Dossier.Year), ShortSet(result.SetId), Of(result.Verdict),
        Counts(result.Assessment), Of(result.Decision), Recognised(result.Dossier), Missing(result),
    ];

    // Every set here speaks of communes: the first word would only take room.
    private static string ShortSet(string? setId) => setId?.Replace("commune/", "", StringComparison.Ordinal) ?? "-";

    private string Counts(Assessment? assessment)
    {
        if (assessment is null) return "-";
        var counts = $"{assessment.Met}/{assessment.NotMet}/{assessment.Undetermined} {Pick("trên", "of")} {assessment.Criteria.Length}";
        return assessment.NotApplicable == 0 ? counts : $"{counts} ({assessment.NotApplicable} {Pick("k.a.d.", "n/a")})";
    }
}
