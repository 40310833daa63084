namespace NtmCriteria;

/// <summary>What a criteria set speaks of: an administrative level, or something a province sets criteria for.</summary>
public enum Level
{
    /// <summary>Commune (xã).</summary>
    Commune,

    /// <summary>District (huyện); the level ended on 1 July 2025.</summary>
    District,

    /// <summary>Town or city under a province (thị xã, thành phố thuộc tỉnh).</summary>
    Town,

    /// <summary>District that has no communes, as on islands; it has a set of its own.</summary>
    /// <remarks>Decision 211/QĐ-TTg of 1 March 2024.</remarks>
    DistrictWithoutCommunes,

    /// <summary>Province or centrally run city.</summary>
    Province,

    /// <summary>Village (thôn); its criteria are the province's.</summary>
    Village,

    /// <summary>Model residential area (khu dân cư kiểu mẫu); its criteria are the province's.</summary>
    ResidentialArea,

    /// <summary>Model garden (vườn mẫu); its criteria are the province's.</summary>
    Garden,

    /// <summary>Smart village (thôn thông minh); its criteria are the province's.</summary>
    SmartVillage,

    /// <summary>Outstanding field of a model commune (lĩnh vực nổi trội); its criteria are the province's.</summary>
    OutstandingField,
}
