namespace NtmCriteria.Law;

/// <summary>One cell of a table: a level, or an object around it with a grade or source of its own.</summary>
internal sealed record CellShape : ValueShape
{
    public const string NotRequired = "notRequired";

    /// <summary>The grades of a rating, each at the place of its <see cref="Rating"/>.</summary>
    public static readonly string[] Ratings = ["", "yếu", "trung bình", "khá", "tốt"];

    /// <summary>The object around a level.</summary>
    public static readonly ObjectShape Graded = new(
        "gradedCell", Values.Needs("value", new CellShape { Name = "value", IsValue = true }),
        Values.May("evidence", Values.KnownEvidence), Values.May("reference", Values.Text), Values.May("note", Values.Text),
        Values.May("limits", Values.List(LimitSchema.Limit, 1)));

    /// <summary>Whether only the level itself may stand here.</summary>
    public bool IsValue { get; init; }

    public override void Check(DocumentReader reader, JsonEntry entry)
    {
        if (entry.Kind == JsonKind.Object && !IsValue) Graded.Check(reader, entry);
        else Read(reader, entry);
    }

    /// <summary>The level that an entry writes.</summary>
    public static CellDocument Read(DocumentReader reader, JsonEntry entry) => entry.Kind switch
    {
        JsonKind.Null => new(null, false, false),
        JsonKind.True => new(null, true, false),
        JsonKind.Number when Shape.TryNumber(entry, out var number) => new(number, false, false),
        JsonKind.Text when entry.Text == NotRequired => new(null, false, true),
        JsonKind.Text when entry.Text!.Length > 0 && Array.IndexOf(Ratings, entry.Text) is > 0 and var rating =>
            new(rating, false, false),
        _ => throw reader.Wrong(
            entry,
            "a number, true, null, \"notRequired\", a grade (\"yếu\", \"trung bình\", \"khá\", \"tốt\"), "
            + "or an object with a \"value\" that is one of these",
            "một số, true, null, \"notRequired\", một xếp loại (\"yếu\", \"trung bình\", \"khá\", \"tốt\"), "
            + "hoặc một đối tượng có \"value\" là một trong các giá trị đó"),
    };
}
