using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Bulk;

/// <summary>
/// Draws criteria sets of every shape that the engine knows, and dossiers whose values lie at levels, beside levels and
/// anywhere. One seed, one world.
/// </summary>
internal sealed class BulkWorld(int seed)
{
    private static readonly LegalSource[] Sources =
    [
        new("1/QĐ-TTg", "table", EvidenceGrade.Recalled, Authority.National),
        new("1/QĐ-TTg", "table", EvidenceGrade.Confirmed, Authority.National),
        new("1/QĐ-TTg", "table", EvidenceGrade.TwoSources, Authority.Province),
    ];

    private static readonly UnitOfMeasure Percent = new("percent", new("%", "%"), IsShare: true);
    private static readonly UnitOfMeasure Rated = new("rating", new("xếp loại", "rating"));
    private static readonly UnitOfMeasure Amount = new("works", new("công trình", "works"));

    private static readonly RequirementKind[] Kinds =
    [
        RequirementKind.AtLeast, RequirementKind.AtLeast, RequirementKind.AtMost, RequirementKind.MoreThan, RequirementKind.LessThan,
        RequirementKind.CountAtLeast, RequirementKind.GradeAtLeast, RequirementKind.Attained,
    ];

    private readonly Random random = new(seed);

    /// <param name="alone">Whether no other set is asked for.</param>
    public CriteriaSet Set(bool alone = false)
    {
        var strata = Enumerable.Range(0, random.Next(1, 9)).Select(i => new Stratum($"R{i}", new($"R{i}", $"R{i}"))).ToImmutableArray();
        var from = 2020;
        var years = random.Next(1, 6);
        var kind = strata.Length == 1 ? "none" : random.Next(3) == 0 ? "group" : "region";
        var own = Version("test/own", Tier.Model, kind, strata, from, years, referenced: null);
        var referenced = Version("test/other", Tier.Advanced, kind, strata, from, years, null);
        var version = alone || random.Next(2) == 0 ? own : Version("test/own", Tier.Model, kind, strata, from, years, referenced);
        return new(version, new LocalDate(from, 7, 1));
    }

    public Dossier Dossier(CriteriaSet set)
    {
        var strata = set.Strata;
        var pick = random.Next(strata.Length + 1);
        var code = pick < strata.Length ? strata[pick].Code : null;
        var commune = set.Version.Strata.Kind == "group"
            ? new Commune("", "") { Group = code }
            : new Commune("", "") { Region = code };
        var dossier = NtmCriteria.Dossier.Fill(commune, random.Next(set.Years.From - 1, set.Years.To + 2));
        foreach (var indicator in set.Indicators)
        {
            var stratum = pick < strata.Length ? pick : 0;
            var cells = indicator.Requirements.Cells.ToArray();
            var whole = cells[0] is AllParts;
            if (random.Next(10) < (whole ? 4 : 9)) dossier.Observe(indicator.Id, Observation(cells[random.Next(cells.Length)], indicator.Unit));
            foreach (var part in indicator.Parts)
                if (random.Next(10) < 8)
                {
                    var asked = (AllParts)cells[random.Next(cells.Length)];
                    dossier.Observe(part.Id, Observation(asked.Parts.First(p => p.Part == part).Requirement, part.Unit));
                }

            foreach (var input in indicator.Inputs)
                if (random.Next(10) < 7)
                    dossier.Observe(input.Id, random.Next(4) == 0 ? Bound(5) : new Measured(random.Next(0, 10)));
        }

        foreach (var criterion in set.Criteria)
            if (random.Next(8) == 0)
                dossier.Attest(criterion.Number, random.Next(2) == 0);
        return dossier.Build();
    }

    public Observation Observation(Requirement requirement, UnitOfMeasure? unit) => PossibleValue.Of(Any(requirement), unit);

    private Observation Any(Requirement requirement)
    {
        var level = requirement switch
        {
            LevelRequirement l => l.Level,
            FactorOf { Level: { } l } => l,
            // Ends are fractions: a decimal just beside one is what tells exact from rounded.
            WithinLimits within => Near(within.Limits, 1),
            FactorOf { Base: WithinLimits within } factor => Near(within.Limits, factor.Factor),
            FactorOfOwn own => own.Factor * random.Next(1, 10),
            _ => random.Next(0, 100),
        };
        if (requirement is Attained && random.Next(6) != 0) return new Judged(random.Next(5) != 0);
        return random.Next(14) switch
        {
            0 => new DoesNotApply(),
            1 => new Judged(random.Next(2) == 0),
            2 => new Graded((Rating)random.Next(1, 5)),
            3 or 4 => Bound(level),
            5 or 6 => new MeasuredRatio(RatioNear(level)),
            _ => new Measured(Near(level)),
        };
    }

    private decimal Near(LevelLimits limits, decimal factor)
    {
        var limit = limits.All[random.Next(limits.All.Length)];
        var (below, _) = new LevelMark(limit.Exact * Fraction.FromDecimal(factor), false).ToDecimal();
        return random.Next(2) == 0 ? below : decimal.Round(below, random.Next(0, 6));
    }

    /// <summary>Limits around a level, some of them fractions, some weak, some on one side alone.</summary>
    private LevelLimits? Limits(decimal level)
    {
        for (var tries = 0; tries < 4; tries++)
        {
            var all = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new LevelLimit(
                (LimitBound)random.Next(4), Math.Max(0, decimal.Round(level) + random.Next(-3, 4)), random.Next(3) == 0 ? 1.1m : 1,
                LimitBasis.RecognisedCommune, "A", "recognised", "paper") { IsWeak = random.Next(4) == 0 }).ToImmutableArray();
            if (!LevelLimits.Join(all.Where(l => !l.IsWeak)).IsEmpty) return new(all);
        }

        return null;
    }

    /// <summary>At the level, a last digit beside it, or anywhere.</summary>
    public decimal Near(decimal level) => random.Next(6) switch
    {
        0 or 1 => level,
        2 => level + 0.01m,
        3 => Math.Max(0, level - 0.01m),
        4 => level + 0.000000001m,
        _ => random.Next(0, 20_000) / 100m,
    };

    private Ratio RatioNear(decimal level)
    {
        var whole = random.Next(1, 20_000);
        var part = (long)(level / 100 * whole) + random.Next(-1, 2);
        return random.Next(3) == 0 ? Ratio.Of((long)(level * 100), 10_000) : Ratio.Of(Math.Clamp(part, 0, 2_000_000), whole);
    }

    private Bounded Bound(decimal level)
    {
        var near = Near(level);
        return new(random.Next(6) switch
        {
            0 => NtmCriteria.Bound.AtLeast(near),
            1 => NtmCriteria.Bound.MoreThan(near),
            2 => NtmCriteria.Bound.AtMost(near),
            3 => NtmCriteria.Bound.LessThan(near),
            _ => NtmCriteria.Bound.Between(near, near + (random.Next(3) * 0.5m)),
        });
    }

    private SetVersion Version(
        string id, Tier tier, string kind, ImmutableArray<Stratum> strata, int from, int years, SetVersion? referenced)
    {
        var position = 0;
        var criteria = ImmutableArray.CreateBuilder<Criterion>();
        for (var number = 1; number <= random.Next(1, 9); number++)
        {
            var indicators = ImmutableArray.CreateBuilder<Indicator>();
            for (var i = 1; i <= random.Next(1, 6); i++)
                indicators.Add(NewIndicator($"{number}.{i}", number, position++, strata.Length, from, years, referenced));
            criteria.Add(new(number, new($"c{number}", $"c{number}"), indicators.ToImmutable(), IsComplete: random.Next(8) != 0));
        }

        var definition = new SetDefinition(
            id, Level.Commune, tier, new(id, id), new(new(from, 1, 1), new(from + years - 1, 12, 31)),
            (from, from + years - 1), [], new(kind, strata, new Dictionary<string, int>(), []), []);
        var references = referenced is null
            ? Array.Empty<KeyValuePair<string, SetVersion>>()
            : [new(referenced.Definition.Id, referenced)];
        return new(definition, new(from, 1, 1), criteria.ToImmutable(), references, () => [], []);
    }

    private Indicator NewIndicator(
        string id, int criterion, int position, int strata, int from, int years, SetVersion? referenced)
    {
        var unit = random.Next(2) == 0 ? Percent : Amount;
        var columns = random.Next(3) == 0 ? years : 1;
        var inputs = ImmutableArray<IndicatorInput>.Empty;
        var parts = ImmutableArray<IndicatorPart>.Empty;
        Requirement[] cells;
        var kind = RequirementKind.AtLeast;
        var draw = random.Next(12);
        if (draw == 0)
        {
            inputs = [new(id + "n", new("n", "n"), Amount)];
            kind = RequirementKind.AllParts;
            var kinds = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Kinds[random.Next(Kinds.Length)]).ToArray();
            parts =
            [
                .. kinds.Select((of, p) => new IndicatorPart(
                    id + (char)('a' + p), new("p", "p"), of, unit,
                    random.Next(2) == 0 ? new PartCondition(id + "n", random.Next(2) == 0, random.Next(3, 7)) : null,
                    p > 0 && random.Next(3) == 0 ? id + "a" : null,
                    p > 0 && random.Next(3) == 0 ? id + "a" : null)),
            ];
            var asked = kinds.Select(of => Table(of, strata * columns)).ToArray();
            cells =
            [
                .. Enumerable.Range(0, strata * columns).Select(c => new AllParts(
                    [.. parts.Select((p, i) => new PartRequirement(p, asked[i][c]))], Sources[1])),
            ];
            if (random.Next(2) == 0) Array.Fill(cells, cells[0]);
        }
        else if (draw == 1)
        {
            kind = RequirementKind.FactorOfOwn;
            inputs = [new(id + "b", new("b", "b"), Amount)];
            cells = [.. Enumerable.Repeat(new FactorOfOwn(1.095m, id + "b", Sources[random.Next(3)]), strata)];
            columns = 1;
        }
        else if (draw == 2 && referenced is not null)
        {
            kind = RequirementKind.MeetsSet;
            cells = [.. Enumerable.Repeat(new MeetsSet(referenced.Definition.Id, Sources[random.Next(3)]), strata)];
            columns = 1;
        }
        else if (draw == 3)
        {
            kind = RequirementKind.FactorOf;
            var of = Table(Kinds[random.Next(Kinds.Length)], strata * columns);
            cells = [.. of.Select(r => new FactorOf(1.10m, new("test/other", "1.1"), r, Sources[1]))];
        }
        else
        {
            kind = Kinds[random.Next(Kinds.Length)];
            cells = Table(kind, strata * columns);
        }

        return new(
            id, criterion, position, new(id, id), kind, kind == RequirementKind.GradeAtLeast && random.Next(2) == 0 ? Rated : unit, null, new(from, 1, 1), "1/QĐ-TTg", inputs, parts,
            new(cells, columns, from));
    }

    /// <summary>Cells of one kind, as a rule document gives them; some strata share a level, some have none.</summary>
    private Requirement[] Table(RequirementKind kind, int count)
    {
        var levels = Enumerable.Range(0, random.Next(1, 5))
            .Select(_ => kind == RequirementKind.GradeAtLeast ? random.Next(1, 5) : random.Next(0, 10_000) / (random.Next(2) == 0 ? 100m : 10m)).ToArray();
        var source = Sources[random.Next(3)];
        var plain = random.Next(2) == 0;
        return
        [
            .. Enumerable.Range(0, count).Select<int, Requirement>(_ =>
            {
                var level = plain ? levels[0] : levels[random.Next(levels.Length)];
                if (!plain && random.Next(10) == 0)
                    return random.Next(3) switch
                    {
                        0 => new Delegated(source),
                        1 => new NotKnown(source),
                        _ => new NotRequired(source),
                    };
                if (kind is RequirementKind.AtLeast or RequirementKind.AtMost or RequirementKind.MoreThan or RequirementKind.LessThan
                    && !plain && random.Next(3) == 0 && Limits(level) is { } limits)
                    return random.Next(2) == 0 ? new WithinLimits(kind, limits, null, source)
                        : Asked(kind, level, Sources[0]) with { Limits = limits } is var known && known.Stands(false)
                            ? known : new WithinLimits(kind, limits, Asked(kind, level, Sources[0]), Sources[0]);
                return kind == RequirementKind.Attained ? new Attained(source) : Asked(kind, level, source);
            }),
        ];
    }

    private static LevelRequirement Asked(RequirementKind kind, decimal level, LegalSource source) => kind switch
    {
        RequirementKind.AtMost => new AtMost(level, source),
        RequirementKind.MoreThan => new MoreThan(level, source),
        RequirementKind.LessThan => new LessThan(level, source),
        RequirementKind.CountAtLeast => new CountAtLeast(decimal.Floor(level), source),
        RequirementKind.GradeAtLeast => new GradeAtLeast(decimal.Floor(level), source),
        _ => new AtLeast(level, source),
    };
}
