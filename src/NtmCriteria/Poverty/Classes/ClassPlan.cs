using System.Numerics;

namespace NtmCriteria.Poverty;

/// <summary>
/// The lines of a standard on one day as plain numbers. A value falls into one of four bands: at most the poor line,
/// at most the near-poor line, at most the average line, above. Sets of bands are four bits.
/// </summary>
internal sealed class ClassPlan
{
    private const int PoorBand = 0b0001;
    private const int NearBand = 0b0010;
    private const int AverageBand = 0b0100;
    private const int AboveBand = 0b1000;

    private readonly RuleShape shape;
    private readonly Scale income;
    private readonly Scale? score;
    private readonly bool livelihoodsOnly;

    public ClassPlan(PovertyStandard standard)
    {
        shape = standard.Shape;
        CutOff = standard.CutOff ?? 0;
        income = new(standard.Line, exists: standard.Line(LineKind.Average) is not null);
        score = standard.Scores is { } rule
            // Where the average living standard exists but is not scored, a score above the line leaves it open.
            ? new(rule.Line, exists: standard.Line(LineKind.Average) is not null) : null;
        AllBands = PoorBand | AboveBand | (standard.Line(LineKind.NearPoor) is null ? 0 : NearBand)
            | (standard.Line(LineKind.Average) is null ? 0 : AverageBand);
        livelihoodsOnly = standard.Line(LineKind.Average)?.LivelihoodsOnly ?? false;
        PointsPerDeprivation = standard.Scores?.PointsPerDeprivation ?? 0;
        ScoreCutOff = standard.Scores?.CutOff ?? 0;
    }

    /// <summary>A rule in plain numbers: each settlement with its poor, near-poor and average line, rising.</summary>
    public ClassPlan(RuleShape shape, int cutOff, params ReadOnlySpan<long[]> lines)
    {
        this.shape = shape;
        CutOff = cutOff;
        income = new(lines);
        AllBands = PoorBand | AboveBand;
        foreach (var own in lines)
            AllBands |= (own[1] > own[0] ? NearBand : 0) | (own[2] > own[1] ? AverageBand : 0);
    }

    /// <summary>The bands that the standard has on the day.</summary>
    public int AllBands { get; }

    public int CutOff { get; }

    public bool CountsDeprivations => shape != RuleShape.IncomeOnly;

    public bool HasScores => score is not null;

    public int PointsPerDeprivation { get; }

    public int ScoreCutOff { get; }

    /// <summary>The bands of an income in a kind of settlement; both where the settlement is not known.</summary>
    public int BandsOfIncome(long value, Settlement? settlement) => Bands(income, value, settlement);

    /// <summary>The bands of an income score; every band where the standard knows no cut-offs.</summary>
    public int BandsOfScore(long value, Settlement? settlement) =>
        score is null ? AllBands : Bands(score, value, settlement);

    /// <summary>The bands of a range of scores.</summary>
    public int BandsOfScore(long least, long most, Settlement? settlement)
    {
        var (low, high) = (BandsOfScore(least, settlement), BandsOfScore(most, settlement));
        // Bands rise with the value: everything from the lowest band of the one to the highest of the other.
        var first = BitOperations.TrailingZeroCount(low);
        var last = BitOperations.Log2((uint)high);
        return AllBands & ((1 << (last + 1)) - 1) & ~((1 << first) - 1);
    }

    public bool? AtCutOff(int least, int most) => least >= CutOff ? true : most < CutOff ? false : null;

    /// <summary>The income lines for columns of incomes.</summary>
    public HouseholdScale IncomeScale() => HouseholdScale.Of(income.Ends, income.Bands, AllBands);

    /// <summary>The cut-offs of the income score for columns of scores, or null where none are known.</summary>
    public HouseholdScale? ScoreScale() => score is null ? null : HouseholdScale.Of(score.Ends, score.Bands, AllBands);

    /// <summary>The classes that bands, deprivations and livelihood still allow.</summary>
    public HouseholdClasses Classes(int bands, bool? atCutOff, bool? farmLivelihood)
    {
        var classes = HouseholdClasses.None;
        var deprived = atCutOff switch
        {
            true => HouseholdClasses.Poor,
            false => HouseholdClasses.NearPoor,
            null => HouseholdClasses.PoorOrNearPoor,
        };
        if ((bands & PoorBand) != 0)
            classes |= shape == RuleShape.LineAndDeprivations ? deprived : HouseholdClasses.Poor;
        if ((bands & NearBand) != 0)
            classes |= shape == RuleShape.LineOrBand ? deprived : HouseholdClasses.NearPoor;
        if ((bands & AverageBand) != 0)
            classes |= !livelihoodsOnly ? HouseholdClasses.Average
                : farmLivelihood switch
                {
                    true => HouseholdClasses.Average,
                    false => HouseholdClasses.Above,
                    null => HouseholdClasses.Average | HouseholdClasses.Above,
                };
        if ((bands & AboveBand) != 0) classes |= HouseholdClasses.Above;
        return classes;
    }

    private static int Bands(Scale scale, long value, Settlement? settlement) => settlement switch
    {
        { } one => scale.Bands(value, (int)one),
        null => scale.Bands(value, 0) | scale.Bands(value, 1),
    };

    private sealed class Scale
    {
        private readonly long[] poor = new long[2];
        private readonly long[] near = new long[2];
        private readonly long[] average = new long[2];
        private readonly bool[] averageKnown = new bool[2];
        private readonly bool exists;

        public Scale(Func<LineKind, IncomeLine?> line, bool exists)
        {
            this.exists = exists;
            for (var s = 0; s < 2; s++)
            {
                poor[s] = line(LineKind.Poor)?.In((Settlement)s).Value ?? long.MinValue;
                near[s] = line(LineKind.NearPoor)?.In((Settlement)s).Value ?? long.MinValue;
                if (line(LineKind.Average) is not { } top || top.In((Settlement)s).Value is not { } level) continue;
                averageKnown[s] = true;
                average[s] = top.Exclusive ? level - 1 : level;
            }
        }

        public Scale(ReadOnlySpan<long[]> lines)
        {
            exists = true;
            for (var s = 0; s < 2; s++) (poor[s], near[s], average[s], averageKnown[s]) = (lines[s][0], lines[s][1], lines[s][2], true);
        }

        /// <summary>The upper ends of the bands by settlement; a band that does not exist ends where the one below does.</summary>
        public long[][] Ends => [.. Enumerable.Range(0, 2).Select(s =>
        {
            var (low, middle) = (poor[s], Math.Max(poor[s], near[s]));
            return new[] { low, middle, averageKnown[s] ? Math.Max(middle, average[s]) : middle };
        })];

        public int Bands(long value, int settlement)
        {
            if (value <= poor[settlement]) return PoorBand;
            if (value <= near[settlement]) return NearBand;
            if (!exists) return AboveBand;
            if (!averageKnown[settlement]) return AverageBand | AboveBand;
            return value <= average[settlement] ? AverageBand : AboveBand;
        }
    }
}
