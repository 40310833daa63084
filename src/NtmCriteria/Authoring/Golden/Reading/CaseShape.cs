using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>
/// The objects of a case document: which keys each may have. What stands under them is read, and refused, where it is used.
/// </summary>
internal static class CaseShape
{
    public static readonly ObjectShape Document = Of("caseDocument", ["schema", "id", "title", "cases"], ["$schema"]);

    public static readonly ObjectShape Case = Of(
        "case", ["id", "commune", "year", "asOf", "expect", "source"],
        ["set", "tier", "strict", "observations", "attested", "note", "proposed"]);

    public static readonly ObjectShape Commune = Of(
        "caseCommune", ["name"], ["code", "district", "province", "region", "zone", "group", "traits"]);

    public static readonly ObjectShape Expectation = Of(
        "expectation", [], ["verdict", "noSet", "tierCertain", "tierPossible", "counts", "criteria", "indicators"]);

    public static readonly ObjectShape Verdict = Of("expectedVerdict", ["verdict"], ["reason", "code"]);

    public static readonly ObjectShape Counts = Of("counts", [], Words.Verdict);

    public static readonly ObjectShape Source = Of("caseSource", ["reference", "evidence"], []);

    /// <summary>What a report records of a dossier.</summary>
    public static readonly ObjectShape Input = Of("input", ["observations", "attested"], ["region", "zone", "group", "traits"]);

    /// <summary>An exception for an entry whose meaning is wrong.</summary>
    public static RuleDocumentException Problem(this DocumentReader reader, JsonEntry at, string message, string vietnamese) =>
        reader.Problem(at, ProblemCode.Structure, message, vietnamese);

    private static ObjectShape Of(string name, string[] required, string[] optional) => new(
        name, [.. required.Select(key => Values.Needs(key, Anything.Shape)), .. optional.Select(key => Values.May(key, Anything.Shape))]);

    private sealed record Anything : ValueShape
    {
        public static readonly Anything Shape = new();

        public override void Check(DocumentReader reader, JsonEntry entry)
        {
            // Left to the reader of the value.
        }
    }
}
