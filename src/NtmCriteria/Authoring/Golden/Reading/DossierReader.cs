using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads what a case knows of its commune; an id that no set of the day reads is an error.</summary>
internal static class DossierReader
{
    private static readonly string[] Qualifiers = [.. Words.Tier.Where(word => word.Length > 0)];

    public static Dossier Read(DocumentReader reader, CaseEntries one, GoldenQuestion question)
    {
        var commune = CommuneOf(reader, one.Commune, question);
        var year = reader.Whole(one.Year);
        if (year is < 1990 or > 2100) throw reader.Problem(one.Year, ProblemCode.Structure, "noYearOfData", ("given", one.Year));
        return Fill(reader, one.Observations, one.Attested, Dossier.Fill(commune, year, question.Tier), question);
    }

    /// <summary>Takes in observations and attested criteria.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="observations">The observations by id, or null.</param>
    /// <param name="words">The attested criteria, or null.</param>
    /// <param name="dossier">What they go into.</param>
    /// <param name="question">Whose sets must know them, or null where any id may stand.</param>
    public static Dossier Fill(
        DocumentReader reader, JsonEntry? observations, JsonEntry? words, Dossier.Builder dossier, GoldenQuestion? question)
    {
        if (observations is not null)
            foreach (var member in reader.Members(observations, "anObjectOfObservations"))
            {
                if (string.IsNullOrWhiteSpace(member.Key)) throw reader.Problem(member, ProblemCode.Structure, "observationIdEmpty");
                if (question is not null) Known(reader, member, question);
                dossier.Observe(member.Key, Observed(reader, member));
            }

        var attested = new HashSet<(Tier?, int)>();
        if (words is not null)
            foreach (var member in reader.Members(words, "anObjectOfFlags"))
            {
                var (tier, number) = Criterion(reader, member, question);
                // 016 is 16: the keys differ, the criterion does not.
                if (!attested.Add((tier, number)))
                    throw reader.Problem(member, ProblemCode.Structure, "attestedTwice", ("key", member.Key));
                dossier.Attest(number, reader.Flag(member), ofTier: tier);
            }

        return dossier.Build();
    }

    private static Commune CommuneOf(DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var commune = CaseShape.Commune.Read(reader, entry);
        return Placed(
            reader, entry, commune.Place, question, new(reader.TextOrNull(commune.Code) ?? "", reader.Text(commune.Name))
            {
                District = reader.TextOrNull(commune.District),
                Province = reader.TextOrNull(commune.Province),
            });
    }

    /// <summary>The commune with what decides its column.</summary>
    public static Commune Placed(
        DocumentReader reader, JsonEntry entry, PlaceEntries place, GoldenQuestion question, Commune commune)
    {
        commune = commune with
        {
            FormerProvince = reader.TextOrNull(place.FormerProvince),
            ValidFrom = place.ValidFrom is { } from ? reader.Date(from) : null,
            ValidTo = place.ValidTo is { } to ? reader.Date(to) : null,
            Region = reader.TextOrNull(place.Region),
            Group = reader.TextOrNull(place.Group),
            Zone = place.Zone is { } zone ? LevelsDocument.Zone.Read(reader, zone) : null,
            Traits = place.Traits is { } traits
                ? reader.Items(traits).Aggregate(CommuneTraits.None, (sum, trait) => sum | Trait(reader, trait))
                : CommuneTraits.None,
        };
        // A tier is decided by all sets of the day; each must have the commune's column.
        foreach (var set in Sets(question))
            try
            {
                set.StratumOf(commune);
            }
            catch (ArgumentException)
            {
                throw reader.Problem(
                    entry, ProblemCode.Structure, "columnOfCommune", ("set", set.Id), ("known", set.Strata));
            }

        return commune;
    }

    private static CommuneTraits Trait(DocumentReader reader, JsonEntry entry)
    {
        // The first word is that of no trait.
        var place = reader.Word(entry, ["", .. CamelWords.All<CommuneTraits>()[1..]]);
        return CamelWords.Value<CommuneTraits>(place);
    }

    private static IEnumerable<CriteriaSet> Sets(GoldenQuestion question)
    {
        if (question.Set is { } own) yield return own;
        foreach (var tier in question.Book.Calendar.TiersOf(Level.Commune))
            if (question.Book.Ask(Level.Commune, tier, question.AsOf).Set is { } set && set.Id != question.Set?.Id)
                yield return set;
    }

    private static void Known(DocumentReader reader, JsonEntry member, GoldenQuestion question)
    {
        var (tier, id) = Split(member.Key!);
        var sets = Sets(question).Where(set => set.Tier == (tier ?? question.Tier)).ToArray();
        // Where no set governs the tier, whatever was published may be put down.
        if (sets.Length == 0 && question.Set is null) return;
        if (sets.Any(set => set.Knows(id))) return;
        var owner = sets.FirstOrDefault();
        var examples = string.Join(", ", (owner ?? question.Set)?.Indicators.Take(3).Select(i => i.Id) ?? []);
        throw reader.Problem(
            member, ProblemCode.Structure, "noIndicatorOfDay", ("key", member.Key),
            ("set", owner?.Id ?? (object)ProblemTexts.All["anySetOfTheDay"]), ("examples", examples));
    }

    private static (Tier? Tier, int Number) Criterion(DocumentReader reader, JsonEntry member, GoldenQuestion? question)
    {
        var (tier, text) = Split(member.Key!);
        var set = question is null ? null : Sets(question).FirstOrDefault(s => s.Tier == (tier ?? question.Tier));
        var last = set?.Criteria.Length ?? int.MaxValue;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last
            ? (tier, number)
            : throw reader.Problem(
                member, ProblemCode.Structure, set is null ? "noCriterionOfAnySet" : "noCriterionOfTier", ("key", member.Key),
                ("set", set?.Id), ("last", last));
    }

    private static (Tier? Tier, string Id) Split(string key)
    {
        var colon = key.IndexOf(':');
        return colon > 0 && Array.IndexOf(Qualifiers, key[..colon]) is >= 0 and var place
            ? ((Tier)(place + 1), key[(colon + 1)..])
            : (null, key);
    }

    private static Observation Observed(DocumentReader reader, JsonEntry entry)
    {
        switch (entry.Kind)
        {
            case JsonKind.True or JsonKind.False:
                return new Judged(entry.Kind == JsonKind.True);
            case JsonKind.Number when EntryValues.TryNumber(entry, out var number):
                return new Measured(number);
            case JsonKind.Text when ObservationCell.TryRead(entry.Text, NumberStyle.Invariant, out var observation, out _) && observation is not null:
                return observation;
            default:
                throw reader.Wrong(entry, "anObservation");
        }
    }
}
