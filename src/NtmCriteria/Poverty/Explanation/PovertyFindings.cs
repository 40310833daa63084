using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Turns answers, deprivations and classes into structured findings.</summary>
internal static class PovertyFindings
{
    public static Finding Describe(StandardAnswer answer, Language language) => Finding.Create(
        answer.Reason switch
        {
            null => FindingCode.StandardInForce,
            NoStandardReason.BeforeFirstStandard => FindingCode.BeforeFirstStandard,
            NoStandardReason.AfterLastStandard => FindingCode.AfterLastStandard,
            NoStandardReason.DependsOnFormerProvince => FindingCode.StandardDependsOnFormerProvince,
            _ => FindingCode.StandardNotLoaded,
        },
        language,
        ("asOf", Dates.Write(answer.AsOf, language)),
        ("standard", answer.Standard?.Id ?? ""),
        ("title", answer.Standard?.Title.In(language) ?? ""));

    public static Finding Describe(Deprivation deprivation, Language language)
    {
        var indicator = deprivation.Indicator;
        return Finding.Create(
            CodeOf(deprivation), language,
            ("label", indicator.Label.In(language)),
            ("when", indicator.DeprivedWhen?.In(language) ?? "?"),
            ("member", deprivation.Member < 0 ? ""
                : (language == Language.Vietnamese ? " (thành viên " : " (member ") + Text(deprivation.Member + 1) + ")"),
            ("note", indicator.Source.Note ?? ""),
            ("source", Source(indicator.Source, language)),
            ("evidence", Wording.Describe(deprivation.Evidence, language)));
    }

    public static Finding Describe(Classification result, Language language)
    {
        var (standard, household) = (result.Standard, result.Household);
        var counts = standard.CutOff is not null;
        var scored = household.Income is null && (household.Scores.Income is not null || result.Score is not null);
        var code = result.Class == HouseholdClass.Undetermined ? FindingCode.ClassOpen
            : scored ? FindingCode.ClassByScores
            : counts ? FindingCode.ClassByIncomeAndDeprivations
            : FindingCode.ClassByIncome;
        return Finding.Create(
            code, language,
            ("household", Name(household, language)),
            ("class", result.Class == HouseholdClass.Undetermined ? "" : PovertyWording.Describe(result.Class, language)),
            ("classes", PovertyWording.Describe(result.Possible, language)),
            ("why", PovertyWording.Describe(result.Reasons, language)),
            ("income", PovertyWording.Money(household.Income, language)),
            ("score", household.Scores.Income is { } given ? Text(given) : result.Score?.ToString() ?? ""),
            ("lines", PovertyWording.Lines(
                scored && standard.Scores is { } rule ? rule.Lines : standard.Lines, household.Settlement, language)),
            ("count", result.LeastDeprivations == result.MostDeprivations
                ? Text(result.LeastDeprivations)
                : $"{Text(result.LeastDeprivations)}..{Text(result.MostDeprivations)}"),
            ("deprived", string.Join(", ", result.Deprivations
                .Where(d => d.State == DeprivationState.Deprived).Select(d => d.Indicator.Label.In(language)))),
            ("cutOff", standard.CutOff is { } cutOff ? Text(cutOff) : ""),
            ("source", Source(standard.Rule, language)),
            ("evidence", Wording.Describe(result.Evidence, language)));
    }

    /// <summary>What a reader must know beside the class: a printed gap, forms that disagree, low-income workers.</summary>
    public static IEnumerable<Finding> Beside(Classification result, Language language)
    {
        var (standard, household) = (result.Standard, result.Household);
        if (household.UnlikelyIncome is not UnlikelyIncome.None and var unlikely)
            yield return Finding.Create(
                unlikely == UnlikelyIncome.Thousandth ? FindingCode.IncomeThousandth : FindingCode.IncomeThousandfold, language,
                ("income", PovertyWording.Money(household.Income, language)),
                ("meant", PovertyWording.Money(unlikely == UnlikelyIncome.Thousandth ? household.Income * 1000 : household.Income / 1000, language)));
        if (result.InPrintedGap)
            yield return Finding.Create(
                FindingCode.PrintedGap, language,
                ("income", PovertyWording.Money(household.Income, language)),
                ("line", PovertyWording.Money(standard.Line(LineKind.Poor)!.In(household.Settlement!.Value).Value, language)),
                ("from", PovertyWording.Money(
                    standard.Line(LineKind.NearPoor)!.In(household.Settlement!.Value).PrintedFrom, language)));
        if (result.Score?.OtherForm is not null)
            yield return Finding.Create(FindingCode.FormsDisagree, language, ("score", result.Score.ToString()));
        if (result.HasLowIncomeWorkers == true && standard.Line(LineKind.LowIncomeWorker) is { } line)
        {
            var level = line.In(household.Settlement ?? Settlement.Rural);
            yield return Finding.Create(
                FindingCode.LowIncomeWorkers, language,
                ("income", PovertyWording.Money(household.Income, language)),
                ("line", PovertyWording.Money(level.Value, language)),
                ("source", Source(level.Source, language)),
                ("evidence", Wording.Describe(level.Source.Evidence, language)));
        }
    }

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static FindingCode CodeOf(Deprivation deprivation) => (deprivation.State, deprivation.Reason) switch
    {
        (DeprivationState.Deprived, DeprivationReason.Given) => FindingCode.DeprivedGiven,
        (DeprivationState.NotDeprived, DeprivationReason.Given) => FindingCode.NotDeprivedGiven,
        (DeprivationState.Deprived, _) => FindingCode.Deprived,
        (DeprivationState.NotDeprived, _) => FindingCode.NotDeprived,
        (_, DeprivationReason.AgeNotKnown) => FindingCode.DeprivationAgeNotKnown,
        (_, DeprivationReason.MembersNotListed) => FindingCode.DeprivationMembersNotListed,
        (_, DeprivationReason.BetweenPrintedRows) => FindingCode.DeprivationBetweenRows,
        (_, DeprivationReason.SourcesDisagree) => FindingCode.DeprivationSourcesDisagree,
        (_, DeprivationReason.DefinitionNotKnown) => FindingCode.DeprivationNotDefined,
        (_, DeprivationReason.Contradiction) => FindingCode.DeprivationContradiction,
        _ => FindingCode.DeprivationNotObserved,
    };

    private static string Source(LegalSource source, Language language) =>
        language == Language.Vietnamese ? source.Cite() : $"{source.Instrument}, {source.Reference}";

    private static string Name(Household household, Language language) =>
        (language == Language.Vietnamese ? "Hộ " : "Household ") + (household.Id ?? "?");
}
