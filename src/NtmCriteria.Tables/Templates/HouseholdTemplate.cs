using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// Writes tables of households and of their members to fill in: a workbook for people, with a drop-down for each coded
/// column, or CSV. <see cref="HouseholdTable"/> and <see cref="MemberTable"/> read what was filled in as it is.
/// </summary>
public static class HouseholdTemplate
{
    /// <summary>Writes an empty table of households.</summary>
    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="standard">The standard whose indicators and forms may stand as columns.</param>
    /// <param name="options">How it is written; null for a workbook in Vietnamese.</param>
    public static void Write(Stream output, PovertyStandard standard, HouseholdTemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(standard);
        options ??= new();
        var words = new ResultWords(options.Language);
        Write(output, HouseholdFields.For(standard), options, new(
            words.Pick("Hộ", "Households"),
            words.Pick($"Danh sách hộ để rà soát: {standard.Title.In(options.Language)}", $"Households to classify: {standard.Title.In(options.Language)}"),
            words.Pick("Mỗi hộ một hàng.", "One household a row."), DataLine.Write(standard, words)));
    }

    /// <summary>Writes an empty table of members.</summary>
    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="options">How it is written; null for a workbook in Vietnamese.</param>
    public static void WriteMembers(Stream output, HouseholdTemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= new();
        var words = new ResultWords(options.Language);
        Write(output, MemberFields.All, options, new(
            words.Pick("Thành viên", "Members"), words.Pick("Thành viên của các hộ", "Members of the households"),
            words.Pick("Mỗi người một hàng, với mã của hộ.", "One person a row, with the id of the household."), ""));
    }

    private static void Write<T>(Stream output, RecordColumn<T>[] columns, HouseholdTemplateOptions options, HouseholdTemplateText text)
    {
        columns = [.. columns.Where(c => !c.IsOnlyRead)];
        if (options.Format == TableFormat.Xlsx)
        {
            HouseholdTemplateSheet.Write(output, columns, options.Language, text);
            return;
        }

        // A Vietnamese Excel takes semicolons for separators, and UTF-8 only with a mark in front.
        using var sink = new CsvSink(output, options.Language == Language.Vietnamese ? NumberStyle.Vietnamese : NumberStyle.Invariant);
        foreach (var column in columns) sink.Text(column.Header(options.Language));
        sink.EndRow();
        sink.Finish();
    }
}

/// <summary>What stands above a table to fill in.</summary>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rows">What a row is.</param>
/// <param name="Data">Which data it was made from; nothing where it stands on none.</param>
internal sealed record HouseholdTemplateText(string Sheet, string Title, string Rows, string Data);
