using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>A limit of a level with the place where it stands.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Path">Its path in the document that is checked, or null where it stands elsewhere.</param>
/// <param name="Place">The place, as a message names it.</param>
internal sealed record PlacedLimit(LevelLimit Limit, string? Path, LocalText Place)
{
    /// <summary>The limits of a cell of the document that is checked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path of the cell.</param>
    /// <param name="limits">The limits, in the order in which they stand.</param>
    public static IEnumerable<PlacedLimit> In(CheckedDocument document, string path, LevelLimits limits) =>
        limits.All.Select((limit, i) =>
        {
            var own = $"{path}.limits[{DocumentReader.Number(i)}]";
            var line = DocumentReader.Number(document.Reader.Place(document.Reader.Root.Nearest(own)).Line);
            return new PlacedLimit(limit, own, new($"{own}, dòng {line}", $"{own}, line {line}"));
        });

    public bool Crosses(PlacedLimit other) => Limit.Interval.Intersect(other.Limit.Interval).IsEmpty;

    public bool RulesOut(LevelRequirement level) => !Limit.Interval.Contains(Fraction.FromDecimal(level.Level));

    /// <summary>The limit, what it rests on, and where it stands.</summary>
    public string Words(UnitOfMeasure? unit, Language language) =>
        $"{LimitWording.Describe(Limit, unit, language)} [{Place.In(language)}]";
}
