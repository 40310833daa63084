namespace NtmCriteria.Law;

/// <summary>The shapes that many documents share.</summary>
internal static class Values
{
    public static readonly TextShape Text = new();

    // A text of white space alone says nothing.
    public static readonly TextShape Filled = new() { Pattern = "\\S" };

    public static readonly TextShape Date = new()
    {
        Name = "date",
        Format = "date",
        Pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    };

    public static readonly WholeShape Whole = new();

    public static readonly WholeShape WholeFrom0 = new() { Minimum = 0 };

    public static readonly NumberShape Number = new();

    public static readonly FlagShape Flag = new();

    public static readonly TextShape Unit = new() { Name = "unit", Words = UnitOfMeasure.Ids };

    public static readonly WordShape Evidence = new(Words.Evidence) { Name = "evidence" };

    public static readonly WordShape KnownEvidence = new(Words.KnownEvidence) { Name = "knownEvidence" };

    public static readonly ObjectShape Label = new("label", Needs("vi", Filled), Needs("en", Filled));

    public static readonly ObjectShape Period = new("period", Needs("from", Date), Needs("to", Date));

    public static ShapeMember Needs(string key, ValueShape value) => new(key, value, true);

    public static ShapeMember May(string key, ValueShape value) => new(key, value, false);

    public static ListShape List(ValueShape item, int atLeast = 0, int atMost = 1_000) =>
        new(item) { AtLeast = atLeast, AtMost = atMost };

    /// <summary>The one text that names the kind of a document.</summary>
    public static TextShape Only(string word) => new() { Words = [word] };
}
