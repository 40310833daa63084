using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Poverty standards that are added to a rule book.</summary>
internal sealed class StandardsOfBook : BookPart
{
    private StandardsOfBook()
        : base(StandardReader.Schema, RuleDocumentKind.PovertyStandard)
    {
    }

    // The lower rooms may not name this one, so it names itself; a door that was forgotten would be one more to look for.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: one entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => Know(new StandardsOfBook());

    public override (string Id, string? Province) Identify(DocumentReader reader)
    {
        var standard = StandardReader.Read(reader, PovertyStandards.National.Lookup);
        return (standard.Id, standard.Province);
    }

    public override object Add(object? rules, RuleDocument document) => ((rules as PovertyStandards) ?? PovertyStandards.National).With(document);
}
