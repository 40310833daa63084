namespace NtmCriteria;

/// <summary>How far a unit has come; a higher tier presupposes the lower ones of the same period.</summary>
/// <remarks>Standard, advanced and model: Decisions 318 and 319/QĐ-TTg (2022). Modern: Decision 51/2025/QĐ-TTg.</remarks>
public enum Tier
{
    /// <summary>No tier: the standard set is not met.</summary>
    None = 0,

    /// <summary>Meets the standard set (đạt chuẩn nông thôn mới).</summary>
    Standard = 1,

    /// <summary>Meets the advanced set too (nông thôn mới nâng cao).</summary>
    Advanced = 2,

    /// <summary>Meets the model conditions too (nông thôn mới kiểu mẫu).</summary>
    Model = 3,

    /// <summary>The pilot tier from 2026 (nông thôn mới hiện đại).</summary>
    Modern = 4,
}
