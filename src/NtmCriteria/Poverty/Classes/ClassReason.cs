namespace NtmCriteria.Poverty;

/// <summary>Why more than one class is still possible; several reasons may hold.</summary>
[Flags]
public enum ClassReason
{
    /// <summary>The class is certain.</summary>
    None = 0,

    /// <summary>Neither income nor a score is given.</summary>
    IncomeNotGiven = 1,

    /// <summary>Rural or urban is not known, and the lines differ.</summary>
    SettlementNotGiven = 2,

    /// <summary>Deprivations that decide are undetermined.</summary>
    DeprivationsUndetermined = 4,

    /// <summary>It is not known whether the household farms, fishes, works forest or makes salt.</summary>
    LivelihoodNotGiven = 8,

    /// <summary>A line of the standard is not known.</summary>
    LineNotKnown = 16,

    /// <summary>Income and score, or a given and a computed score, contradict each other.</summary>
    IncomeContradiction = 32,

    /// <summary>Deprivations, their number and their score contradict each other.</summary>
    DeprivationContradiction = 64,

    /// <summary>A score is given, but no cut-offs are known for it.</summary>
    ScoreCutOffNotKnown = 128,

    /// <summary>Two forms of the law print different points, and the class depends on it.</summary>
    FormsDisagree = 256,

    /// <summary>The class leans on evidence below the asked grade.</summary>
    EvidenceBelowGrade = 512,

    /// <summary>The average living standard is not scored, and no income is given.</summary>
    AverageNotScored = 1024,
}
