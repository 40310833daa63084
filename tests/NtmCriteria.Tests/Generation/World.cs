using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tests;

/// <summary>A generated rule book, loaded by the real loader, with a commune and a dossier. The seed tells all.</summary>
internal sealed class World
{
    private static readonly Tier[] Tiers = [Tier.Standard, Tier.Advanced, Tier.Model];

    public World(int seed)
    {
        Seed = seed;
        Random = new(seed);
        Documents = Tiers.Select((tier, i) => (
            Id: RuleDraw.IdOf(tier),
            Json: new RuleDraw(Random, tier, [.. Tiers[..i].Select(RuleDraw.IdOf)]).Document().ToJsonString())).ToArray();
        Book = Load();
        AsOf = new LocalDate(2022, 1, 1).PlusDays(Random.Next(4 * 365));
        Year = Random.Next(10) == 0 ? 2031 : Random.Next(2021, 2026);
        Commune = new("00001", "Ví Dụ")
        {
            Province = Random.Next(3) > 0 ? RuleDraw.Provinces[Random.Next(7)] : null,
            Zone = Random.Next(3) > 0 ? (Zone)Random.Next(1, 5) : null,
            Traits = (CommuneTraits)(Random.Next(3) > 0 ? 0 : Random.Next(64)),
        };
        Observe();
    }

    public int Seed { get; }

    public Random Random { get; }

    public (string Id, string Json)[] Documents { get; }

    public RuleBook Book { get; }

    public LocalDate AsOf { get; }

    public int Year { get; }

    public Commune Commune { get; }

    /// <summary>What is observed, by the id in the dossier.</summary>
    public Dictionary<string, Observation> Observations { get; } = new(StringComparer.Ordinal);

    /// <summary>What could be observed, observed or not: the id in the dossier, what asks for it, its unit.</summary>
    public List<(string Key, Requirement? Asked, UnitOfMeasure? Unit)> Slots { get; } = [];

    public Dictionary<(int Criterion, Tier Tier), bool> Attested { get; } = [];

    public CriteriaSet[] Sets => [.. Tiers.Select(t => Book.InForce(Level.Commune, t, AsOf))];

    /// <summary>A book read afresh from the same documents.</summary>
    public RuleBook Load() => Load(Documents);

    /// <summary>A book of other documents for the same tiers.</summary>
    public static RuleBook Load(IEnumerable<(string Id, string Json)> documents) => new(
        CalendarReader.Read("calendar", Encoding.UTF8.GetBytes(Calendar().ToJsonString())),
        documents.Select(d => KeyValuePair.Create(
            d.Id, new Lazy<SetDefinition>(() => SetReader.Read(d.Id, Encoding.UTF8.GetBytes(d.Json))))));

    public Dossier Dossier()
    {
        var filling = NtmCriteria.Dossier.Fill(Commune, Year, Tier.Standard);
        foreach (var (key, observation) in Observations) filling.Observe(key, observation);
        foreach (var ((criterion, tier), met) in Attested) filling.Attest(criterion, met, "báo cáo", tier);
        return filling.Build();
    }

    public TierDecision Classify(EvidenceGrade minimum = EvidenceGrade.Unknown) =>
        Book.Classify(Dossier(), AsOf, new() { MinimumEvidence = minimum });

    public override string ToString() =>
        $"new World({Seed}): {Commune}, {Year}, as of {AsOf:uuuu-MM-dd}\n  "
        + string.Join("\n  ", Observations.Select(o => $"{o.Key} = {o.Value}")
            .Concat(Attested.Select(a => $"{a.Key} attested {a.Value}")));

    private void Observe()
    {
        var draw = new ObservationDraw(Random);
        foreach (var set in Sets)
        {
            var stratum = set.StratumOf(Commune).Index;
            var prefix = set.Tier == Tier.Standard ? "" : RuleDraw.Word(set.Tier) + ":";
            foreach (var indicator in set.Indicators)
            {
                var asked = indicator.In(stratum, Year);
                Slots.Add((prefix + indicator.Id, asked, indicator.Unit));
                if (Random.Next(100) < (indicator.Parts.IsEmpty ? 70 : 12))
                    Observations[prefix + indicator.Id] = draw.For(asked, indicator.Unit);
                foreach (var part in indicator.Parts)
                {
                    var requirement = (asked as AllParts)?.Parts.FirstOrDefault(p => p.Part.Id == part.Id)?.Requirement;
                    Slots.Add((prefix + part.Id, requirement, part.Unit));
                    if (Random.Next(100) < 75) Observations[prefix + part.Id] = draw.For(requirement, part.Unit);
                }

                foreach (var input in indicator.Inputs)
                {
                    Slots.Add((prefix + input.Id, null, input.Unit));
                    if (Random.Next(100) < 65)
                        Observations[prefix + input.Id] = Random.Next(5) == 0
                            ? new Bounded(draw.BoundAt(Random.Next(2, 6))) : new Measured(Random.Next(1, 7));
                }
            }

            foreach (var criterion in set.Criteria)
                if (Random.Next(100) < 15)
                    Attested[(criterion.Number, set.Tier)] = Random.Next(2) == 0;
        }
    }

    private static JsonObject Calendar() => new()
    {
        ["schema"] = "ntm-calendar/1",
        ["period"] = new JsonObject { ["from"] = "2020-01-01", ["to"] = "2027-12-31" },
        ["lines"] = new JsonArray([.. Tiers.Select(tier => new JsonObject
        {
            ["level"] = "commune",
            ["tier"] = RuleDraw.Word(tier),
            ["entries"] = new JsonArray(
                Entry("2020-01-01", "2021-12-31", "reason", "transitionNotKnown"),
                Entry(RuleDraw.PeriodFrom, RuleDraw.PeriodTo, "set", RuleDraw.IdOf(tier)),
                Entry("2026-01-01", "2027-12-31", "set", $"commune/{RuleDraw.Word(tier)}/2026-2030")),
        })]),
    };

    public static JsonObject Entry(string from, string to, string key, string value) => new()
    {
        ["from"] = from, ["to"] = to, ["evidence"] = "confirmed", ["reference"] = "Article 2", [key] = value,
    };
}
