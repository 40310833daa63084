using NodaTime;

namespace NtmCriteria.Units;

/// <summary>A province as it was before the reform of 2025, and what became of it.</summary>
/// <param name="Name">Its name then.</param>
/// <param name="After">The name of the province that it is, or is part of, since; null where nothing changed.</param>
/// <param name="From">The first day of that name.</param>
internal sealed record FormerProvince(string Name, string? After, LocalDate From)
{
    /// <summary>What its spellings share.</summary>
    public string Key { get; } = ProvinceSpelling.Key(Name);

    /// <summary>What the spellings of its name of today share.</summary>
    public string? AfterKey { get; } = After is null ? null : ProvinceSpelling.Key(After);

    /// <summary>Whether a name is that of the province of today alone, as Huế is.</summary>
    public bool IsRenamed => AfterKey == Key && After != Name;
}
