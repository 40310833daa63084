using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>Rules of zones that a rule book carries in place of the national ones.</summary>
internal sealed class ZonesOfBook : BookPart
{
    private ZonesOfBook()
        : base(ZoneReader.Schema, RuleDocumentKind.Zones)
    {
    }

    // The lower rooms may not name this one, so it names itself; a door that was forgotten would be one more to look for.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: one entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => Know(new ZonesOfBook());

    public override (string Id, string? Province) Identify(DocumentReader reader)
    {
        _ = ZoneReader.Read(reader);
        return (ZoneReader.Schema, null);
    }

    public override object Add(object? rules, RuleDocument document) => ZoneReader.Read(document.Reader);
}
