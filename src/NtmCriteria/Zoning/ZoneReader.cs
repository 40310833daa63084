using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

/// <summary>Reads the document of zones and groups, or says everything that is wrong with it.</summary>
internal static class ZoneReader
{
    public const string Schema = "ntm-zones/1";

    public static ZoneRules Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static ZoneRules Read(DocumentReader reader)
    {
        var rules = reader.Read(ZoneSchema.Zones);
        reader.Finish();
        return rules;
    }
}
