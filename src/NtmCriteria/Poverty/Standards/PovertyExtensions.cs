namespace NtmCriteria.Poverty;

/// <summary>The poverty standards as they read on a rule book.</summary>
public static class PovertyExtensions
{
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
