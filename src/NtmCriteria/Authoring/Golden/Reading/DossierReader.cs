using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads what a case knows of its commune; an id that no set of the day reads is an error.</summary>
internal static class DossierReader
{
    private static readonly string[] Qualifiers = [.. Words.Tier.Where(word => word.Length > 0)];

    public static Dossier Read(DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var commune = CommuneOf(reader, entry["commune"], question);
        var year = reader.Whole(entry["year"]);
        if (year is < 1990 or > 2100) throw reader.Problem(
                entry["year"], $"{entry["year"]} is no year of data; expected 1990 to 2100",
                $"{entry["year"]} không phải năm số liệu; cần từ 1990 đến 2100");
        return Fill(reader, entry, Dossier.Fill(commune, year, question.Tier), question);
    }

    /// <summary>Takes in observations and attested criteria.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="entry">What holds them.</param>
    /// <param name="dossier">What they go into.</param>
    /// <param name="question">Whose sets must know them, or null where any id may stand.</param>
    public static Dossier Fill(DocumentReader reader, JsonEntry entry, Dossier.Builder dossier, GoldenQuestion? question)
    {
        if (entry.Find("observations") is { } observations)
            foreach (var member in Members(reader, observations, "an object with an observation for each id", "một đối tượng có số liệu cho từng mã"))
            {
                if (string.IsNullOrWhiteSpace(member.Key)) throw reader.Problem(
                    member, "the id is empty; expected an id of the set, as 10.1", "mã để trống; cần một mã của bộ, như 10.1");
                if (question is not null) Known(reader, member, question);
                dossier.Observe(member.Key, Observed(reader, member));
            }

        var attested = new HashSet<(Tier?, int)>();
        if (entry.Find("attested") is { } words)
            foreach (var member in Members(reader, words, "an object with true or false for each criterion", "một đối tượng có true hoặc false cho từng tiêu chí"))
            {
                var (tier, number) = Criterion(reader, member, question);
                // 016 is 16: the keys differ, the criterion does not.
                if (!attested.Add((tier, number)))
                    throw reader.Problem(
                        member, $"\"{member.Key}\" is attested twice; expected each criterion once",
                        $"\"{member.Key}\" được xác nhận hai lần; cần mỗi tiêu chí một lần");
                dossier.Attest(number, reader.Flag(member), ofTier: tier);
            }

        return dossier.Build();
    }

    /// <summary>The members of an object whose keys are names of the case's own.</summary>
    public static List<JsonEntry> Members(DocumentReader reader, JsonEntry entry, string expected, string expectedVi) =>
        entry.Kind == JsonKind.Object ? entry.Children : throw reader.Wrong(entry, expected, expectedVi);

    private static Commune CommuneOf(DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        CaseShape.Commune.Check(reader, entry);
        return Placed(
            reader, entry, question, new(
                reader.OptionalText(entry, "code") ?? "", reader.Text(entry["name"]), reader.OptionalText(entry, "district"),
                reader.OptionalText(entry, "province")));
    }

    /// <summary>The commune with what decides its column.</summary>
    public static Commune Placed(DocumentReader reader, JsonEntry entry, GoldenQuestion question, Commune commune)
    {
        commune = commune with
        {
            Region = reader.OptionalText(entry, "region"),
            Group = reader.OptionalText(entry, "group"),
            Zone = entry.Find("zone") is { } zone ? (Zone)reader.Word(zone, Words.Zone) : null,
            Traits = entry.Find("traits") is { } traits
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
                    entry, $"region or group of the commune is none of {set.Id}; expected one of {string.Join(", ", set.Strata)}",
                    $"vùng hoặc nhóm của xã không có trong {set.Id}; cần một trong {string.Join(", ", set.Strata)}");
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
            member,
            $"\"{member.Key}\" is no indicator of {owner?.Id ?? "any set of the day"}; expected an id of the set, as {examples}",
            $"\"{member.Key}\" không phải chỉ tiêu của {owner?.Id ?? "bộ nào trong ngày"}; cần một mã của bộ, như {examples}");
    }

    private static (Tier? Tier, int Number) Criterion(DocumentReader reader, JsonEntry member, GoldenQuestion? question)
    {
        var (tier, text) = Split(member.Key!);
        var set = question is null ? null : Sets(question).FirstOrDefault(s => s.Tier == (tier ?? question.Tier));
        var last = set?.Criteria.Length ?? int.MaxValue;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last
            ? (tier, number)
            : throw reader.Problem(
                member,
                $"\"{member.Key}\" is no criterion of {set?.Id ?? "a set"}; expected a number"
                + (set is null ? "" : $" from 1 to {DocumentReader.Number(last)}") + ", as 16 or advanced:16",
                $"\"{member.Key}\" không phải tiêu chí của {set?.Id ?? "một bộ"}; cần một số"
                + (set is null ? "" : $" từ 1 đến {DocumentReader.Number(last)}") + ", như 16 hoặc advanced:16");
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
            case JsonKind.Number when Shape.TryNumber(entry, out var number):
                return new Measured(number);
            case JsonKind.Text when ObservationCell.TryRead(entry.Text, NumberStyle.Invariant, out var observation, out _) && observation is not null:
                return observation;
            default:
                throw reader.Wrong(
                    entry, ObservationCell.Expected.Replace(", or nothing", "", StringComparison.Ordinal) + ", true or false",
                    "một số (43.5), hai số đếm (8481/9669), một giới hạn (>54, <=2.5, 75..78), đạt hoặc không đạt, "
                    + "một xếp loại (tốt, khá, trung bình, yếu), n/a, true hoặc false");
        }
    }
}
