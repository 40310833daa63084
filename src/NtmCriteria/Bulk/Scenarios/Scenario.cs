using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

/// <summary>One "what if": the same communes under other rules, another year's or another column's levels, or other data.</summary>
/// <param name="Name">Its name in results.</param>
public sealed record Scenario(string Name)
{
    private readonly EquatableArray<EvaluationPlan> rules;
    private readonly EquatableArray<Perturbation> perturbations;

    /// <summary>Variants of the plans, each in the place of the plan it is a variant of; the others stay.</summary>
    public ImmutableArray<EvaluationPlan> Rules { get => rules; init => rules = value; }

    /// <summary>The year whose levels hold for all communes, or null for each commune's own.</summary>
    public int? Year { get; init; }

    /// <summary>The stratum whose levels hold for all communes, or null for each commune's own.</summary>
    public string? Stratum { get; init; }

    /// <summary>What is shaken in the data: see <see cref="Perturbation"/>.</summary>
    public ImmutableArray<Perturbation> Perturbations { get => perturbations; init => perturbations = value; }

    /// <summary>The seed of the perturbations.</summary>
    public ulong Seed { get; init; }

    /// <summary>The number of the draw under that seed.</summary>
    public int Draw { get; init; }

    /// <summary>Scenarios that differ in the draw alone.</summary>
    /// <param name="name">The name; each draw adds its number.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="draws">How many.</param>
    /// <param name="perturbations">What is shaken.</param>
    public static ImmutableArray<Scenario> MonteCarlo(
        string name, ulong seed, int draws, params ImmutableArray<Perturbation> perturbations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        var all = perturbations.IsDefault ? [] : perturbations;
        return
        [
            .. Enumerable.Range(0, draws)
                .Select(draw => new Scenario($"{name} {draw}") { Seed = seed, Draw = draw, Perturbations = all }),
        ];
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
