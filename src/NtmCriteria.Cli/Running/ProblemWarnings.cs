using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>
/// Warns of what should be looked at in the rows: of each thing once, with the first line that has it, and at the end how
/// many more there were.
/// </summary>
internal sealed class ProblemWarnings(TextWriter error, Language language)
{
    // A table full of one mistake is one mistake, and one full of many is read in the result itself.
    private const int Most = 50;

    private readonly HashSet<(FindingCode, string, string)> seen = [];
    private int more;

    public void Look(RowResult result)
    {
        foreach (var problem in result.Result.Problems)
            if (seen.Add(Kind(problem)))
                Warn(result.Row.Line, problem.ToString(language));
        Province(result);
    }

    public void Finish()
    {
        if (more > 0)
            error.WriteLine(language == Language.Vietnamese
                ? $"cảnh báo: còn {RequirementText.Number(more)} điều cần xem lại; xem trong kết quả."
                : $"warning: {RequirementText.Number(more)} more things should be looked at; they stand in the result.");
    }

    // A value is doubted row by row; a year or a set is one matter for all rows.
    private static (FindingCode, string, string) Kind(DossierProblem problem) => (problem.Code, problem.Subject, problem.Given);

    private void Province(RowResult result)
    {
        if (result.Assessment is not { } assessment) return;
        if (result.Commune.Province is { } name && Provinces.EarlierNameOf(name, assessment.AsOf) is { } earlier
            && seen.Add((FindingCode.DossierProvinceUnknown, name, "")))
        {
            var day = new Words(language).Day(assessment.AsOf);
            Warn(result.Row.Line, language == Language.Vietnamese
                ? $"'{name}' là tên về sau; ngày {day} được hiểu là '{earlier}'"
                : $"'{name}' is a later name; on {day} it is read as '{earlier}'");
        }
    }

    private void Warn(int line, string text)
    {
        if (seen.Count > Most) more++;
        else
            error.WriteLine(language == Language.Vietnamese
                ? $"cảnh báo: dòng {RequirementText.Number(line)}: {text}"
                : $"warning: line {RequirementText.Number(line)}: {text}");
    }
}
