using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>One cell of a table: a level, or an object around it with a grade or source of its own.</summary>
internal sealed class CellShape() : Shape<CellDocument>(new(null, false, false))
{
    public const string NotRequired = "notRequired";

    /// <summary>The grades of a rating, each at the place of its <see cref="Rating"/>.</summary>
    public static readonly string[] Ratings = ["", "yếu", "trung bình", "khá", "tốt"];

    /// <summary>The object around a level.</summary>
    public static readonly ObjectShape<CellDocument> Graded = new("gradedCell", o =>
        o.Needs("value", new CellShape { Name = "value", IsValue = true }) with
        {
            Evidence = o.May("evidence", KnownEvidence), Reference = o.May("reference", Text), Note = o.May("note", Text),
        });

    /// <summary>Whether only the level itself may stand here.</summary>
    public bool IsValue { get; init; }

    public override CellDocument Read(DocumentReader reader, JsonEntry entry) => entry.Kind switch
    {
        JsonKind.Object when !IsValue => Graded.Read(reader, entry),
        JsonKind.Null => new(null, false, false),
        JsonKind.True => new(null, true, false),
        JsonKind.Number when EntryValues.TryNumber(entry, out var number) => new(number, false, false),
        JsonKind.Text when entry.Text == NotRequired => new(null, false, true),
        JsonKind.Text when entry.Text!.Length > 0 && Array.IndexOf(Ratings, entry.Text) is > 0 and var rating =>
            new(rating, false, false),
        _ => throw reader.Wrong(entry, "aCell"),
    };
}
