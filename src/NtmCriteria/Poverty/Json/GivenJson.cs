using System.Collections.Immutable;
using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The JSON of deprivations given directly: the standard that lists the indicators, and yes or no for each that is given.</summary>
internal sealed class GivenJson(RuleBook book) : Shape<DeprivationVector>, ILaterShape
{
    private static readonly ObjectShape<((JsonEntry Entry, string Value) Standard, ImmutableArray<(JsonEntry Entry, bool Value)> Indicators)> Members =
        new("given", o => (
            o.Needs("standard", new PlacedShape<string>(Values.Filled)),
            o.Needs("indicators", new PlacedMapShape<bool>(Values.Flag, "anObjectOfFlags"))));

    public ValueShape Shape => Members;

    public override DeprivationVector Read(DocumentReader reader, JsonEntry entry)
    {
        var (given, indicators) = Members.Read(reader, entry);
        if (StandardOf(given.Value) is not { } standard)
            throw reader.Problem(
                given.Entry, ProblemCode.Structure, "standardOfDeprivations", ("given", given.Value),
                ("known", Standards.Select(s => s.IndicatorSet).Distinct(StringComparer.Ordinal)));
        // An empty list of a standard is told from nothing at all.
        var vector = DeprivationVector.OfBits(standard, 0, 0);
        foreach (var (place, deprived) in indicators)
            if (standard.Find(place.Key!) is not null) vector = vector.With(standard, place.Key!, deprived);
            else
                reader.Report(
                    place, ProblemCode.Structure, "notAnIndicator", ("key", place.Key), ("set", standard.Id),
                    ("known", standard.Indicators.Select(i => i.Id)));
        return vector;
    }

    public void Write(Utf8JsonWriter json, DeprivationVector given)
    {
        var standard = StandardOf(given.StandardId!) ?? throw new JsonException(
            $"No standard of this book has the indicators '{given.StandardId}': write it with a converter made for the book that has.");
        json.WriteStartObject();
        json.WriteString("standard", given.StandardId);
        json.WriteStartObject("indicators");
        foreach (var indicator in standard.Indicators)
            if ((given.Known >> indicator.Position & 1) != 0)
                json.WriteBoolean(indicator.Id, (given.Deprived >> indicator.Position & 1) != 0);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private IEnumerable<PovertyStandard> Standards => book.Poverty.Ids.Select(id => book.Poverty.Get(id, book.Poverty.PeriodOf(id).Start));

    private PovertyStandard? StandardOf(string set) => Standards.FirstOrDefault(s => s.IndicatorSet == set);
}
