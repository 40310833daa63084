namespace NtmCriteria.Poverty;

/// <summary>
/// Columns of households, all of one length. They refer to the caller's memory and copy nothing. A column that is left
/// out is not known; the communes alone are needed.
/// </summary>
public readonly record struct HouseholdColumns
{
    private readonly EquatableMemory<int> commune;
    private readonly EquatableMemory<int> income;
    private readonly EquatableMemory<ushort> deprivations;
    private readonly EquatableMemory<ushort> knownDeprivations;
    private readonly EquatableMemory<byte> urban;
    private readonly EquatableMemory<byte> farmLivelihood;
    private readonly EquatableMemory<int> incomeScores;
    private readonly EquatableMemory<int> deprivationScores;

    /// <summary>The value of <see cref="Income"/> where it is not known; a loss of one đồng is written as -2, which no line tells from it.</summary>
    public const int UnknownIncome = -1;

    /// <summary>The value of <see cref="IncomeScores"/> and <see cref="DeprivationScores"/> where it is not known.</summary>
    public const int UnknownScore = -1;

    /// <summary>The bit of <see cref="Deprivations"/> that says that none of them is known.</summary>
    public const ushort UnknownDeprivations = 0x8000;

    /// <summary>The value of <see cref="Urban"/> and <see cref="FarmLivelihood"/> where it is not known.</summary>
    public const byte UnknownFlag = 255;

    /// <summary>The number of the commune, from 0 up. Rows sorted by it are counted fastest.</summary>
    public required ReadOnlyMemory<int> Commune { get => commune; init => commune = value; }

    /// <summary>Income in VND a person a month, negative where the household lost money; <see cref="UnknownIncome"/> where it is not known.</summary>
    public ReadOnlyMemory<int> Income { get => income; init => income = value; }

    /// <summary>
    /// Deprivations, one bit for each indicator of the standard, the first lowest; see <see cref="UnknownDeprivations"/>.
    /// A number of deprivations without names is as many of the lowest bits.
    /// </summary>
    public ReadOnlyMemory<ushort> Deprivations { get => deprivations; init => deprivations = value; }

    /// <summary>
    /// Which deprivations are known, one bit each; left out, all are. A deprivation that is not known must not be set.
    /// </summary>
    public ReadOnlyMemory<ushort> KnownDeprivations { get => knownDeprivations; init => knownDeprivations = value; }

    /// <summary>1 for urban, 0 for rural, <see cref="UnknownFlag"/> where it is not known.</summary>
    public ReadOnlyMemory<byte> Urban { get => urban; init => urban = value; }

    /// <summary>1 where the household farms, fishes, works forest or makes salt, 0 where not, else <see cref="UnknownFlag"/>.</summary>
    public ReadOnlyMemory<byte> FarmLivelihood { get => farmLivelihood; init => farmLivelihood = value; }

    /// <summary>The income scores of the survey form, in points; <see cref="UnknownScore"/> where it is not known.</summary>
    public ReadOnlyMemory<int> IncomeScores { get => incomeScores; init => incomeScores = value; }

    /// <summary>The deprivation scores of the survey form, in points; <see cref="UnknownScore"/> where it is not known.</summary>
    public ReadOnlyMemory<int> DeprivationScores { get => deprivationScores; init => deprivationScores = value; }

    /// <summary>The number of households.</summary>
    public int Count => Commune.Length;

    /// <summary>The number of households.</summary>
    public override string ToString() => $"{Count} households";
}
