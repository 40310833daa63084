using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>Reads the limits of a level, and holds them against each other and against a level beside them.</summary>
internal static class LimitReader
{
    // A quotient of such numbers, times a factor of the law, is compared with every count and decimal exactly.
    private const int MaxValueDigits = 15;
    private const int MaxDivisorDigits = 6;

    /// <summary>What a cell with limits asks: a level that agrees with them, or no level but the limits; null where it has none.</summary>
    public static Requirement? Requirement(
        DocumentReader reader, RequirementKind kind, CellDocument cell, LevelRequirement? level, LegalSource source, string path)
    {
        if (cell.Limits.IsEmpty) return null;
        path += ".limits";
        reader.Require(
            kind is RequirementKind.AtLeast or RequirementKind.AtMost or RequirementKind.MoreThan or RequirementKind.LessThan,
            path, ProblemCode.Level, "limitsOfNoNumber");
        reader.Require(
            level is null || source.Evidence == EvidenceGrade.Recalled, path, ProblemCode.Evidence,
            "limitsBesideText");
        for (var i = 0; i < cell.Limits.Length; i++)
        {
            var limit = cell.Limits[i];
            reader.Require(
                limit.Value >= 0 && Digits(limit.Value) <= MaxValueDigits && limit.DividedBy > 0 && Digits(limit.DividedBy) <= MaxDivisorDigits,
                string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), ProblemCode.Level,
                "noLimit", ("value", limit.Value), ("divisor", limit.DividedBy));
            if (limit.DividedBy <= 0) return null;
        }

        var firm = LevelLimits.Join(cell.Limits.Where(limit => !limit.IsWeak));
        reader.Require(
            !firm.IsEmpty, path, ProblemCode.Level,
            "limitsCross");
        if (firm.IsEmpty) return null;
        var limits = new LevelLimits(cell.Limits);
        if (level is null) return new WithinLimits(kind, limits, null, source);
        // What outcomes rule out is not the level, whatever is recalled of it.
        var bounded = level with { Limits = limits };
        return bounded.Stands(weak: false) ? bounded : new WithinLimits(kind, limits, level, source);
    }

    private static int Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
}
