using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>Recognition as it reads on a rule book.</summary>
public static class TitleExtensions
{
    // The lower rooms may not name this one, so it makes itself known; a door that could be forgotten would be one too many.
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing is read or computed: an entry of a table.")]
    [ModuleInitializer]
    internal static void Register() => BookPart.Know(
        BookPart.Single(RecognitionReader.Schema, RuleDocumentKind.Recognition, RecognitionReader.Read));

    extension(RuleBook book)
    {
        /// <summary>The rules of recognition, revocation and mergers that the book carries.</summary>
        public RecognitionRules Recognition
        {
            get
            {
                ArgumentNullException.ThrowIfNull(book);
                return book.Part<RecognitionRules>(RecognitionReader.Schema) ?? RecognitionRules.National;
            }
        }
    }
}
