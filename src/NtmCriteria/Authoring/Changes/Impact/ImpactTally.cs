using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Communes counted by measure.</summary>
public sealed class ImpactTally
{
    private readonly ImmutableArray<int> counts;

    internal ImpactTally(int communes, ImmutableArray<int> counts)
    {
        Communes = communes;
        this.counts = counts;
    }

    /// <summary>The number of communes that were looked at.</summary>
    public int Communes { get; }

    /// <summary>The number of communes of which a measure speaks.</summary>
    /// <param name="measure">The measure.</param>
    public int this[ImpactMeasure measure] => counts[(int)measure];

    /// <summary>The word of a measure, such as <c>tier-lost</c>.</summary>
    /// <param name="measure">The measure.</param>
    public static string Word(ImpactMeasure measure) => measure switch
    {
        ImpactMeasure.TierLost => "tier-lost",
        ImpactMeasure.TierGained => "tier-gained",
        ImpactMeasure.PossibleLost => "possible-lost",
        ImpactMeasure.PossibleGained => "possible-gained",
        ImpactMeasure.VerdictLost => "verdict-lost",
        ImpactMeasure.VerdictGained => "verdict-gained",
        ImpactMeasure.NotMetAdded => "not-met-added",
        ImpactMeasure.NotMetRemoved => "not-met-removed",
        ImpactMeasure.CountLost => "count-lost",
        ImpactMeasure.CountGained => "count-gained",
        ImpactMeasure.UndeterminedAdded => "undetermined-added",
        ImpactMeasure.UndeterminedRemoved => "undetermined-removed",
        ImpactMeasure.Borderline => "borderline",
        _ => "changed",
    };

    /// <summary>The measures that count anything, in English.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Communes} communes: ")
        + string.Join(", ", Enum.GetValues<ImpactMeasure>().Where(m => m == ImpactMeasure.Changed || this[m] > 0)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{this[m]} {Word(m)}")));

    internal sealed class Counting
    {
        private readonly int[] counts = new int[Enum.GetValues<ImpactMeasure>().Length];
        private int communes;

        public void Add(IEnumerable<ImpactMeasure> measures)
        {
            communes++;
            foreach (var measure in measures) counts[(int)measure]++;
        }

        public ImpactTally Done() => new(communes, [.. counts]);
    }
}
