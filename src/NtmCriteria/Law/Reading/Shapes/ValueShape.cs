using System.Globalization;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>
/// What a place of a rule document may hold. The readers check documents by these shapes and the JSON Schemas are
/// written from them, so that the two cannot differ.
/// </summary>
internal abstract record ValueShape
{
    /// <summary>The name of its definition in a schema, or null where it is written out in its place.</summary>
    public string? Name { get; init; }

    /// <summary>Ends the reading where an entry has another shape.</summary>
    /// <exception cref="RuleDocumentException">The first wrong place.</exception>
    public abstract void Check(DocumentReader reader, JsonEntry entry);
}

/// <summary>A text. Pattern and words are the schema's early word on what the reader refuses by meaning.</summary>
internal sealed record TextShape : ValueShape
{
    public string? Pattern { get; init; }

    /// <summary>A format that validators know, or null.</summary>
    public string? Format { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    public override void Check(DocumentReader reader, JsonEntry entry) => reader.Text(entry);
}

/// <summary>A whole number.</summary>
internal sealed record WholeShape : ValueShape
{
    public int? Minimum { get; init; }

    public override void Check(DocumentReader reader, JsonEntry entry) => reader.Whole(entry);
}

/// <summary>A number.</summary>
internal sealed record NumberShape : ValueShape
{
    /// <summary>What it must exceed, or null.</summary>
    public int? Above { get; init; }

    public override void Check(DocumentReader reader, JsonEntry entry) => reader.Number(entry);
}

/// <summary>A whole number of VND or points, which may be larger than an ordinary whole number.</summary>
internal sealed record MoneyShape : ValueShape
{
    public override void Check(DocumentReader reader, JsonEntry entry) => reader.Money(entry);
}

/// <summary>true or false.</summary>
internal sealed record FlagShape : ValueShape
{
    public override void Check(DocumentReader reader, JsonEntry entry) => reader.Flag(entry);
}

/// <summary>One word of a closed list, spelled exactly; an empty place of the list is no word.</summary>
internal sealed record WordShape(string[] Words) : ValueShape
{
    public override void Check(DocumentReader reader, JsonEntry entry) => reader.Word(entry, Words);
}

/// <summary>An array.</summary>
internal sealed record ListShape(ValueShape Item) : ValueShape
{
    public int AtLeast { get; init; }

    /// <summary>The most items it may have: what no law comes near, so that no document makes a reader work without end.</summary>
    public int AtMost { get; init; } = int.MaxValue;

    public override void Check(DocumentReader reader, JsonEntry entry)
    {
        var items = reader.Items(entry);
        if (items.Count > AtMost)
            throw reader.Problem(
                entry, ProblemCode.Structure,
                string.Create(CultureInfo.InvariantCulture, $"{items.Count} items stand here; expected at most {AtMost}"),
                string.Create(CultureInfo.InvariantCulture, $"ở đây có {items.Count} phần tử; cần nhiều nhất {AtMost}"));
        foreach (var item in items) Item.Check(reader, item);
    }
}

/// <summary>An object whose keys are data, such as the columns of a table.</summary>
internal sealed record MapShape(ValueShape Item, string Expected, string ExpectedVi) : ValueShape
{
    public int AtLeast { get; init; }

    /// <summary>A key that stands for all others, and so stands alone; or null.</summary>
    public string? Alone { get; init; }

    public override void Check(DocumentReader reader, JsonEntry entry)
    {
        if (entry.Kind != JsonKind.Object) throw reader.Wrong(entry, Expected, ExpectedVi);
        if (Alone is not null && entry.Children.Count > 1 && entry.Find(Alone) is not null)
            throw reader.Problem(
                entry, ProblemCode.Structure, $"\"{Alone}\" stands beside single columns; expected one or the other",
                $"\"{Alone}\" đứng cạnh các cột riêng; cần một trong hai");
        foreach (var member in entry.Children) Item.Check(reader, member);
    }
}

/// <summary>A shape that is declared further on: a requirement holds parts that hold requirements.</summary>
internal sealed record LaterShape(Func<ValueShape> Shape) : ValueShape
{
    public override void Check(DocumentReader reader, JsonEntry entry) => Shape().Check(reader, entry);
}
