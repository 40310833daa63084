using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Looks at a table of households.</summary>
internal static class HouseholdLook
{
    private static readonly string[] Ids = ["household", "household id", "ma ho", "ma so ho", "ho", "so ho"];

    /// <summary>Whether a heading is that of the id of a household.</summary>
    public static bool IsId(string heading) => Ids.Contains(ColumnWords.Key(heading), StringComparer.Ordinal);

    public static TableLook At(Stream input, string name, PovertyStandard standard, NumberStyle numbers, string? sheet)
    {
        using var table = HouseholdTable.Open(input, name, standard, numbers, sheet);
        var problems = ImmutableArray.CreateBuilder<TableProblem>();
        var (rows, bad, more) = (0, 0, 0L);
        var headers = table.Headers;
        var counts = headers.Select(_ => new ColumnCount()).ToArray();
        foreach (var row in table.Rows())
        {
            rows++;
            if (table.Source.Fault is null)
                for (var i = 0; i < counts.Length; i++)
                    counts[i].Add(table.Source, i, numbers);
            if (row.Problems is null) continue;
            bad++;
            foreach (var problem in row.Problems)
                if (problems.Count < TableLook.Most) problems.Add(problem);
                else more++;
        }

        return new TableLook
        {
            File = name, Of = "households", Rows = rows, BadRows = bad, NoteTexts = [.. table.Notes.Zip(table.NotesIn(Language.Vietnamese), (en, vi) => new LocalText(vi, en))], Problems = problems.ToImmutable(), More = more,
            Columns = [.. headers.Select((header, i) => counts[i].Fill(Column(header, i, table.Columns, standard)))],
        }.With(table.Source.Form);
    }

    private static ColumnLook Column(string header, int index, ImmutableArray<string> columns, PovertyStandard standard)
    {
        var use = index < columns.Length ? columns[index] : "unnamed";
        foreach (var indicator in standard.Indicators)
            if (indicator.Id == use)
                return new(index + 1, header, use, new($"{indicator.Label.Vi} (thiếu hụt: 1 hoặc 0)", $"{indicator.Label.En} (deprived: 1 or 0)"));
        return new(index + 1, header, use, new(use, use));
    }
}
