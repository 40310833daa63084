namespace NtmCriteria;

/// <summary>A grade on the scale that Vietnamese administrations use, from lowest to highest.</summary>
public enum Rating
{
    /// <summary>Yếu.</summary>
    Weak = 1,

    /// <summary>Trung bình.</summary>
    Average = 2,

    /// <summary>Khá.</summary>
    Fair = 3,

    /// <summary>Tốt.</summary>
    Good = 4,
}
