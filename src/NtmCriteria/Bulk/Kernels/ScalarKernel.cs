namespace NtmCriteria.Bulk;

/// <summary>The verdicts on one criterion, one commune after the other: what the vector kernels must equal.</summary>
internal static class ScalarKernel
{
    public static void Run(BlockOfCodes block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            var verdict = block.IsComplete ? Verdict.NotApplicable : Verdict.Undetermined;
            foreach (ref readonly var slot in block.Slots)
                verdict = Kleene.And(verdict, Judge(block, in slot, i));
            if (!block.Judged.IsNone)
                verdict = VerdictCode.ToVerdict(Judgements.Criteria[block.Judged[i] + VerdictCode.Encode(verdict)]);
            if (block.IsOutside(i)) verdict = Verdict.Undetermined;
            if (verdict >= Verdict.Undetermined) block.Sums.NotFailed[i]++;
            if (verdict >= Verdict.Met) block.Sums.Passed[i]++;
            if (verdict == Verdict.NotApplicable) block.Sums.NotApplicable[i]++;
            block.Verdicts[i] = (byte)verdict;
        }
    }

    /// <summary>The verdict on one slot of one commune.</summary>
    public static Verdict Judge(BlockOfCodes block, in SlotOfCodes slot, int i)
    {
        var table = slot.Table;
        var at = Cell(block, table, i);
        var low = slot.Low[i];
        var test = new CellTest(table.Met[at], table.Fail[at], table.Floor[at] == CellCode.NotAsked);
        return CellCode.Judge(low, slot.High.IsNone ? low : slot.High[i], test);
    }

    /// <summary>The place of a commune's cell in a slot's tables.</summary>
    public static int Cell(BlockOfCodes block, SlotTable table, int i)
    {
        var year = !table.ByYear ? 0 : block.Years.IsNone ? block.Year : block.Years[i];
        return (year * SlotTable.Width) + block.Strata[i];
    }
}
