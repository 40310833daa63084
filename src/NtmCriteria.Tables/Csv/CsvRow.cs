using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>A row of a CSV table as texts.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields; none where it could not be read.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record CsvRow(int Line, ImmutableArray<string> Fields, TableProblem? Problem)
{
    private readonly EquatableArray<string> fields = Fields;

    /// <summary>Its fields; none where it could not be read.</summary>
    public ImmutableArray<string> Fields { get => fields; init => fields = value; }
}
