using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>
/// Counts communes one by one, in one pass and in memory that does not grow with them. The order makes no difference,
/// and accumulators of parts merge into that of the whole. Not safe for several threads: give each its own and merge.
/// </summary>
/// <remarks>
/// A criterion that does not apply is neither met nor failed: it counts in no average and outside the base of its share.
/// </remarks>
public sealed class StatisticsAccumulator
{
    internal const int MaxCriteria = 64;

    private readonly long[] certain = new long[(int)Tier.Modern + 1];
    private readonly long[] possible = new long[(int)Tier.Modern + 1];
    private readonly long[] titles = new long[(int)Tier.Modern + 1];
    private long[,] met = new long[0, 0];
    private long[,] verdicts = new long[0, 0];
    private ImmutableArray<Criterion> criteria = [];
    private string? setId;
    private int? total;
    private long communes;

    /// <summary>Adds a commune by its tier decision; criteria are counted against one tier's set.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="criteriaOf">The tier whose set the criteria are counted against.</param>
    /// <param name="title">
    /// The title held on the day, where the caller knows it; null takes the highest recognition of the dossier up to then.
    /// </param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before.</exception>
    public void Add(TierDecision decision, Tier criteriaOf = Tier.Standard, Tier? title = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Add(decision, decision.GetAssessment(criteriaOf), title);
    }

    /// <summary>Adds a commune by its tier decision and an assessment against any set.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="assessment">What the criteria are counted by, or null where no set answers: then none is counted.</param>
    /// <param name="title">The title held on the day, or null to take it from the dossier.</param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before.</exception>
    public void Add(TierDecision decision, Assessment? assessment, Tier? title = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (assessment is not null) Count(assessment);
        certain[(int)decision.Certain]++;
        possible[(int)decision.Possible]++;
        titles[(int)(title ?? TitleOf(decision.Dossier, decision.AsOf))]++;
        communes++;
    }

    /// <summary>Adds a commune by its criteria alone, without a tier.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="title">The title held on the day; null takes the highest recognition of the dossier up to then.</param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before.</exception>
    public void Add(Assessment assessment, Tier? title = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Count(assessment);
        titles[(int)(title ?? TitleOf(assessment.Dossier, assessment.AsOf))]++;
        communes++;
    }

    /// <summary>Adds a commune of a bulk evaluation.</summary>
    /// <param name="place">What the rules say of a dossier of the same place, day and titles: it names the set that criteria are counted by.</param>
    /// <param name="result">The verdicts by criterion, of the sets of the same day.</param>
    /// <param name="row">The row of the commune.</param>
    /// <exception cref="ArgumentException">The set is another than that of the communes before, or is none of those that were asked.</exception>
    /// <exception cref="InvalidOperationException">Verdicts by criterion were not asked for.</exception>
    public void Add(CommuneResult place, TierResult result, int row)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(result);
        if (place.Assessment is { Set: var set })
        {
            var own = result.GetResult(set.Tier);
            if (own is null || own.Plan.Set.Id != set.Id) throw new ArgumentException($"The result says nothing of {set.Id}.", nameof(result));
            Count(own, row);
        }

        certain[(int)result.Certain(row)]++;
        possible[(int)result.Possible(row)]++;
        titles[(int)TitleOf(place.Dossier, place.AsOf)]++;
        communes++;
    }

    /// <summary>Adds a commune by what was published of it.</summary>
    /// <param name="standing">A number of criteria, a band or a title.</param>
    /// <exception cref="ArgumentException">It is a plan, or of another number of criteria.</exception>
    public void Add(PublishedStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (standing.IsPlan) throw new ArgumentException("A plan is no result and enters no statistics.", nameof(standing));
        Expect(null, standing.Total, []);
        if (standing is { Low: { } low, High: { } high }) met[low, high]++;
        titles[(int)(standing.IsTitle ? Tier.Standard : Tier.None)]++;
        communes++;
    }

    /// <summary>Adds all communes of another accumulator, which stays as it is.</summary>
    /// <param name="other">The other accumulator.</param>
    /// <exception cref="ArgumentException">It counts against another set.</exception>
    public void Merge(StatisticsAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.total is { } count) Expect(other.setId, count, other.criteria);
        for (var tier = 0; tier < certain.Length; tier++)
        {
            certain[tier] += other.certain[tier];
            possible[tier] += other.possible[tier];
            titles[tier] += other.titles[tier];
        }

        Add(met, other.met);
        Add(verdicts, other.verdicts);
        communes += other.communes;
    }

    /// <summary>The statistics of the communes so far.</summary>
    public CommuneStatistics ToStatistics() => new(
        setId, total, communes, new(TierMeasure.MetForCertain, certain), new(TierMeasure.StillPossible, possible),
        new(TierMeasure.TitleHeld, titles), met, CriterionCounts());

    /// <summary>The statistics so far, as one sentence in English.</summary>
    public override string ToString() => ToStatistics().ToString();

    /// <summary>The highest tier of which a recognition is on record up to a day.</summary>
    internal static Tier TitleOf(Dossier dossier, LocalDate asOf)
    {
        var title = Tier.None;
        foreach (var recognition in dossier.Recognitions)
            if (recognition.Tier > title
                && (recognition.Date is { } date ? date <= asOf : recognition.Year <= asOf.Year))
                title = recognition.Tier;
        return title;
    }

    private void Count(Assessment assessment)
    {
        Expect(assessment.Set.Id, assessment.Criteria.Length, assessment.Set.Criteria);
        met[assessment.Met, assessment.Met + assessment.Undetermined]++;
        for (var i = 0; i < assessment.Criteria.Length; i++) verdicts[i, VerdictCode.Encode(assessment.Criteria[i].Verdict)]++;
    }

    private void Count(BulkResult result, int row)
    {
        var set = result.Plan.Set;
        Expect(set.Id, set.Criteria.Length, set.Criteria);
        met[result.Met[row], result.Met[row] + result.Undetermined[row]]++;
        for (var i = 0; i < set.Criteria.Length; i++)
        {
            var column = result.CriterionVerdicts(i) ?? throw new InvalidOperationException("Verdicts by criterion were not asked for: use BulkOutputs.Criteria.");
            verdicts[i, VerdictCode.Encode((Verdict)(sbyte)column[row])]++;
        }
    }

    private void Expect(string? set, int count, ImmutableArray<Criterion> named)
    {
        if (total is { } known && known != count)
            throw new ArgumentException($"Counts of {count} criteria do not add to counts of {known}.");
        if (set is not null && setId is not null && set != setId)
            throw new ArgumentException($"Counts against {set} do not add to counts against {setId}.");
        if (total is null) met = new long[count + 1, count + 1];
        if (verdicts.Length == 0 && set is not null) verdicts = new long[count, VerdictCode.Count];
        if (setId is null && set is not null) criteria = named;
        total = count;
        setId ??= set;
    }

    private ImmutableArray<CriterionCount> CriterionCounts() => [.. criteria.Select((criterion, i) => new CriterionCount(
        criterion.Number, criterion.Title, verdicts[i, VerdictCode.Met], verdicts[i, VerdictCode.NotMet],
        verdicts[i, VerdictCode.Undetermined], verdicts[i, VerdictCode.NotApplicable]))];

    private static void Add(long[,] sum, long[,] part)
    {
        for (var row = 0; row < part.GetLength(0); row++)
            for (var column = 0; column < part.GetLength(1); column++)
                sum[row, column] += part[row, column];
    }
}
