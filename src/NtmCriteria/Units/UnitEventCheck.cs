using System.Collections.Immutable;

namespace NtmCriteria.Units;

/// <summary>Says what is wrong with an event by itself, and with the units that share a code.</summary>
internal static class UnitEventCheck
{
    public static ImmutableArray<UnitProblem> Problems(UnitEvent happened)
    {
        var problems = ImmutableArray.CreateBuilder<UnitProblem>();
        void Report(UnitProblemKind kind, string code) => problems.Add(new(kind, code, happened.Date, []));

        var parts = happened.Parts.ToArray();
        var fits = happened.Kind switch
        {
            UnitEventKind.Merger => parts.Length >= 2 && happened.Successors.Length == 1,
            UnitEventKind.Split => parts.Length == 1 && happened.Successors.Length >= 2,
            UnitEventKind.Change => parts.Length == 1 && happened.Successors.Length == 1,
            _ => parts.Length >= 1 && happened.Successors.Length >= 1,
        };
        if (!fits) Report(UnitProblemKind.WrongShape, string.Join(", ", parts));
        foreach (var repeated in happened.Transfers.GroupBy(t => (t.From, t.To)).Where(g => g.Count() > 1))
            Report(UnitProblemKind.Repeated, repeated.Key.From);
        foreach (var repeated in happened.Successors.GroupBy(s => s.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
            Report(UnitProblemKind.Repeated, repeated.Key);
        foreach (var from in happened.Transfers.GroupBy(t => t.From, StringComparer.Ordinal))
            if (from.Any(t => t.Kind == TransferKind.Whole != (from.Select(x => x.To).Distinct(StringComparer.Ordinal).Count() == 1)))
                Report(UnitProblemKind.TransferKindWrong, from.Key);
        var described = happened.Successors.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        var reached = happened.Transfers.Select(t => t.To).ToHashSet(StringComparer.Ordinal);
        foreach (var code in described.Except(reached, StringComparer.Ordinal).Concat(reached.Except(described, StringComparer.Ordinal)).Order(StringComparer.Ordinal))
            Report(UnitProblemKind.UnknownSuccessor, code);
        return problems.ToImmutable();
    }

    /// <summary>The units of one code, by first day: none may begin before the one before it has ended.</summary>
    public static IEnumerable<UnitProblem> Problems(string code, ImmutableArray<AdministrativeUnit> units)
    {
        if (string.IsNullOrWhiteSpace(code)) yield return new(UnitProblemKind.CodeMissing, code, null, units);
        for (var later = 1; later < units.Length; later++)
            for (var earlier = 0; earlier < later; earlier++)
                if (units[earlier].Validity.End >= units[later].Validity.Start)
                    yield return new(
                        UnitProblemKind.CodeUsedTwice, code, units[later].Validity.Start,
                        [units[earlier], units[later]]);
    }
}
