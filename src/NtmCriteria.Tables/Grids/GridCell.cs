namespace NtmCriteria.Tables;

/// <summary>A cell of a grid with something in it.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">What stands in it; a number is written plainly with a decimal point.</param>
/// <param name="Content">What it holds.</param>
internal readonly record struct GridCell(int Column, string Text, CellContent Content);

/// <summary>A row of a grid.</summary>
/// <param name="Line">Its row, from 1.</param>
/// <param name="Cells">Its cells that hold something, from left to right.</param>
internal sealed record GridRow(int Line, IReadOnlyList<GridCell> Cells);
