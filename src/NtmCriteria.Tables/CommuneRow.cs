using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>One row of a commune table: a dossier and the day whose rules apply, or what is wrong with the row.</summary>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Dossier">What the row says of its commune; null where it has problems.</param>
/// <param name="AsOf">The day whose rules apply to it; null where it could not be read.</param>
/// <param name="Problems">Every cell of the row that could not be read; empty where all could.</param>
public sealed record CommuneRow(int Line, Dossier? Dossier, LocalDate? AsOf, ImmutableArray<TableProblem> Problems)
{
    private readonly EquatableArray<TableProblem> problems = Problems;

    /// <summary>Every cell of the row that could not be read; empty where all could.</summary>
    public ImmutableArray<TableProblem> Problems { get => problems; init => problems = value; }

    /// <summary>Whether every cell could be read.</summary>
    public bool IsSound => Dossier is not null && AsOf is not null;
}
