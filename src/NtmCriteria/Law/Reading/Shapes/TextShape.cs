namespace NtmCriteria.Law;

/// <summary>What a schema says of a text; the reader refuses the same by meaning.</summary>
internal interface ITextShape
{
    string? Pattern { get; }

    /// <summary>A format that validators know, or null.</summary>
    string? Format => null;

    IReadOnlyList<string> Words => [];
}

/// <summary>A text. What its pattern refuses, the reader of the document refuses by meaning.</summary>
internal sealed class TextShape() : Shape<string>(""), ITextShape
{
    public string? Pattern { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    public override string Read(DocumentReader reader, JsonEntry entry) => reader.Text(entry);
}

/// <summary>The one text that names the kind of a document.</summary>
internal sealed class KindShape(string kind) : Shape<string>, ITextShape
{
    public string? Pattern => null;

    public IReadOnlyList<string> Words { get; } = [kind];

    public override string Read(DocumentReader reader, JsonEntry entry)
    {
        var given = reader.Text(entry);
        if (given != kind) reader.Report(entry, ProblemCode.Kind, "unknownKind", ("given", given), ("known", kind));
        return given;
    }
}

/// <summary>A day that exists.</summary>
internal sealed class DateShape : Shape<NodaTime.LocalDate>, ITextShape
{
    public string Pattern => "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public string Format => "date";

    public override NodaTime.LocalDate Read(DocumentReader reader, JsonEntry entry) => reader.Date(entry);
}

/// <summary>The id of a unit.</summary>
internal sealed class UnitShape : Shape<UnitOfMeasure>, ITextShape
{
    public string? Pattern => null;

    public IReadOnlyList<string> Words => UnitOfMeasure.Ids;

    public override UnitOfMeasure Read(DocumentReader reader, JsonEntry entry)
    {
        var id = reader.Text(entry);
        if (UnitOfMeasure.TryGet(id, out var unit)) return unit!;
        reader.Report(entry, ProblemCode.Unit, "unknownUnit", ("id", id), ("known", UnitOfMeasure.Ids));
        // Nothing is loaded any more: any unit keeps the next check from saying that none is given.
        return UnitOfMeasure.All.First();
    }
}
