using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>Reads the limits of a level, and holds them against each other and against a level beside them.</summary>
internal static class LimitReader
{
    // A quotient of such numbers, times a factor of the law, is compared with every count and decimal exactly.
    private const int MaxValueDigits = 15;
    private const int MaxDivisorDigits = 6;

    /// <summary>The limits of a cell, whose shape was checked.</summary>
    public static ImmutableArray<LevelLimit> Of(DocumentReader reader, JsonEntry cell) =>
        cell.Find("limits") is { } limits ? [.. limits.Children.Select(limit => Read(reader, limit))] : [];

    /// <summary>What a cell with limits asks: a level that agrees with them, or no level but the limits; null where it has none.</summary>
    public static Requirement? Requirement(
        DocumentReader reader, RequirementKind kind, CellDocument cell, LevelRequirement? level, LegalSource source, string path)
    {
        if (cell.Limits.IsEmpty) return null;
        path += ".limits";
        reader.Require(
            kind is RequirementKind.AtLeast or RequirementKind.AtMost or RequirementKind.MoreThan or RequirementKind.LessThan,
            path, ProblemCode.Level, $"limits stand at a level that is no plain number; expected none",
            $"có giới hạn ở một mức không phải số; cần bỏ");
        reader.Require(
            level is null || source.Evidence == EvidenceGrade.Recalled, path, ProblemCode.Evidence,
            $"limits stand beside a level that a text gives; expected none, or a level that is recalled",
            $"có giới hạn bên cạnh mức đã thấy trong văn bản; cần bỏ, hoặc mức chỉ nhớ lại");
        for (var i = 0; i < cell.Limits.Length; i++)
        {
            var limit = cell.Limits[i];
            reader.Require(
                limit.Value >= 0 && Digits(limit.Value) <= MaxValueDigits && limit.DividedBy > 0 && Digits(limit.DividedBy) <= MaxDivisorDigits,
                string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), ProblemCode.Level,
                $"{limit.Value} / {limit.DividedBy} is no limit of a level; expected a value that is not negative, over a number above 0",
                $"{limit.Value} / {limit.DividedBy} không phải giới hạn của mức; cần giá trị không âm, chia cho một số lớn hơn 0");
            if (limit.DividedBy <= 0) return null;
        }

        var firm = LevelLimits.Join(cell.Limits.Where(limit => !limit.IsWeak));
        reader.Require(
            !firm.IsEmpty, path, ProblemCode.Level,
            $"the limits cross and leave no level possible; expected limits that some level meets, or weak ones marked as such",
            $"các giới hạn chéo nhau, không còn mức nào; cần giới hạn có mức thỏa mãn, hoặc đánh dấu căn cứ yếu");
        if (firm.IsEmpty) return null;
        var limits = new LevelLimits(cell.Limits);
        if (level is null) return new WithinLimits(kind, limits, null, source);
        // What outcomes rule out is not the level, whatever is recalled of it.
        var bounded = level with { Limits = limits };
        return bounded.Stands(weak: false) ? bounded : new WithinLimits(kind, limits, level, source);
    }

    private static LevelLimit Read(DocumentReader reader, JsonEntry limit) => new(
        (LimitBound)reader.Word(limit["bound"], Words.Bound), reader.Number(limit["value"]),
        limit.Find("dividedBy") is { } divisor ? reader.Number(divisor) : 1,
        (LimitBasis)reader.Word(limit["basis"], Words.Basis), reader.Text(limit["place"]), reader.Text(limit["outcome"]),
        reader.Text(limit["reference"]))
    {
        Year = limit.Find("year") is { } year ? reader.Whole(year) : null,
        IsWeak = limit.Find("weak") is { } weak && reader.Flag(weak),
        Note = reader.OptionalText(limit, "note"),
    };

    private static int Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
}
