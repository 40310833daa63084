using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Bulk;

/// <summary>
/// Many communes from a small pool of observations for each indicator, so that the single path has judged everything
/// that occurs, and every column type of the engine is in play.
/// </summary>
internal sealed class VolumeWorld
{
    private const int Pool = 96;

    private readonly Random random;
    private readonly CriteriaSet set;
    private readonly Observation?[][] pools;
    private readonly string[][] ids;

    // verdicts[indicator][((stratum * years) + year) * Pool + index]
    private readonly Verdict[][] verdicts;

    public VolumeWorld(int seed)
    {
        random = new Random(seed);
        var world = new BulkWorld(seed);
        set = world.Set(alone: true);
        Plan = set.Compile();
        ids = [.. set.Indicators.Select(i =>
            i.Parts.Select(p => p.Id).Concat(i.Inputs.Select(n => n.Id)).Append(i.Id).ToArray())];
        Styles = Plan.Inputs.ToDictionary(id => id, _ => random.Next(9), StringComparer.Ordinal);
        pools = [.. Plan.Inputs.Select(id => Enumerable.Range(0, Pool).Select(_ => Draw(world, id)).ToArray())];
        verdicts = [.. set.Indicators.Select(_ => new Verdict[Places * Pool])];
        for (var place = 0; place < Places; place++)
            for (var p = 0; p < Pool; p++)
                JudgeAll(place, p);
    }

    public EvaluationPlan Plan { get; }

    private Dictionary<string, int> Styles { get; }

    private int Strata => set.Strata.Length + (set.Version.Strata.Kind == "none" ? 0 : 1);

    private int Years => set.Years.To - set.Years.From + 2;

    private int Places => Strata * Years;

    /// <summary>Draws communes and returns their columns with the verdicts that the single path gives.</summary>
    public (CommuneColumns Columns, Verdict[][] Expected) Communes(int count, bool oneYear)
    {
        var (strata, years) = (new byte[count], new byte[count]);
        for (var i = 0; i < count; i++)
        {
            strata[i] = (byte)random.Next(Strata);
            years[i] = oneYear ? (byte)0 : (byte)random.Next(Years);
        }

        var expected = set.Criteria
            .Select(c => Filled(count, c.IsComplete ? Verdict.NotApplicable : Verdict.Undetermined)).ToArray();
        var columns = Plan.Columns(count, set.Years.From).Strata(strata);
        if (!oneYear) columns.Years(years);
        var picks = new byte[count];
        var index = 0;
        for (var c = 0; c < set.Criteria.Length; c++)
        {
            foreach (var indicator in set.Criteria[c].Indicators)
            {
                for (var i = 0; i < count; i++) picks[i] = (byte)random.Next(Pool);
                foreach (var id in ids[indicator.Position].Where(id => Plan.Inputs.Contains(id))) Add(columns, id, picks);
                var judged = verdicts[index++];
                for (var i = 0; i < count; i++)
                {
                    var verdict = judged[((((strata[i] * Years) + years[i]) * Pool) + picks[i])];
                    if (verdict < expected[c][i]) expected[c][i] = verdict;
                }
            }

            if (random.Next(3) == 0) Attest(columns, set.Criteria[c].Number, expected[c], years);
        }

        return (columns, expected);
    }

    private static Verdict[] Filled(int count, Verdict verdict)
    {
        var filled = new Verdict[count];
        filled.AsSpan().Fill(verdict);
        return filled;
    }

    private Observation? Draw(BulkWorld world, string id)
    {
        if (random.Next(50) == 0) return null;
        var indicator = set.Indicators.First(i => ids[i.Position].Contains(id));
        var cells = indicator.Requirements.Cells.ToArray();
        var cell = cells[random.Next(cells.Length)];
        if (cell is AllParts all && id != indicator.Id)
            cell = all.Parts.FirstOrDefault(p => p.Part.Id == id)?.Requirement ?? new AtLeast(5, cell.Source);
        else if (cell is AllParts && random.Next(4) != 0)
            return null;
        if (indicator.Inputs.Any(n => n.Id == id)) cell = new AtLeast(random.Next(3, 8), cell.Source);
        var unit = set.Version.UnitOf(id);
        var free = world.Observation(cell, unit);
        var level = cell is LevelRequirement l ? l.Level : cell is FactorOf { Level: { } f } ? f : 50;
        return PossibleValue.Of(Styles[id] switch
        {
            0 or 1 or 2 or 3 => new Measured(world.Near(level)),
            4 => new Measured(decimal.Floor(world.Near(level))),
            5 => new MeasuredRatio(Ratio.Of((long)(world.Near(level) * 100), 10_000 + random.Next(2))),
            6 => random.Next(8) == 0 ? new DoesNotApply() : new Judged(random.Next(6) != 0),
            7 => random.Next(4) != 0 ? new Measured(world.Near(level))
                : random.Next(2) == 0 ? new DoesNotApply() : new Judged(random.Next(2) == 0),
            _ => free,
        }, unit);
    }

    private void JudgeAll(int place, int p)
    {
        var stratum = place / Years;
        var code = stratum < set.Strata.Length ? set.Strata[stratum].Code : null;
        var commune = set.Version.Strata.Kind == "group"
            ? new Commune("", "") { Group = code }
            : new Commune("", "") { Region = code };
        var dossier = Dossier.Fill(commune, set.Years.From + (place % Years));
        for (var i = 0; i < pools.Length; i++)
            if (pools[i][p] is { } observation)
                dossier.Observe(Plan.Inputs[i], observation);
        foreach (var result in set.Evaluate(dossier.Build()).Indicators)
            verdicts[result.Indicator.Position][(place * Pool) + p] = result.Verdict;
    }

    private void Add(CommuneColumns columns, string id, byte[] picks)
    {
        var pool = pools[Plan.Inputs.IndexOf(id)];
        switch (Styles[id])
        {
            case 0:
                columns.Values(id, Map(picks, pool, o => o is Measured m ? (double)m.Value : double.NaN));
                break;
            case 1:
                columns.Values(id, Map(picks, pool, o => o is Measured m ? (double)m.Value : -999), missing: -999);
                break;
            case 2:
                columns.Values(id, Map(picks, pool, o => o is Measured m ? (double)m.Value : 1), Bits(picks, pool));
                break;
            case 3:
                columns.Values(id, Map(picks, pool, o => o is Measured m ? m.Value : 0), Bits(picks, pool));
                break;
            case 4:
                columns.Counts(id, Map(picks, pool, o => o is Measured m ? (int)m.Value : int.MinValue));
                break;
            case 5:
                columns.Ratios(
                    id, Map(picks, pool, o => o is MeasuredRatio r ? (int)r.Value.Numerator : 0),
                    Map(picks, pool, o => o is MeasuredRatio r ? (int)r.Value.Denominator : 0));
                break;
            case 6:
                columns.States(id, Map(picks, pool, State));
                break;
            case 7:
                columns.Values(id, Map(picks, pool, o => o is Measured m ? (double)m.Value : double.NaN))
                    .States(id, Map(picks, pool, State));
                break;
            default:
                columns.Observations(id, Map(picks, pool, o => o));
                break;
        }
    }

    private static CellState State(Observation? observation) => observation switch
    {
        null => CellState.Missing,
        Judged judged => judged.Met ? CellState.Met : CellState.NotMet,
        DoesNotApply => CellState.NotApplicable,
        _ => CellState.Value,
    };

    private static T[] Map<T>(byte[] picks, Observation?[] pool, Func<Observation?, T> map)
    {
        var values = pool.Select(map).ToArray();
        var column = new T[picks.Length];
        for (var i = 0; i < column.Length; i++) column[i] = values[picks[i]];
        return column;
    }

    private static byte[] Bits(byte[] picks, Observation?[] pool)
    {
        var bits = new byte[(picks.Length + 7) / 8];
        for (var i = 0; i < picks.Length; i++)
            if (pool[picks[i]] is not null)
                bits[i >> 3] |= (byte)(1 << (i & 7));
        return bits;
    }

    private void Attest(CommuneColumns columns, int criterion, Verdict[] expected, byte[] years)
    {
        var states = new CellState[expected.Length];
        for (var i = 0; i < states.Length; i++)
        {
            var draw = random.Next(10);
            states[i] = draw < 8 ? CellState.Missing : draw == 9 ? CellState.Met : CellState.NotMet;
            if (draw < 8) continue;
            expected[i] = CriterionResult.Join(expected[i], draw == 9, mayDecide: years[i] != Years - 1).Verdict;
        }

        columns.Attest(criterion, states);
    }
}
