using System.Text.Json;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>The JSON of a commune.</summary>
internal static class CommuneJson
{
    private static readonly FlagsShape<CommuneTraits> Traits = new(place => (CommuneTraits)place, (one, other) => one | other);

    public static readonly ObjectShape<Commune> Shape = new("commune", o =>
    {
        var (code, name) = (o.Needs("code", Values.Text), o.Needs("name", Values.Text));
        return new(code, name)
        {
            District = o.Maybe("district", Values.Text),
            Province = o.Maybe("province", Values.Text),
            FormerProvince = o.Maybe("formerProvince", Values.Text),
            Region = o.Maybe("region", Values.Text),
            Zone = o.Maybe("zone", LevelsDocument.Zone),
            Group = o.Maybe("group", Values.Text),
            Traits = o.Maybe("traits", Traits) ?? CommuneTraits.None,
            ValidFrom = o.Maybe("validFrom", DataValues.Day),
            ValidTo = o.Maybe("validTo", DataValues.Day),
        };
    });

    public static void Write(Utf8JsonWriter json, Commune commune)
    {
        json.WriteStartObject();
        json.WriteString("code", commune.Code);
        json.WriteString("name", commune.Name);
        json.Maybe("district", commune.District);
        json.Maybe("province", commune.Province);
        json.Maybe("formerProvince", commune.FormerProvince);
        json.Maybe("region", commune.Region);
        if (commune.Zone is { } zone) json.Word("zone", Words.Zone, (int)zone, nameof(Zone));
        json.Maybe("group", commune.Group);
        if (commune.Traits != CommuneTraits.None) json.MaybeFlags<CommuneTraits>("traits", commune.Traits);
        json.Maybe("validFrom", commune.ValidFrom);
        json.Maybe("validTo", commune.ValidTo);
        json.WriteEndObject();
    }
}
