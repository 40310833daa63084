using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>A requirement in short, for machine formats and tables: <c>&gt;= 42</c>, <c>attained</c>.</summary>
internal static class RequirementCell
{
    /// <summary>The requirement, or null where no level is given.</summary>
    public static string? Write(Requirement? requirement, UnitOfMeasure? unit) => requirement switch
    {
        GradeAtLeast { Level: var grade } when unit?.Id == "rating" => ">= " + new Graded((Rating)(int)grade).ToCell(),
        AtMost most => "<= " + Number(most.Level),
        LessThan less => "< " + Number(less.Level),
        MoreThan more => "> " + Number(more.Level),
        LevelRequirement level => ">= " + Number(level.Level),
        WithinLimits within => Sign(within.Kind) + Ends(within.Limits),
        Attained => "attained",
        AllParts all => string.Join("; ", all.Parts.Select(
            p => $"{p.Part.Id} {Write(p.Requirement, p.Part.Unit) ?? "?"}")),
        FactorOf { Level: { } level } => ">= " + Number(level),
        FactorOf { Base: WithinLimits within } factor =>
            $">= {Number(factor.Factor)} x {Ends(within.Limits)} of {factor.Of}",
        FactorOf factor => $">= {Number(factor.Factor)} x {factor.Of}",
        FactorOfOwn own => $">= {Number(own.Factor)} x {own.Baseline}",
        MeetsSet meets => "meets " + meets.SetId,
        NotRequired => "not required",
        _ => null,
    };

    /// <summary>One end of a level: <c>&lt;= 42</c>.</summary>
    public static string Write(LimitBound bound, Fraction value) => bound switch
    {
        LimitBound.AtLeast => ">= ",
        LimitBound.Above => "> ",
        LimitBound.AtMost => "<= ",
        _ => "< ",
    } + Number(value);

    private static string Sign(RequirementKind kind) => kind switch
    {
        RequirementKind.AtMost => "<= ",
        RequirementKind.LessThan => "< ",
        RequirementKind.MoreThan => "> ",
        _ => ">= ",
    };

    /// <summary>A level by what bounds it: <c>level &gt; 33.8 and &lt;= 42</c>.</summary>
    private static string Ends(LevelLimits limits) => (Ends(limits.Firm), Ends(limits.WithWeak)) switch
    {
        ({ } firm, _) => $"(level {firm})",
        (null, { } weak) => $"(level not known; weak: {weak})",
        _ => "(level not known)",
    };

    private static string? Ends(ExactInterval within)
    {
        var ends = new List<string>();
        if (within.Low is { } low) ends.Add(Write(within.LowIncluded ? LimitBound.AtLeast : LimitBound.Above, low));
        if (within.High is { } high) ends.Add(Write(within.HighIncluded ? LimitBound.AtMost : LimitBound.Below, high));
        return ends.Count == 0 ? null : string.Join(" and ", ends);
    }

    // A quotient such as 88.71 / 1.1 is no decimal: then the fraction stands, exact.
    private static string Number(Fraction value) =>
        value.Round(10) is var number && Fraction.FromDecimal(number) == value ? Number(number) : value.ToString();

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
