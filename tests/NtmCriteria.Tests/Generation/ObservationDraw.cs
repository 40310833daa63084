using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Draws observations of every kind, most of them near the level that they meet.</summary>
internal sealed class ObservationDraw(Random random)
{
    private static readonly decimal[] Steps = [0, 0, 0.000001m, -0.000001m, 0.1m, -0.1m, 1, -1, 20, -20];

    /// <summary>An observation for a requirement, rarely one of a kind that it cannot be compared with.</summary>
    public Observation For(Requirement? requirement, UnitOfMeasure? unit) => PossibleValue.Of(Any(requirement, unit), unit);

    private Observation Any(Requirement? requirement, UnitOfMeasure? unit)
    {
        var chance = random.Next(100);
        if (chance < 6) return new DoesNotApply();
        if (chance < 14 || requirement is Attained or MeetsSet or AllParts && chance < 92) return new Judged(random.Next(2) == 0);
        if (requirement is GradeAtLeast && unit?.Id == "rating" && chance < 80) return new Graded((Rating)random.Next(1, 5));
        var level = requirement switch
        {
            LevelRequirement known => known.Level,
            FactorOf { Level: { } product } => product,
            _ => 50m,
        };
        var value = level + Steps[random.Next(Steps.Length)];
        return random.Next(4) switch
        {
            0 when value >= 0 => new MeasuredRatio(Equal(value, unit)),
            1 => new Bounded(BoundAt(value)),
            _ => new Measured(value),
        };
    }

    public Bound BoundAt(decimal value) => random.Next(5) switch
    {
        0 => Bound.AtLeast(value),
        1 => Bound.MoreThan(value),
        2 => Bound.AtMost(value),
        3 => Bound.LessThan(value),
        _ => Bound.Between(value, value + random.Next(3)),
    };

    /// <summary>A ratio that equals a value exactly, or misses it by one counted thing.</summary>
    public Ratio Equal(decimal value, UnitOfMeasure? unit)
    {
        var scale = 1L;
        for (var i = 0; i < value.Scale; i++) scale *= 10;
        var times = random.Next(1, 5) * (unit is { IsShare: true } ? 100L : 1L);
        var part = (long)(value * scale) * times / (unit is { IsShare: true } ? 100L : 1L);
        return Ratio.Of(Math.Max(0, part + random.Next(-1, 2)), scale * times);
    }
}
