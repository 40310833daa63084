namespace NtmCriteria.Golden;

/// <summary>Refuses the entries of a case or a report that have another shape.</summary>
internal static class CaseShape
{
    public static RuleDocumentException Problem(this DocumentReader reader, JsonEntry at, string message) =>
        reader.Problem(at, ProblemCode.Structure, message, message);

    public static RuleDocumentException Wrong(this DocumentReader reader, JsonEntry at, string expected) =>
        reader.Wrong(at, expected, expected);

    public static JsonEntry Object(this DocumentReader reader, JsonEntry entry, string[] required, string[] optional)
    {
        new ObjectShape(
            "case", [.. required.Select(key => new ShapeMember(key, Anything.Shape, true)),
                .. optional.Select(key => new ShapeMember(key, Anything.Shape, false))]).Check(reader, entry);
        return entry;
    }

    private sealed record Anything : ValueShape
    {
        public static readonly Anything Shape = new();

        public override void Check(DocumentReader reader, JsonEntry entry)
        {
            // What stands there is read, and refused, where it is used.
        }
    }
}
