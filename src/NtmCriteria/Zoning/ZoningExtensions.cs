using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>Zones and OCOP as they read on a rule book.</summary>
public static class ZoningExtensions
{
    // The lower rooms may not name this one, so it makes itself known; a door that could be forgotten would be one too many.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: an entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => BookPart.Know(
        BookPart.Single(ZoneReader.Schema, RuleDocumentKind.Zones, ZoneReader.Read),
        BookPart.Single(OcopReader.Schema, RuleDocumentKind.Ocop, OcopReader.Read));

    extension(RuleBook book)
    {
        /// <summary>The rules of zones and commune groups that the book carries.</summary>
        public ZoneRules Zones
        {
            get
            {
                ArgumentNullException.ThrowIfNull(book);
                return book.Part<ZoneRules>(ZoneReader.Schema) ?? ZoneRules.National;
            }
        }

        /// <summary>The rules of OCOP that the book carries.</summary>
        public OcopRules Ocop
        {
            get
            {
                ArgumentNullException.ThrowIfNull(book);
                return book.Part<OcopRules>(OcopReader.Schema) ?? OcopRules.National;
            }
        }
    }
}
