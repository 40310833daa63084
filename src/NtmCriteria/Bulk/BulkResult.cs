using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// Verdict columns of a bulk evaluation: one entry a commune, in the order of the rows. It can be filled again and
/// again, so that repeated runs allocate nothing.
/// </summary>
public sealed class BulkResult : IRendered
{
    // Whole vectors are written: the last one may reach beyond the last commune.
    private const int Padding = 64;

    private readonly byte[][] criteria;
    private readonly ulong[] failing;
    private readonly Verdict[] setVerdicts;

    internal BulkResult(EvaluationPlan plan, int count, BulkOutputs outputs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Plan = plan;
        Count = count;
        Outputs = outputs;
        setVerdicts = new Verdict[Count + Padding];
        MetCounts = New();
        NotMetCounts = New();
        UndeterminedCounts = New();
        NotApplicableCounts = New();
        criteria = outputs.HasFlag(BulkOutputs.Criteria)
            ? [.. plan.Set.Criteria.Select(_ => New())]
            : [];
        Words = (plan.Set.Indicators.Length + 63) / 64;
        failing = outputs.HasFlag(BulkOutputs.FailingIndicators) ? new ulong[count * Words] : [];
    }

    /// <summary>The plan, or one of its variants, that fills it.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>The number of communes.</summary>
    public int Count { get; }

    /// <summary>What is kept beside counts and set verdict.</summary>
    public BulkOutputs Outputs { get; }

    /// <summary>Values of the columns that are possible but hardly meant; empty before a run.</summary>
    public ImmutableArray<ColumnDoubt> Doubts { get; internal set; } = [];

    /// <summary>Whether a run has written verdicts; before that all are undetermined and all counts zero.</summary>
    public bool IsFilled { get; internal set; }

    /// <summary>The verdict on the whole set.</summary>
    public ReadOnlySpan<Verdict> Verdicts => VerdictColumn.Span;

    /// <summary>The verdict on the whole set, as memory: a column for a plan that asks for this set.</summary>
    public ReadOnlyMemory<Verdict> VerdictColumn => setVerdicts.AsMemory(0, Count);

    /// <summary>The number of criteria met.</summary>
    public ReadOnlySpan<byte> Met => MetCounts.AsSpan(0, Count);

    /// <summary>The number of criteria not met.</summary>
    public ReadOnlySpan<byte> NotMet => NotMetCounts.AsSpan(0, Count);

    /// <summary>The number of criteria that are undetermined.</summary>
    public ReadOnlySpan<byte> Undetermined => UndeterminedCounts.AsSpan(0, Count);

    /// <summary>The number of criteria that do not apply.</summary>
    public ReadOnlySpan<byte> NotApplicable => NotApplicableCounts.AsSpan(0, Count);

    /// <summary>The verdicts on one criterion.</summary>
    /// <param name="number">The number of the criterion.</param>
    /// <exception cref="InvalidOperationException">Verdicts by criterion were not asked for.</exception>
    /// <exception cref="ArgumentException">The set has no such criterion.</exception>
    public ReadOnlySpan<Verdict> GetVerdicts(int number)
    {
        if (criteria.Length == 0)
            throw new InvalidOperationException("Verdicts by criterion were not asked for: use BulkOutputs.Criteria.");
        return MemoryMarshal.Cast<byte, Verdict>(criteria[Plan.CriterionIndex(number)].AsSpan(0, Count));
    }

    /// <summary>The indicators that fail in one commune.</summary>
    /// <param name="row">The row of the commune.</param>
    /// <exception cref="InvalidOperationException">Failing indicators were not asked for.</exception>
    public ImmutableArray<Indicator> Failing(int row)
    {
        var mask = FailingMask(row).ToArray();
        return [.. Plan.Set.Indicators.Where(i => (mask[i.Position / 64] >> (i.Position % 64) & 1) != 0)];
    }

    /// <summary>The indicators that fail in one commune, one bit each, by position in the set.</summary>
    /// <param name="row">The row of the commune.</param>
    /// <exception cref="InvalidOperationException">Failing indicators were not asked for.</exception>
    public ReadOnlySpan<ulong> FailingMask(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        return failing.Length > 0 || Words == 0
            ? failing.AsSpan(row * Words, Words)
            : throw new InvalidOperationException(
                "Failing indicators were not asked for: use BulkOutputs.FailingIndicators.");
    }

    /// <summary>How many communes have each set verdict.</summary>
    public override string ToString()
    {
        var verdicts = Verdicts;
        if (!IsFilled && Count > 0) return $"{Count} communes against {Plan}: not evaluated yet";
        return $"{Count} communes against {Plan}: {verdicts.Count(Verdict.Met)} met, {verdicts.Count(Verdict.NotMet)} not met, "
            + $"{verdicts.Count(Verdict.Undetermined)} undetermined, {verdicts.Count(Verdict.NotApplicable)} not applicable";
    }

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => BulkPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => BulkPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>Takes the verdicts on the set, as bytes.</summary>
    internal Span<byte> SetVerdicts => MemoryMarshal.AsBytes(setVerdicts.AsSpan());

    internal byte[] MetCounts { get; }

    internal byte[] NotMetCounts { get; }

    internal byte[] UndeterminedCounts { get; }

    internal byte[] NotApplicableCounts { get; }

    /// <summary>The number of 64-bit words of one commune's mask.</summary>
    internal int Words { get; }

    internal byte[]? CriterionVerdicts(int index) => criteria.Length == 0 ? null : criteria[index];

    internal Span<ulong> FailingWords(int start, int length) =>
        failing.Length == 0 ? default : failing.AsSpan(start * Words, length * Words);

    private byte[] New() => new byte[Count + Padding];
}
