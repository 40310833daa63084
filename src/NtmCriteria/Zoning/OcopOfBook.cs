using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>Rules of OCOP that a rule book carries in place of the national ones.</summary>
internal sealed class OcopOfBook : BookPart
{
    private OcopOfBook()
        : base(OcopReader.Schema, RuleDocumentKind.Ocop)
    {
    }

    // The lower rooms may not name this one, so it names itself; a door that was forgotten would be one more to look for.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: one entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => Know(new OcopOfBook());

    public override (string Id, string? Province) Identify(DocumentReader reader)
    {
        _ = OcopReader.Read(reader);
        return (OcopReader.Schema, null);
    }

    public override object Add(object? rules, RuleDocument document) => OcopReader.Read(document.Reader);
}
