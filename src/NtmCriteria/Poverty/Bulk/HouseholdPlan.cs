using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>
/// A poverty standard made ready for columns of households: every class by table, with the answers of
/// <see cref="PovertyStandard.Classify"/>. Immutable, for any number of threads.
/// </summary>
/// <remarks>
/// It gives classes and counts. Reasons, evidence and texts are the single path's: ask it for the households that
/// matter. Survey answers, members and dwellings are first made into deprivations and scores.
/// </remarks>
public sealed class HouseholdPlan
{
    private readonly string name;

    internal HouseholdPlan(PovertyStandard standard)
        : this(standard.Plan, standard.Indicators.Length, standard.ToString()) =>
        LowIncome = standard.Line(LineKind.LowIncomeWorker);

    internal HouseholdPlan(ClassPlan plan, int indicators, string name)
    {
        this.name = name;
        Indicators = indicators;
        AllIndicators = (ushort)((1 << indicators) - 1);
        CutOff = plan.CutOff;
        Income = plan.IncomeScale();
        Scores = plan.ScoreScale();
        PointsPerDeprivation = plan.PointsPerDeprivation;
        DeprivationPoints =
            [.. Enumerable.Range(0, HasScores ? indicators + 1 : 0).Select(n => n * PointsPerDeprivation), HouseholdColumns.UnknownScore];
        ScoredCutOff = HasScores ? (plan.ScoreCutOff + PointsPerDeprivation - 1) / PointsPerDeprivation : 0;
        AllBands = (byte)plan.AllBands;
        bool?[] answers = [false, true, null];
        for (var state = 0; state < answers.Length; state++)
            for (var bands = 0; bands < 4; bands++)
                Lower[(4 * state) + bands] = (byte)plan.Classes(bands, answers[state], null);
        for (var livelihood = 0; livelihood < answers.Length; livelihood++)
            Livelihood[livelihood] = (byte)plan.Classes(AverageBand, null, answers[livelihood]);
        // 255, an unknown flag, falls on the fourth entry.
        Livelihood[3] = Livelihood[NotKnown];
        AverageIsAll = Livelihood[0] == AverageBand;
    }

    /// <summary>The number of deprivation indicators: the bits that a column may use.</summary>
    public int Indicators { get; }

    /// <summary>Whether scores of the survey forms decide; columns of scores say nothing where they do not.</summary>
    public bool HasScores => Scores is not null;

    /// <summary>Classifies households and counts them by commune, in one pass.</summary>
    /// <param name="columns">The households.</param>
    /// <param name="communes">The number of communes.</param>
    /// <param name="outputs">What to keep beside the counts.</param>
    /// <param name="options">How to run; results do not depend on it.</param>
    /// <param name="progress">Is told how many households are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">Columns differ in length, or hold what cannot be; the message names the first row.</exception>
    public HouseholdResult Classify(
        HouseholdColumns columns, int communes, HouseholdOutputs outputs = HouseholdOutputs.Classes, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var result = new HouseholdResult(columns.Count, communes, outputs);
        Classify(columns, result, options, progress, cancellationToken);
        return result;
    }

    /// <summary>Classifies households into an existing result; a second call with it allocates nothing per household.</summary>
    /// <param name="columns">The households.</param>
    /// <param name="result">Takes classes and counts; everything in it is overwritten, and is zero after an error or an end half-way.</param>
    /// <param name="options">How to run; results do not depend on it.</param>
    /// <param name="progress">Is told how many households are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">
    /// Columns or result differ in length, or columns hold what cannot be; the message names the first row.
    /// </exception>
    public void Classify(
        HouseholdColumns columns, HouseholdResult result, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        HouseholdRunner.Run(this, columns, result, options.Watched(progress, cancellationToken));

    /// <summary>The standard and its day.</summary>
    public override string ToString() => name;

    // The bands as sets of bits: those of the classes that they stand for.
    internal const byte LowBands = 3, AverageBand = 4, AboveBand = 8;

    // What is known of deprivations and of the livelihood: places in the tables.
    internal const byte No = 0, Yes = 1, NotKnown = 2;

    internal ushort AllIndicators { get; }

    internal int CutOff { get; }

    internal HouseholdScale Income { get; }

    internal HouseholdScale? Scores { get; }

    internal int PointsPerDeprivation { get; }

    internal int[] DeprivationPoints { get; }

    /// <summary>The number of deprivations whose points reach the cut-off of the score.</summary>
    internal int ScoredCutOff { get; }

    internal byte AllBands { get; }

    /// <summary>The classes of the two lower bands, by four times what is known of deprivations plus the bands.</summary>
    internal byte[] Lower { get; } = new byte[16];

    /// <summary>The classes of the average band, by what is known of the livelihood.</summary>
    internal byte[] Livelihood { get; } = new byte[16];

    /// <summary>Whether the average living standard is open to all livelihoods.</summary>
    internal bool AverageIsAll { get; }

    internal IncomeLine? LowIncome { get; }
}
