namespace NtmCriteria.Bulk;

/// <summary>
/// How somebody's word joins what was computed, as tables of sixteen bytes indexed by verdict plus word: the single
/// path's own functions, called once for every case.
/// </summary>
internal static class Judgements
{
    /// <summary>What was said: the two high bits of an index.</summary>
    public const int None = 0, Met = 4, NotMet = 8, DoesNotApply = 12;

    /// <summary>On a criterion: "met", said where a weakly evidenced level is open, so that it decides nothing.</summary>
    public const int MetWithoutEffect = 12;

    /// <summary>The verdict on a criterion, joined with what is attested of it.</summary>
    public static byte[] Criteria { get; } = CriterionTable();

    /// <summary>
    /// The code of an indicator with parts, or of another set, joined with what is said of the whole: three tables, where
    /// a word may decide what is open, where it may not, and where the indicator has no cell.
    /// </summary>
    /// <param name="minimum">The evidence asked for: without a cell a word decides only where none is.</param>
    public static byte[][] Whole(EvidenceGrade minimum) =>
    [
        WholeTable((verdict, word) => Code(Evaluator.JoinWord(verdict, word, true, UndeterminedReason.PartUndetermined))),
        WholeTable((verdict, word) => Code(Evaluator.JoinWord(verdict, word, false, UndeterminedReason.PartUndetermined))),
        WholeTable((_, word) => word switch
        {
            NtmCriteria.DoesNotApply => CellCode.DoesNotApply,
            Judged judged when minimum == EvidenceGrade.Unknown => judged.Met ? CellCode.Met : CellCode.NotMet,
            _ => CellCode.NotKnown,
        }),
    ];

    /// <summary>What a code of a column of words says.</summary>
    public static int Word(byte code) => code switch
    {
        CellCode.Met => Met,
        CellCode.NotMet => NotMet,
        CellCode.DoesNotApply => DoesNotApply,
        _ => None,
    };

    /// <summary>From attested states to the high bits of an index.</summary>
    public static void Code(ReadOnlySpan<CellState> states, Span<byte> judged)
    {
        for (var i = 0; i < states.Length; i++)
            judged[i] = (byte)(states[i] == CellState.Met ? Met : states[i] == CellState.NotMet ? NotMet : None);
    }

    // A contradiction is open too, but not for want of evidence: it has a code of its own, between failed and met.
    private static byte Code(Judgement judgement) =>
        judgement.Reason == UndeterminedReason.Contradiction ? CellCode.FirstRank : CellCode.Encode(judgement.Verdict);

    private static byte[] CriterionTable()
    {
        var table = new byte[16];
        for (var verdict = Verdict.NotMet; verdict <= Verdict.NotApplicable; verdict++)
        {
            table[None + VerdictCode.Encode(verdict)] = VerdictCode.Encode(verdict);
            table[Met + VerdictCode.Encode(verdict)] = VerdictCode.Encode(CriterionResult.Join(verdict, true).Verdict);
            table[NotMet + VerdictCode.Encode(verdict)] = VerdictCode.Encode(CriterionResult.Join(verdict, false).Verdict);
            table[MetWithoutEffect + VerdictCode.Encode(verdict)] = VerdictCode.Encode(CriterionResult.Join(verdict, true, mayDecide: false).Verdict);
        }

        return table;
    }

    private static byte[] WholeTable(Func<Verdict, Observation?, byte> code)
    {
        var table = new byte[16];
        for (var verdict = Verdict.NotMet; verdict <= Verdict.NotApplicable; verdict++)
        {
            table[None + VerdictCode.Encode(verdict)] = code(verdict, null);
            table[Met + VerdictCode.Encode(verdict)] = code(verdict, new Judged(true));
            table[NotMet + VerdictCode.Encode(verdict)] = code(verdict, new Judged(false));
            table[DoesNotApply + VerdictCode.Encode(verdict)] = code(verdict, new DoesNotApply());
        }

        return table;
    }
}
