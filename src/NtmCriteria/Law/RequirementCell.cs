using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>A requirement in short, for machine formats and tables: <c>&gt;= 42</c>, <c>attained</c>.</summary>
internal static class RequirementCell
{
    /// <summary>The requirement, or null where no level is given.</summary>
    public static string? Of(Requirement? requirement, UnitOfMeasure? unit) => requirement switch
    {
        GradeAtLeast { Level: var grade } when unit?.Id == "rating" => ">= " + new Graded((Rating)(int)grade).ToCell(),
        AtMost most => "<= " + Number(most.Level),
        MoreThan more => "> " + Number(more.Level),
        LevelRequirement level => ">= " + Number(level.Level),
        Attained => "attained",
        AllParts all => string.Join("; ", all.Parts.Select(
            p => $"{p.Part.Id} {Of(p.Requirement, p.Part.Unit) ?? "?"}")),
        FactorOf { Level: { } level } => ">= " + Number(level),
        FactorOf factor => $">= {Number(factor.Factor)} x {factor.Of}",
        FactorOfOwn own => $">= {Number(own.Factor)} x {own.Baseline}",
        MeetsSet meets => "meets " + meets.SetId,
        NotRequired => "not required",
        _ => null,
    };

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
