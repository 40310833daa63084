using System.Globalization;

namespace NtmCriteria;

/// <summary>
/// What a value can be, said once: code, columns, tables and documents ask here, so that what one refuses all refuse, with
/// the same words.
/// </summary>
internal static class ValueRules
{
    /// <summary>Whether an observation can be one of a unit; its kind is not judged here.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="unit">The unit, or null where nothing is measured.</param>
    public static bool Allows(Observation observation, UnitOfMeasure? unit)
    {
        if (unit is null) return true;
        return observation switch
        {
            Measured { IsGivenAsShare: true } when !unit.IsShare && unit.Id != "percentGrowth" => false,
            Measured { Value: var value } => Allows(value, unit),
            MeasuredRatio { Value: var ratio } => !unit.IsShare || ratio.Numerator <= ratio.Denominator,
            Bounded { Value: var bound } => Inside(bound, ValueRange.Of(unit)) && (!IsWhole(unit) || (IsWhole(bound.Low) && IsWhole(bound.High))),
            _ => true,
        };
    }

    /// <summary>An observation as it was given, for a message that refuses it.</summary>
    /// <param name="observation">The observation.</param>
    public static string Given(Observation observation) => observation is Measured { IsGivenAsShare: true, Value: var percent }
        ? percent.ToString("0.############", CultureInfo.InvariantCulture) + " %" : observation.ToCell();

    /// <summary>Whether a number can be a value of a unit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit.</param>
    public static bool Allows(decimal value, UnitOfMeasure unit) =>
        ValueRange.Of(unit).Allows(value) && (!IsWhole(unit) || value == decimal.Truncate(value));

    /// <summary>Whether values of a unit are whole numbers.</summary>
    /// <param name="unit">The unit.</param>
    public static bool IsWhole(UnitOfMeasure unit) => unit.IsCount || unit.Id == "level";

    /// <summary>Whether an observation can be one of any unit, where the unit is not known yet.</summary>
    /// <param name="observation">The observation.</param>
    public static bool AllowsAnywhere(Observation observation) => observation switch
    {
        Measured { Value: < ValueRange.Lowest } or Bounded { Value: { High: < ValueRange.Lowest } } => false,
        _ => true,
    };

    /// <summary>What a value of a unit looks like.</summary>
    /// <param name="unit">The unit, or null where nothing is measured.</param>
    public static LocalText Expected(UnitOfMeasure? unit) => unit switch
    {
        null => new(
            "đạt hoặc không đạt (cũng nhận true/false, yes/no, x), n/a, hoặc để trống",
            "đạt or không đạt (also true/false, yes/no, x), n/a, or nothing"),
        { IsShare: true } => new(
            "tỷ lệ từ 0 đến 100 (87.5), hai số đếm mà số đầu không lớn hơn số sau (8481/9669), giới hạn (>=70), đạt hoặc không đạt, n/a, hoặc để trống",
            "a share from 0 to 100 (87.5), counts whose first is not above the second (8481/9669), a limit (>=70), đạt or không đạt, n/a, or nothing"),
        { IsCount: true } => new(
            "số nguyên (3), giới hạn (>=3), đạt hoặc không đạt, n/a, hoặc để trống",
            "a whole number (3), a limit (>=3), đạt or không đạt, n/a, or nothing"),
        { Id: "level" } => new(
            "mức độ bằng số nguyên (2), giới hạn (>=2), đạt hoặc không đạt, n/a, hoặc để trống",
            "a level as a whole number (2), a limit (>=2), đạt or không đạt, n/a, or nothing"),
        { Id: "rating" } => new(
            "xếp loại (tốt, khá, trung bình, yếu), đạt hoặc không đạt, n/a, hoặc để trống",
            "a grade (tốt, khá, trung bình, yếu), đạt or không đạt, n/a, or nothing"),
        { Id: "percentGrowth" } => new(
            "mức thay đổi tính bằng phần trăm (9.5, -2), giới hạn (>=9.5), hai số đếm (8481/9669), đạt hoặc không đạt, n/a, hoặc để trống",
            "a change in percent (9.5, -2), a limit (>=9.5), counts (8481/9669), đạt or không đạt, n/a, or nothing"),
        _ => AnyNumber,
    };

    /// <summary>What belongs where something applies to every commune and is said not to.</summary>
    public static LocalText ValueOfEveryCommune { get; } = new(
        "nội dung này áp dụng cho mọi xã, nên không thể là không áp dụng; hãy ghi số liệu, hoặc để trống nếu chưa biết.",
        "this applies to every commune, so that it can hardly be said not to; give a value, or nothing where it is not known.");

    /// <summary>What a number looks like, where the unit is not known.</summary>
    public static LocalText AnyNumber { get; } = new(
        "một số (43.5), giới hạn (>54, <=2.5, 75..78), hai số đếm (8481/9669), đạt hoặc không đạt, n/a, hoặc để trống",
        "a number (43.5), a limit (>54, <=2.5, 75..78), counts (8481/9669), đạt or không đạt, n/a, or nothing");

    /// <summary>That a value cannot be one, in the words that every door uses.</summary>
    /// <param name="value">The value as it was given.</param>
    /// <param name="expected">What was expected: see <see cref="Expected"/>.</param>
    public static LocalText Refusal(string value, LocalText expected) =>
        new($"'{value}' không phù hợp; cần {expected.Vi}", $"'{value}' does not fit; expected {expected.En}");

    /// <summary>Why an observation that is possible is hardly meant, with what may be; null where it is likely.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="unit">The unit, or null where nothing is measured.</param>
    /// <param name="fromAbove">Whether the value is limited from above, so that a small one is what is wanted.</param>
    /// <remarks>
    /// A limit of a rate of the poor is what a text says of it (at least 0.3 %), and two decimals are what texts give; the
    /// same rate as a fraction of 1 has four. A number of its own is asked about, since nothing tells 0.29 % from 29 %.
    /// </remarks>
    public static LocalText? Doubt(Observation observation, UnitOfMeasure? unit, bool fromAbove)
    {
        if (unit is null || Point(observation) is not { } value || ValueRange.Of(unit).IsLikely(value)) return null;
        var isSaid = fromAbove && unit.IsShare && observation is Bounded && value * 100 == decimal.Truncate(value * 100);
        return isSaid ? null : Doubt(value, unit);
    }

    private static LocalText Doubt(decimal value, UnitOfMeasure unit) => unit switch
    {
        { Id: "millionVndPerPersonYear" } => Income(value, unit),
        { IsShare: true } => Suggest(value, unit, value * 100, "trông như phân số của 1", "it looks like a fraction of 1"),
        { Id: "timesProvincialMean" } when value is >= 50 and <= 500 =>
            Suggest(value, unit, value / 100, "trông như phần trăm", "it looks like percent"),
        _ => new(
            $"{Number(value, Language.Vietnamese)} {unit.Name.Vi} là bất thường; hãy kiểm tra số và đơn vị.",
            $"{Number(value, Language.English)} {unit.Name.En} is unlikely; check the number and the unit."),
    };

    private static LocalText Income(decimal value, UnitOfMeasure unit)
    {
        var likely = ValueRange.Of(unit);
        if (value < likely.LikelyLow && likely.IsLikely(value * 1_000))
            return Suggest(value, unit, value * 1_000, "trông như tỷ đồng", "it looks like billions of VND");
        if (likely.IsLikely(value / 1_000))
            return Suggest(value, unit, value / 1_000, "trông như nghìn đồng", "it looks like thousands of VND");
        if (likely.IsLikely(value / 1_000_000))
            return Suggest(value, unit, value / 1_000_000, "trông như đồng", "it looks like VND");
        return new(
            $"{Number(value, Language.Vietnamese)} {unit.Name.Vi} là bất thường; đơn vị là triệu đồng.",
            $"{Number(value, Language.English)} {unit.Name.En} is unlikely; the unit is million VND.");
    }

    private static LocalText Suggest(decimal value, UnitOfMeasure unit, decimal meant, string vi, string en) => new(
        $"{Number(value, Language.Vietnamese)} {unit.Name.Vi} là bất thường: {vi}; có phải {Number(meant, Language.Vietnamese)} {unit.Name.Vi}?",
        $"{Number(value, Language.English)} {unit.Name.En} is unlikely: {en}; was {Number(meant, Language.English)} {unit.Name.En} meant?");

    private static decimal? Point(Observation observation) => observation switch
    {
        Measured { Value: var value } => value,
        Bounded { Value: { Low: { } low } } => low,
        _ => null,
    };

    private static bool IsWhole(decimal? end) => end is not { } value || value == decimal.Truncate(value);

    private static bool Inside(Bound bound, ValueRange range)
    {
        // The open ends of a limit go as far as values go; something must be left between them.
        if (bound.Low is { } low && (low > range.High || (low == range.High && !bound.LowIncluded))) return false;
        if (bound.High is { } high && (high < range.Low || (high == range.Low && !bound.HighIncluded))) return false;
        return !(bound.Low < range.Low) && !(bound.High > range.High);
    }

    private static string Number(decimal value, Language language) =>
        value.ToString("#,0.#########", language == Language.Vietnamese ? VietnameseNumbers : CultureInfo.InvariantCulture);

    private static readonly NumberFormatInfo VietnameseNumbers = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = ".",
    };
}
