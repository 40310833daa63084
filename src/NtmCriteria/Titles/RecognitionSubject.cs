namespace NtmCriteria.Titles;

/// <summary>What can be recognised.</summary>
public enum RecognitionSubject
{
    /// <summary>A commune, at any tier.</summary>
    Commune,

    /// <summary>A district.</summary>
    District,

    /// <summary>A town or city of a province.</summary>
    Town,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A village (thôn).</summary>
    Village,

    /// <summary>A model residential area (khu dân cư kiểu mẫu).</summary>
    ModelResidentialArea,
}
