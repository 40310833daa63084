using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>Rules of recognition that a rule book carries in place of the national ones.</summary>
internal sealed class RecognitionOfBook : BookPart
{
    private RecognitionOfBook()
        : base(RecognitionReader.Schema, RuleDocumentKind.Recognition)
    {
    }

    // The lower rooms may not name this one, so it names itself; a door that was forgotten would be one more to look for.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: one entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => Know(new RecognitionOfBook());

    public override (string Id, string? Province) Identify(DocumentReader reader)
    {
        _ = RecognitionReader.Read(reader);
        return (RecognitionReader.Schema, null);
    }

    public override object Add(object? rules, RuleDocument document) => RecognitionReader.Read(document.Reader);
}
