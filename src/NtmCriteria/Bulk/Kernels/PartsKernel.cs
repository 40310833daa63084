using System.Collections.Immutable;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Bulk;

/// <summary>
/// What an indicator with parts comes to: its parts, alternatives among them, joined with what is said of the whole. The
/// trick: verdicts are small numbers, so "and" is a minimum, "or" a maximum that passes over "not applicable", and the
/// join is a byte shuffle by verdict plus word.
/// </summary>
internal static class PartsKernel
{
    /// <param name="block">Strata and years of the block.</param>
    /// <param name="whole">The slot of the whole: its codes are the words.</param>
    /// <param name="parts">The slots of the parts.</param>
    /// <param name="slots">The parts as the plan knows them.</param>
    /// <param name="words">The tables of <see cref="Judgements.Whole"/>.</param>
    /// <param name="to">Takes the codes; may be the words' own room.</param>
    /// <param name="path">The instruction width.</param>
    public static void Run(
        BlockOfCodes block, SlotOfCodes whole, ReadOnlySpan<SlotOfCodes> parts, ImmutableArray<Slot> slots, byte[][] words,
        AlignedBytes to, BulkPath path)
    {
        switch (path)
        {
            case BulkPath.Vector512: Run<Lanes512>(block, whole, parts, slots, words, to); break;
            case BulkPath.Vector256: Run<Lanes256>(block, whole, parts, slots, words, to); break;
            case BulkPath.Vector128: Run<Lanes128>(block, whole, parts, slots, words, to); break;
            default: RunScalar(block, whole, parts, slots, words, to); break;
        }
    }

    private static void RunScalar(
        BlockOfCodes block, SlotOfCodes whole, ReadOnlySpan<SlotOfCodes> parts, ImmutableArray<Slot> slots, byte[][] words,
        AlignedBytes to)
    {
        for (var i = 0; i < block.Length; i++)
        {
            var joined = Verdict.NotApplicable;
            for (var p = 0; p < parts.Length; p++)
            {
                if (slots[p].Part!.AlternativeTo is not null) continue;
                var one = ScalarKernel.Judge(block, in parts[p], i);
                for (var q = 0; q < parts.Length; q++)
                    if (slots[q].Part!.AlternativeTo == slots[p].Id)
                        one = Kleene.Or(one, ScalarKernel.Judge(block, in parts[q], i));
                joined = Kleene.And(joined, one);
            }

            var mode = whole.Table.Mode[ScalarKernel.Cell(block, whole.Table, i)];
            to[i] = words[mode][Judgements.Word(whole.Low[i]) + VerdictCode.Encode(joined)];
        }
    }

    private static void Run<T>(
        BlockOfCodes block, SlotOfCodes whole, ReadOnlySpan<SlotOfCodes> parts, ImmutableArray<Slot> slots, byte[][] words,
        AlignedBytes to)
        where T : struct, ILanes<T>
    {
        var (may, mayNot, noCell) = (Table<T>(words[0]), Table<T>(words[1]), Table<T>(words[2]));
        for (var i = 0; i < block.Length; i += T.Count)
        {
            var stratum = T.Load(ref block.Strata.Start, i);
            var joined = T.All(VerdictCode.NotApplicable);
            for (var p = 0; p < parts.Length; p++)
            {
                if (slots[p].Part!.AlternativeTo is not null) continue;
                var one = SlotKernel.Judge(block, in parts[p], stratum, i);
                for (var q = 0; q < parts.Length; q++)
                    if (slots[q].Part!.AlternativeTo == slots[p].Id)
                        one = Or(one, SlotKernel.Judge(block, in parts[q], stratum, i));
                joined = T.Min(joined, one);
            }

            var index = joined + Words(T.Load(ref whole.Low.Start, i));
            var mode = SlotKernel.Test(block, in whole, whole.Table.Mode, stratum, i);
            var code = T.Choose(T.Same(mode, T.All(1)), T.Pick(mayNot, index), T.Pick(may, index));
            T.Choose(T.Same(mode, T.All(2)), T.Pick(noCell, index), code).Store(ref to.Start, i);
        }
    }

    private static T Table<T>(byte[] table) where T : struct, ILanes<T> => T.Table(ref CriterionKernel.At(table, 0), 0);

    private static T Or<T>(T left, T right) where T : struct, ILanes<T>
    {
        var none = T.All(VerdictCode.NotApplicable);
        return T.Choose(T.Same(left, none), right, T.Choose(T.Same(right, none), left, T.MaxSigned(left, right)));
    }

    // Padding may hold anything: an index stays below sixteen because a verdict is two bits and a word two more.
    private static T Words<T>(T codes) where T : struct, ILanes<T> =>
        (T.Same(codes, T.All(CellCode.Met)) & T.All(Judgements.Met))
        | (T.Same(codes, T.All(CellCode.NotMet)) & T.All(Judgements.NotMet))
        | (T.Same(codes, T.All(CellCode.DoesNotApply)) & T.All(Judgements.DoesNotApply));
}
