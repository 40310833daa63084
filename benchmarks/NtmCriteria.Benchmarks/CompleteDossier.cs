using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Benchmarks;

/// <summary>A dossier with an observation for everything a set asks about, made from the set itself.</summary>
internal static class CompleteDossier
{
    public const int Year = 2023;

    public static readonly LocalDate AsOf = new(2023, 12, 31);

    public static readonly Commune Commune = new("00000", "Ví Dụ") { Province = "Lạng Sơn", Zone = Zone.I };

    public static CriteriaSet Set => RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf);

    /// <summary>Every indicator observed; every ninth falls short, so that both verdicts occur.</summary>
    public static Dossier Of(CriteriaSet set)
    {
        var stratum = set.StratumOf(Commune).Stratum!.Code;
        var dossier = Dossier.Fill(Commune, Year);
        foreach (var indicator in set.Indicators)
        {
            var passes = indicator.Position % 9 != 8;
            var required = set.Requirement(indicator.Id, stratum, Year);
            foreach (var input in indicator.Inputs) dossier.Observe(input.Id, new Measured(4));
            if (required is AllParts parts)
            {
                foreach (var part in parts.Parts)
                    if (part.Part.ObservedAs is null)
                        dossier.Observe(part.Part.Id, Observe(part.Requirement, part.Part.Unit, passes));
            }
            else
            {
                dossier.Observe(indicator.Id, Observe(required, indicator.Unit, passes));
            }
        }

        return dossier.Build();
    }

    /// <summary>A value on the asked side of the level, or a plausible one where the level is not known.</summary>
    public static Observation Observe(Requirement? required, UnitOfMeasure? unit, bool passes) => required switch
    {
        LevelRequirement level => new Measured(Value(level, passes)),
        _ when unit is null => new Judged(passes),
        _ => new Measured(60.5m),
    };

    private static decimal Value(LevelRequirement requirement, bool passes) => requirement switch
    {
        AtMost when passes => requirement.Level,
        AtMost => requirement.Level + 1,
        MoreThan when passes => requirement.Level + 1,
        _ when passes || requirement.Level < 1 => requirement.Level,
        _ => requirement.Level - 1,
    };
}
