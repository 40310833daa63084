namespace NtmCriteria.Poverty;

/// <summary>The grade of a dwelling on the four-step scale of 2016-2020.</summary>
public enum DwellingGrade
{
    /// <summary>Permanent (kiên cố).</summary>
    Permanent,

    /// <summary>Semi-permanent (bán kiên cố).</summary>
    SemiPermanent,

    /// <summary>Not durable (thiếu kiên cố).</summary>
    NotDurable,

    /// <summary>Makeshift (đơn sơ).</summary>
    Makeshift,
}
