using System.Collections.Frozen;

namespace NtmCriteria;

/// <summary>The unit of an indicator's value.</summary>
/// <param name="Id">Its name in rule documents, such as <c>percent</c>.</param>
/// <param name="Name">Its name for a reader.</param>
/// <param name="IsShare">Whether a value is a share of something, from 0 to 100.</param>
/// <param name="IsCount">Whether a value counts whole things.</param>
public sealed record UnitOfMeasure(string Id, LocalText Name, bool IsShare = false, bool IsCount = false)
{
    private static readonly FrozenDictionary<string, UnitOfMeasure> Known = new UnitOfMeasure[]
    {
        new("percent", new("%", "%"), IsShare: true),
        new("percentGrowth", new("% mỗi năm", "% a year")),
        new("millionVndPerPersonYear", new("triệu đồng/người/năm", "million VND a person a year")),
        new("timesProvincialMean", new("lần bình quân chung của tỉnh", "times the provincial mean")),
        new("squareMetresPerPerson", new("m²/người", "m² a person")),
        new("litresPerPersonDay", new("lít/người/ngày đêm", "litres a person a day")),
        new("households", new("hộ", "households"), IsCount: true),
        new("models", new("mô hình", "models"), IsCount: true),
        new("fields", new("lĩnh vực", "fields"), IsCount: true),
        new("schools", new("trường", "schools"), IsCount: true),
        new("cooperatives", new("hợp tác xã", "cooperatives"), IsCount: true),
        new("products", new("loại", "kinds"), IsCount: true),
        new("years", new("năm", "years")),
        new("members", new("thành viên", "members"), IsCount: true),
        new("works", new("công trình", "works"), IsCount: true),
        new("level", new("mức độ", "level")),
        new("rating", new("xếp loại", "rating")),
    }.ToFrozenDictionary(u => u.Id, StringComparer.Ordinal);

    /// <summary>All units that rule documents may name.</summary>
    public static IReadOnlyCollection<UnitOfMeasure> All => Known.Values;

    /// <summary>What a value looks like, for the end of a message: "expected ...".</summary>
    /// <param name="unit">The unit, or null for what is judged met or not met.</param>
    public static LocalText ExpectedOf(UnitOfMeasure? unit) => ValueRules.Expected(unit);

    internal static IReadOnlyList<string> Ids { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    internal static bool TryGet(string id, out UnitOfMeasure? unit) => Known.TryGetValue(id, out unit);

    /// <summary>The factor between a ratio and a value in the unit: shares are stated in percent.</summary>
    internal static decimal ScaleOf(UnitOfMeasure? unit) => unit is { IsShare: true } ? 100m : 1m;

    /// <summary>The observation as one number, rounded for showing, or null where it is none.</summary>
    internal static decimal? PointOf(Observation observation, UnitOfMeasure? unit) => observation switch
    {
        Measured measured => measured.Value,
        MeasuredRatio { Value: { Denominator: > 0 } r } => decimal.Round((decimal)r.Numerator / r.Denominator * ScaleOf(unit), 4),
        Bounded { Value: { Low: { } low, High: { } high } } when low == high => low,
        Graded graded => (int)graded.Grade,
        _ => null,
    };

    /// <summary>The unit's name in Vietnamese.</summary>
    public override string ToString() => Name.Vi;
}
