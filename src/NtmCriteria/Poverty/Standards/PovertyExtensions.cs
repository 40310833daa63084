using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The poverty standards as they read on a rule book.</summary>
public static class PovertyExtensions
{
    // The lower rooms may not name this one, so it makes itself known; a door that could be forgotten would be one too many.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: an entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => BookPart.Know(
        new BookPart(
            StandardReader.Schema, RuleDocumentKind.PovertyStandard,
            reader =>
            {
                var standard = StandardReader.Read(reader, PovertyStandards.National.Lookup);
                return (standard.Id, standard.Province);
            },
            (rules, document) => ((rules as PovertyStandards) ?? PovertyStandards.National).With(document)));

    extension(RuleBook book)
    {
        /// <summary>The poverty standards of the book: the national ones, and those of documents that were added.</summary>
        public PovertyStandards Poverty
        {
            get
            {
                ArgumentNullException.ThrowIfNull(book);
                return book.Part<PovertyStandards>(StandardReader.Schema) ?? PovertyStandards.National;
            }
        }
    }
}
