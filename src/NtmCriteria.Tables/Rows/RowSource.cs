using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>
/// The rows of a table as raw cells, one row at a time, whatever the file is: the first row is the header. What is read
/// from the cells does not depend on where they come from.
/// </summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The name of the table for messages.</summary>
    public abstract string File { get; }

    /// <summary>The line or row number of the current row, from 1.</summary>
    public abstract int Line { get; }

    /// <summary>The number of cells of the row.</summary>
    public abstract int Count { get; }

    /// <summary>What is wrong with the row as a whole, or null.</summary>
    public LocalText? Fault { get; protected set; }

    /// <summary>The setting of a table of communes under which the row would be sound.</summary>
    public TableSetting FaultSetting { get; protected set; }

    /// <summary>What kind of file it is and how it was opened.</summary>
    public abstract TableForm Form { get; }

    /// <summary>What stands in the row outside all columns where that is its fault, or null.</summary>
    public virtual string? Outside => null;

    /// <summary>What a reader should be told of the table although it is no error.</summary>
    public virtual ImmutableArray<LocalText> Notes => [];

    /// <summary>Moves to the next row.</summary>
    /// <exception cref="BrokenTableException">The rest of the table cannot be told apart.</exception>
    public abstract bool Next();

    public abstract bool IsEmpty(int index);

    public abstract string Text(int index);

    /// <summary>The characters of a cell; they hold until the next call.</summary>
    public abstract ReadOnlySpan<char> Characters(int index);

    /// <summary>The same as UTF-8; they hold until the next call.</summary>
    public abstract ReadOnlySpan<byte> Bytes(int index);

    /// <summary>How the number in a cell is written: one that is stored as a number does not follow the table's style.</summary>
    public NumberStyle StyleOf(int index, NumberStyle own) => IsNumber(index) ? NumberStyle.Invariant : own;

    /// <summary>Whether the file stores the cell as a number: 17.10 is 17.1 then.</summary>
    public virtual bool IsNumber(int index) => false;

    /// <summary>Whether the cell shows its number as a share of a hundred: 0.29 stands there as 29 %.</summary>
    public virtual bool IsPercent(int index) => false;

    /// <summary>Why a cell says nothing at all, or null: a formula without a value.</summary>
    public virtual LocalText? FaultOf(int index) => null;

    /// <summary>What may have gone wrong with a cell before it was read, for the end of a message; or nothing.</summary>
    public virtual LocalText? HintOf(int index) => null;

    /// <summary>The address of a cell, or of the row where the index is null; null where a line is enough.</summary>
    public virtual string? AddressOf(int? index) => null;

    public ImmutableArray<string> Fields() => [.. Enumerable.Range(0, Count).Select(Text)];

    /// <summary>A problem at the place where it stands.</summary>
    public TableProblem Problem(int? index, string? column, string? value, LocalText text) =>
        TableProblem.Of(File, Line, column, value, text) with { Cell = AddressOf(index) };

    public abstract void Dispose();
}
