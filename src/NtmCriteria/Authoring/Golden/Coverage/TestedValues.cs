using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>The values that cases hold against levels, counted by threshold and side.</summary>
internal sealed class TestedValues
{
    private readonly Dictionary<(string SetId, LocalDate From, string Id, string? Stratum, int? Year, string? Province), int[]> counts = [];

    public TestedThreshold Of(Threshold threshold)
    {
        var key = (threshold.SetId, threshold.From, threshold.Id, threshold.Stratum, threshold.Year, Province(threshold.Province));
        var sides = counts.GetValueOrDefault(key) ?? [0, 0, 0];
        return new(threshold, sides[(int)ThresholdSide.Below], sides[(int)ThresholdSide.At], sides[(int)ThresholdSide.Above]);
    }

    public void Add(GoldenCase golden, Assessment assessment)
    {
        foreach (var (id, _) in golden.Expected.Indicators)
            foreach (var result in assessment.Indicators)
            {
                if (result.Indicator.Id == id && result.Level is { } level)
                    Add(assessment, result, id, result.Requirement!, Side(level.Level, result.Observation, result.Indicator.Unit));
                foreach (var part in result.Parts)
                    if (part.Part.Id == id && part.Requirement is LevelRequirement asked)
                        Add(assessment, result, id, asked, Side(asked.Level, part.Observation, part.Part.Unit));
            }
    }

    private void Add(Assessment assessment, IndicatorResult result, string id, Requirement asked, ThresholdSide? side)
    {
        if (side is not { } known) return;
        var (set, dossier) = (assessment.Set, assessment.Dossier);
        var year = result.Indicator.Requirements.ByYear ? dossier.Year : (int?)null;
        var own = result.Stratum.Stratum?.Code;
        // A document of the province may have put its own level there; then it is that threshold which was tested.
        var national = Requirement(set, result, id, own, null, dossier.Year);
        var province = asked.Equals(national) ? null : dossier.Commune.Province;
        var alike = set.Strata.All(s => Equals(
            Whole(set, result, s.Code, province, dossier.Year), Whole(set, result, set.Strata[0].Code, province, dossier.Year)));
        var key = (set.Id, result.Indicator.From, id, alike ? null : own, year, Province(province));
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

    /// <summary>Where the value lies, or null where it lies on no one side: a limit around the level, or no value.</summary>
    private static ThresholdSide? Side(decimal level, Observation? observation, UnitOfMeasure? unit)
    {
        if (observation is null or Judged or DoesNotApply) return null;
        var source = new LegalSource("", "", EvidenceGrade.Unknown, Authority.National);
        bool Holds(LevelRequirement asked) => Comparison.Judge(asked, observation, unit).Verdict == Verdict.Met;
        var grade = observation is Graded;
        var reaches = Holds(grade ? new GradeAtLeast(level, source) : new AtLeast(level, source));
        var stays = grade ? !Holds(new GradeAtLeast(level + 1, source)) : Holds(new AtMost(level, source));
        if (grade) return !reaches ? ThresholdSide.Below : stays ? ThresholdSide.At : ThresholdSide.Above;
        if (reaches && stays) return ThresholdSide.At;
        if (Holds(new MoreThan(level, source))) return ThresholdSide.Above;
        return Comparison.Judge(new AtLeast(level, source), observation, unit).Verdict == Verdict.NotMet ? ThresholdSide.Below : null;
    }
}
