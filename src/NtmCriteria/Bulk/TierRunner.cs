namespace NtmCriteria.Bulk;

/// <summary>
/// Takes communes through the sets of all tiers, lowest first, block by block: a set that asks for another finds its
/// verdicts of the same block.
/// </summary>
internal static class TierRunner
{
    public static TierResult Run(TierPlan plan, CodeSource?[] sources, BulkOutputs outputs, BulkOptions options)
    {
        var count = sources.OfType<CodeSource>().FirstOrDefault()?.Count ?? 0;
        var result = new TierResult(plan, count, outputs);
        var path = BulkRunner.Resolve(options.Path);
        BulkRunner.Blocks(
            count, options, () => Workspaces(sources, result, path),
            (work, start, length) => RunBlock(sources, work, start, length, result), GiveBack);
        return result;
    }

    public static Workspace?[] Workspaces(CodeSource?[] sources, TierResult result, BulkPath path)
    {
        Workspace?[] work = [.. sources.Select(s => s is null ? null : Workspace.Of(s.Plan, path))];
        foreach (var one in work)
            if (one is not null)
                one.Chain = result;
        return work;
    }

    public static void GiveBack(Workspace?[] work)
    {
        foreach (var one in work) one?.GiveBack();
    }

    public static void RunBlock(
        CodeSource?[] sources, Workspace?[] work, int start, int length, TierResult result, int shift = 0)
    {
        var certain = result.CertainSteps.AsSpan(start - shift, length);
        var possible = result.PossibleSteps.AsSpan(start - shift, length);
        certain.Clear();
        possible.Clear();
        Span<Verdict> below = stackalloc Verdict[length];
        below.Fill(Verdict.Met);
        for (var tier = 0; tier < sources.Length; tier++)
        {
            var own = result.At(tier);
            if (own is not null) BulkRunner.RunBlock(sources[tier]!, work[tier]!, start, length, own);
            var verdicts = own is null ? default : own.Verdicts.Slice(start - shift, length);
            for (var i = 0; i < length; i++)
            {
                // No set, or one of which nothing applies, is no proof of a tier.
                var verdict = verdicts.IsEmpty || verdicts[i] == Verdict.NotApplicable ? Verdict.Undetermined : verdicts[i];
                below[i] = Kleene.And(below[i], verdict);
                var code = VerdictCode.Encode(below[i]);
                certain[i] += (byte)(code >> 1);
                possible[i] += (byte)((code + 1) >> 1);
            }
        }
    }
}
