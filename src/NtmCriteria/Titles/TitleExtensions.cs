namespace NtmCriteria.Titles;

/// <summary>Recognition as it reads on a rule book.</summary>
public static class TitleExtensions
{
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
