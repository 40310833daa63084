using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>The words of results that people read, in both languages.</summary>
internal class ResultWords(Language language)
{
    public Language Language => language;

    public bool Vi => language == Language.Vietnamese;

    public string Pick(string vietnamese, string english) => Vi ? vietnamese : english;

    public string Describe(Verdict verdict) => verdict switch
    {
        Verdict.Met => Pick("đạt", "met"),
        Verdict.NotMet => Pick("chưa đạt", "not met"),
        Verdict.NotApplicable => Pick("không áp dụng", "not applicable"),
        _ => Pick("chưa xác định", "undetermined"),
    };

    public string Describe(Tier tier) => tier switch
    {
        Tier.Standard => Pick("đạt chuẩn", "standard"),
        Tier.Advanced => Pick("nâng cao", "advanced"),
        Tier.Model => Pick("kiểu mẫu", "model"),
        Tier.Modern => Pick("hiện đại", "modern"),
        _ => Pick("chưa đạt chuẩn", "none"),
    };

    public string Describe(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.TwoSources => Pick("hai nguồn", "two sources"),
        EvidenceGrade.Confirmed => Pick("một nguồn", "one source"),
        EvidenceGrade.Inferred => Pick("suy ra", "inferred"),
        EvidenceGrade.Recalled => Pick("chưa đối chiếu văn bản", "recalled"),
        _ => Pick("chưa biết", "unknown"),
    };

    public string Describe(UndeterminedReason reason) => reason switch
    {
        UndeterminedReason.NoObservation => Pick("chưa có số liệu", "not observed"),
        UndeterminedReason.LevelDecidedByProvince => Pick("mức do tỉnh quy định", "level of the province"),
        UndeterminedReason.LevelNotKnown => Pick("mức chưa biết", "level not known"),
        UndeterminedReason.YearNotCovered => Pick("ngoài các năm của bộ", "year not covered"),
        UndeterminedReason.StratumNotKnown => Pick("chưa biết vùng", "region not known"),
        UndeterminedReason.FormerProvinceNotKnown => Pick("chưa biết tỉnh cũ", "former province not known"),
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
    public string Describe(TierDecision decision) => decision.IsDecided
        ? Describe(decision.Certain)
        : Range(decision.Certain, decision.Possible);

    /// <summary>A tier that is certain and a higher one that is possible.</summary>
    public string Range(Tier certain, Tier possible) => Vi
        ? certain == Tier.None ? $"chưa xác định, có thể {Describe(possible)}" : $"{Describe(certain)}, có thể {Describe(possible)}"
        : $"{Certain(certain)} .. {Describe(possible)}";

    /// <summary>The tier that is certain, of a commune for which a higher one is possible.</summary>
    public string Certain(Tier tier) => tier == Tier.None ? Describe(Verdict.Undetermined) : Describe(tier);

    /// <summary>What should be looked at in a dossier, by name alone; empty where nothing should.</summary>
    public static string Problems(CommuneResult result) => string.Join(", ", result.Problems
        .Where(p => p.Code != FindingCode.DossierSetIncomplete).Select(p => p.Subject).Distinct(StringComparer.Ordinal));

    /// <summary>Decisions by which the commune was recognised; plainly not a verdict.</summary>
    public string Recognised(Dossier dossier) => string.Join("; ", dossier.Recognitions.Select(
        r => r.Decision is null ? Describe(r.Tier) : $"{Describe(r.Tier)} ({r.Decision})"));

    /// <summary>A verdict in a word that fits a narrow column.</summary>
    public string Short(Verdict verdict) => verdict switch
    {
        Verdict.Undetermined => Pick("chưa rõ", "open"),
        Verdict.NotApplicable => Pick("không áp dụng", "n/a"),
        _ => Describe(verdict),
    };

    /// <summary>Who decided.</summary>
    public string Describe(Authority authority) => authority == Authority.Province
        ? Pick("UBND tỉnh", "province") : Pick("trung ương", "national");

    /// <summary>A day as people write it: 31/12/2023 in Vietnamese, 2023-12-31 in English.</summary>
    public string Day(LocalDate date) => Vi
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}/{date.Month:D2}/{date.Year:D4}") : Iso(date);

    /// <summary>A day as 2023-12-31.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A number with a point and no zeros at its end.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
