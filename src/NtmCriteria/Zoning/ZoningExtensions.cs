namespace NtmCriteria.Zoning;

/// <summary>Zones and OCOP as they read on a rule book.</summary>
public static class ZoningExtensions
{
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
