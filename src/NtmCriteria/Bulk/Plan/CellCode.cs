using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// The one-byte form of what was observed in a cell, ordered from bad to good. A value is known by how many of
/// the levels that its slot can be asked it passes, so every comparison of codes equals the exact comparison of values:
/// <code>
///   0          judged not met
///   1 .. 124   a value: one plus the number of levels that it passes
///   125        judged met
///   126        does not apply here
///   127        not asked: neutral in the conjunction, whatever the level
///   128        not known: nothing observed, or nothing that decides
/// </code>
/// A cell of the rules comes down to two codes: met from <c>Met</c> on, failed below <c>Fail</c>. Compared as signed
/// bytes, 128 lies below every code; compared as unsigned, above. So "met" compares signed, "failed" unsigned, and what
/// is not known is neither, without a branch or a mask.
/// </summary>
internal static class CellCode
{
    public const byte NotMet = 0;
    public const byte FirstRank = 1;
    public const byte Met = 125;
    public const byte DoesNotApply = 126;
    public const byte NotAsked = 127;
    public const byte NotKnown = 128;

    /// <summary>So many levels have room below <see cref="Met"/>.</summary>
    public const int MaxLevels = 123;

    /// <summary>How a judged verdict or a computed one is coded.</summary>
    public static byte Encode(Verdict verdict) => verdict switch
    {
        Verdict.Met => Met,
        Verdict.NotMet => NotMet,
        Verdict.NotApplicable => DoesNotApply,
        _ => NotKnown,
    };

    /// <summary>The verdict of a code in a cell; the kernels say the same for many at once.</summary>
    public static Verdict Judge(byte low, byte high, CellTest test)
    {
        if (test.NotAsked || low == NotAsked) return Verdict.NotApplicable;
        if ((sbyte)low >= (sbyte)test.Met) return low == DoesNotApply ? Verdict.NotApplicable : Verdict.Met;
        return high < test.Fail ? Verdict.NotMet : Verdict.Undetermined;
    }
}
