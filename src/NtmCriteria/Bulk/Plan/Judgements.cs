namespace NtmCriteria;

/// <summary>
/// How somebody's judgement joins what was computed, as tables of sixteen bytes: <see cref="CriterionResult.Join"/>
/// for many at once.
/// </summary>
internal static class Judgements
{
    /// <summary>No judgement; judged met; judged not met: the two high bits of an index.</summary>
    public const int None = 0, Met = 4, NotMet = 8;

    /// <summary>The joined verdict by judgement and computed verdict.</summary>
    public static byte[] Verdicts { get; } = Table(verdict => (byte)verdict);

    private static readonly byte[] Codes = Table(CellCode.Of);

    /// <summary>The code of another set's verdict, joined with the code of what was judged of it.</summary>
    public static byte Join(byte judged, byte verdict) => judged switch
    {
        CellCode.NotAsked => CellCode.NotAsked,
        CellCode.Met => Codes[Met + verdict],
        CellCode.NotMet => Codes[NotMet + verdict],
        _ => Codes[None + verdict],
    };

    /// <summary>From attested states to the high bits of an index.</summary>
    public static void Code(ReadOnlySpan<byte> states, Span<byte> judged)
    {
        for (var i = 0; i < states.Length; i++)
            judged[i] = (byte)(states[i] == (byte)CellState.Met ? Met : states[i] == (byte)CellState.NotMet ? NotMet : None);
    }

    private static byte[] Table(Func<Verdict, byte> code)
    {
        var table = new byte[16];
        for (var verdict = Verdict.NotMet; verdict <= Verdict.NotApplicable; verdict++)
        {
            table[None + (int)verdict] = code(verdict);
            table[Met + (int)verdict] = code(CriterionResult.Join(verdict, new(0, true)).Verdict);
            table[NotMet + (int)verdict] = code(CriterionResult.Join(verdict, new(0, false)).Verdict);
        }

        return table;
    }
}
