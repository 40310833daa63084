using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>The values that cases hold against levels and against the ends of their limits, counted by threshold and side.</summary>
internal sealed class TestedValues
{
    private readonly Dictionary<
        (string SetId, LocalDate From, string Id, string? Stratum, int? Year, string? Province, ThresholdEnd? End), int[]> counts = [];

    public TestedThreshold Look(Threshold threshold)
    {
        var key = (
            threshold.SetId, threshold.From, threshold.Id, threshold.Stratum, threshold.Year, Province(threshold.Province),
            threshold.End);
        var sides = counts.GetValueOrDefault(key) ?? [0, 0, 0];
        return new(threshold, sides[(int)ThresholdSide.Below], sides[(int)ThresholdSide.At], sides[(int)ThresholdSide.Above]);
    }

    public void Add(GoldenCase golden, Assessment assessment)
    {
        foreach (var (id, _) in golden.Expected.Indicators)
            foreach (var result in assessment.Indicators)
            {
                if (result.Indicator.Id == id && result.Requirement is { } requirement and not AllParts)
                    Add(assessment, result, new(id, requirement, result.Level?.Level, result.Observation, result.Indicator.Unit));
                foreach (var part in result.Parts)
                    if (part.Part.Id == id)
                        Add(assessment, result, new(
                            id, part.Requirement, (part.Requirement as LevelRequirement)?.Level, part.Observation, part.Part.Unit));
            }
    }

    private void Add(Assessment assessment, IndicatorResult result, Tested tested)
    {
        if (tested.Level is { } level) Add(assessment, result, tested, null, tested.Side(Fraction.FromDecimal(level)));
        foreach (var end in ThresholdEnd.Find(tested.Requirement)) Add(assessment, result, tested, end, tested.Side(end.Value));
    }

    private void Add(Assessment assessment, IndicatorResult result, Tested tested, ThresholdEnd? end, ThresholdSide? side)
    {
        if (side is not { } known) return;
        var (set, dossier) = (assessment.Set, assessment.Dossier);
        var year = result.Indicator.Requirements.ByYear ? dossier.Year : (int?)null;
        var own = result.Stratum.Stratum?.Code;
        // A document of the province may have put its own level there; then it is that threshold which was tested.
        var national = Requirement(set, result, tested.Id, own, null, dossier.Year);
        var province = tested.Requirement.Equals(national) ? null : dossier.Commune.Province;
        var alike = set.Strata.All(s => Equals(
            Whole(set, result, s.Code, province, dossier.Year), Whole(set, result, set.Strata[0].Code, province, dossier.Year)));
        var key = (set.Id, result.Indicator.From, tested.Id, alike ? null : own, year, Province(province), end);
        if (!counts.TryGetValue(key, out var sides)) counts.Add(key, sides = new int[3]);
        sides[(int)known]++;
    }

    private static string? Province(string? name) => name is null ? null : Provinces.Key(name);

    private static Requirement? Whole(CriteriaSet set, IndicatorResult result, string? stratum, string? province, int year) =>
        set.RequirementFor(result.Indicator.Id, Thresholds.CommuneIn(set, stratum, province), year);

    private static Requirement? Requirement(
        CriteriaSet set, IndicatorResult result, string id, string? stratum, string? province, int year) =>
        Whole(set, result, stratum, province, year) switch
        {
            AllParts parts => parts.Parts.FirstOrDefault(p => p.Part.Id == id)?.Requirement,
            var whole => whole,
        };

    private sealed record Tested(string Id, Requirement Requirement, decimal? Level, Observation? Observation, UnitOfMeasure? Unit)
    {
        /// <summary>Where the value lies, or null where it lies on no one side: a limit around the level, or no value.</summary>
        public ThresholdSide? Side(Fraction level)
        {
            if (Values is not { } values) return null;
            if (values.Only is { } only && only == level) return ThresholdSide.At;
            if (values.Low is { } low && (low > level || (low == level && !values.LowIncluded))) return ThresholdSide.Above;
            return values.High is { } high && (high < level || (high == level && !values.HighIncluded)) ? ThresholdSide.Below : null;
        }

        private ExactInterval? Values => Observation switch
        {
            null => null,
            Graded { Grade: var grade } => Unit?.Id == "rating" ? ExactInterval.Point(Fraction.Of((int)grade)) : null,
            var observation => Comparison.Values(observation, Unit),
        };
    }
}
