using System.Globalization;

namespace NtmCriteria.Units;

/// <summary>Describes faults of unit registers and searches in them.</summary>
internal static class UnitFindings
{
    public static Finding Describe(UnitProblem problem, Language language) => Finding.Create(
        problem.Kind switch
        {
            UnitProblemKind.CodeUsedTwice => FindingCode.UnitCodeUsedTwice,
            UnitProblemKind.CodeMissing => FindingCode.UnitCodeMissing,
            UnitProblemKind.UnknownPart => FindingCode.UnitPartUnknown,
            UnitProblemKind.UnknownSuccessor => FindingCode.UnitSuccessorUnknown,
            UnitProblemKind.TransferKindWrong => FindingCode.UnitTransferKindWrong,
            UnitProblemKind.WrongShape => FindingCode.UnitEventShapeWrong,
            _ => FindingCode.UnitLineRepeated,
        },
        language, ("code", problem.Code), ("on", problem.On is { } on ? Dates.Write(on, language) : ""),
        ("units", string.Join("; ", problem.Units)));

    public static Finding Describe(UnitSearch search, Language language) => Finding.Create(
        search.Outcome switch
        {
            UnitSearchOutcome.Found => FindingCode.UnitFound,
            UnitSearchOutcome.NotFound => FindingCode.UnitNotFound,
            _ => FindingCode.UnitAmbiguous,
        },
        language, ("on", Dates.Write(search.Date, language)), ("name", search.Name),
        ("count", search.Candidates.Length.ToString(CultureInfo.InvariantCulture)), ("units", string.Join("; ", search.Candidates.Select(u => u.Place))));
}
