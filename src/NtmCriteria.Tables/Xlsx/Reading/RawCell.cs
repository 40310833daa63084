using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>What a cell of a sheet holds.</summary>
internal enum CellContent : byte
{
    /// <summary>A text; also a truth value, as true or false.</summary>
    Text,

    /// <summary>A number, written plainly with a decimal point.</summary>
    Number,

    /// <summary>A number that its format shows as a share of a hundred.</summary>
    Percent,

    /// <summary>A day, as 2023-12-31.</summary>
    Date,

    /// <summary>The error of a formula, as #N/A.</summary>
    Error,

    /// <summary>A formula of which no value is stored.</summary>
    NoValue,
}

/// <summary>One cell with something in it.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Start">Where its letters begin in the letters of the row.</param>
/// <param name="Length">How many they are; white space around them is left out.</param>
/// <param name="Content">What it holds.</param>
internal readonly record struct RawCell(int Column, int Start, int Length, CellContent Content);
