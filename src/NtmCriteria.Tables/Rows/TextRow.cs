using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>A row of any table as texts: of CSV, or of a sheet of a workbook.</summary>
public sealed class TextRow
{
    private readonly string file;
    private readonly ImmutableArray<string?> addresses;
    private readonly ImmutableArray<bool> numbers;
    private readonly ImmutableArray<bool> percents;

    internal TextRow(RowSource source)
    {
        (file, Line, Fields) = (source.File, source.Line, source.Fields());
        addresses = [.. Enumerable.Range(0, Fields.Length).Select(i => source.AddressOf(i))];
        numbers = [.. Enumerable.Range(0, Fields.Length).Select(source.IsNumber)];
        percents = [.. Enumerable.Range(0, Fields.Length).Select(source.IsPercent)];
        var silent = Enumerable.Range(0, Fields.Length).Cast<int?>().FirstOrDefault(i => source.FaultOf(i!.Value) is not null);
        Problem = source.Fault is { } fault ? source.Problem(null, null, source.Outside, fault)
            : silent is { } at ? source.Problem(at, null, null, source.FaultOf(at)!) : null;
    }

    internal TextRow(TableProblem problem) => (file, Line, Problem) = (problem.File, problem.Line, problem);

    /// <summary>The line on which it begins, or the row of its sheet, from 1.</summary>
    public int Line { get; }

    /// <summary>Its fields; none where it could not be read.</summary>
    public ImmutableArray<string> Fields { get; } = [];

    /// <summary>Why it could not be read, or null.</summary>
    public TableProblem? Problem { get; }

    /// <summary>Whether a workbook stores a field as a number: 17.10 is 17.1 then.</summary>
    /// <param name="index">The field, from 0.</param>
    public bool IsNumber(int index) => !numbers.IsDefault && index >= 0 && index < numbers.Length && numbers[index];

    /// <summary>Whether a workbook shows the number in a field as a share of a hundred: 0.29 stands there as 29 %.</summary>
    /// <param name="index">The field, from 0.</param>
    public bool IsPercent(int index) => !percents.IsDefault && index >= 0 && index < percents.Length && percents[index];

    /// <summary>How the number in a field is written: one that is stored as a number does not follow the table's style.</summary>
    /// <param name="index">The field, from 0.</param>
    /// <param name="own">The table's style.</param>
    public NumberStyle StyleOf(int index, NumberStyle own) => IsNumber(index) ? NumberStyle.Invariant : own;

    /// <summary>A problem at the place where it stands.</summary>
    /// <param name="index">The field, or -1 where no one is at fault.</param>
    /// <param name="column">The name of its column, or null.</param>
    /// <param name="message">What is wrong with it, and what was expected instead.</param>
    public TableProblem Wrong(int index, string? column, LocalText message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var there = index >= 0 && index < Fields.Length;
        return TableProblem.Of(file, Line, column, there ? Fields[index] : null, message) with
        {
            Cell = there ? addresses[index] : addresses.IsDefaultOrEmpty ? null : addresses[0],
        };
    }

    /// <summary>The fields, separated by bars.</summary>
    public override string ToString() => string.Join(" | ", Fields);
}
