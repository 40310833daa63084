using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>
/// Writes an Excel workbook to fill in: one sheet with a column for each indicator, its unit and required level, one with the
/// legal basis, one with instructions. <see cref="CommuneTable"/> reads the filled workbook as it is.
/// </summary>
public static class TemplateWorkbook
{
    /// <summary>Writes a workbook. The same set and options give the same bytes.</summary>
    /// <param name="output">Takes the workbook; it stays open.</param>
    /// <param name="rules">The rules that the set comes from: the workbook names their version.</param>
    /// <param name="set">The set whose indicators are asked for, as it reads on a day.</param>
    /// <param name="options">For whom; null for the defaults.</param>
    /// <exception cref="ArgumentException">The stratum is none of the set, or the year is outside its years.</exception>
    public static void Write(Stream output, RuleBook rules, CriteriaSet set, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(set);
        options ??= new();
        var request = new TemplateRequest(rules, set, Place(set, options), Year(set, options.Year), options.Language, options.Reading);
        using var workbook = new WorkbookWriter(output);
        TemplateSheet.Write(workbook, request);
        TemplateBasis.Write(workbook, request);
        TemplateGuide.Write(workbook, request);
        workbook.Finish();
    }

    private static Commune Place(CriteriaSet set, TemplateOptions options)
    {
        if (options.Stratum is { } code && !set.Strata.Any(s => s.Code == code))
            throw new ArgumentException(
                $"'{code}' is no column of {set.Id}; expected one of {string.Join(", ", set.Strata.Select(s => s.Code))}.", nameof(options));
        return new("", "") { Province = options.Province, Region = options.Stratum, Group = options.Stratum };
    }

    private static int Year(CriteriaSet set, int? year)
    {
        var (from, to) = (set.Years.From, set.Years.To);
        if (year is not { } asked) return to;
        return asked >= from && asked <= to
            ? asked
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{asked} is no year of {set.Id}; expected {from} to {to}."), nameof(year));
    }
}
