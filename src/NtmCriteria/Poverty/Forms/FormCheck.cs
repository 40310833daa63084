using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The check sums of the report forms.</summary>
internal static class FormCheck
{
    public static ImmutableArray<PovertyFinding> Of(ReportForm form, Language language)
    {
        var findings = ImmutableArray.CreateBuilder<PovertyFinding>();
        for (var l = 0; l < form.Lines.Length; l++)
        {
            switch (form.Number)
            {
                case "7.1":
                    Share(l, 4, 3, 1);
                    Share(l, 6, 5, 1);
                    break;
                case "7.2" or "7.3":
                    // 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8
                    Equal(l, 9, Value(l, 1) - Value(l, 2) - Value(l, 3) - Value(l, 4)
                        + Value(l, 5) + Value(l, 6) + Value(l, 7) + Value(l, 8));
                    break;
                case "7.8":
                    foreach (var (part, whole) in new[] { (2, 1), (3, 1), (4, 1), (5, 3), (6, 4), (7, 3), (8, 4), (9, 3), (10, 4) })
                        AtMost(l, part, whole);
                    break;
                case "7.9":
                    Equal(l, 1, form.Columns.Where(c => c.Number > 1).Aggregate(Fraction.Zero, (sum, c) => sum + Value(l, c.Number)));
                    break;
                case "7.11":
                    foreach (var column in new[] { 2, 3, 4 }) AtMost(l, column, 1);
                    foreach (var column in new[] { 6, 7, 8 }) AtMost(l, column, 5);
                    break;
            }
        }

        // Total, urban, rural, then districts: both ways of cutting make the whole.
        if (form.Number is "7.1" or "7.4" or "7.6" && form.Lines.Length > 2)
            foreach (var column in form.Columns.Where(c => !c.IsShare))
            {
                Equal(0, column.Number, Value(1, column.Number) + Value(2, column.Number));
                if (form.Lines.Length > 3)
                    Equal(0, column.Number, Enumerable.Range(3, form.Lines.Length - 3)
                        .Aggregate(Fraction.Zero, (sum, l) => sum + Value(l, column.Number)));
            }

        return findings.ToImmutable();

        Fraction Value(int line, int column) => form[line, column] ?? Fraction.Zero;

        void Equal(int line, int column, Fraction expected)
        {
            if (form[line, column] is { } found && found != expected) Add(line, column, found, expected);
        }

        void AtMost(int line, int part, int whole)
        {
            if (form[line, part] is { } found && form[line, whole] is { } all && found > all) Add(line, part, found, all);
        }

        void Share(int line, int share, int part, int whole)
        {
            if (form[line, share] is { } found && !Value(line, whole).IsZero) Equal(line, share, Value(line, part) / Value(line, whole));
        }

        void Add(int line, int column, Fraction found, Fraction expected) => findings.Add(PovertyFindings.New(
            PovertyFindingCode.FormDoesNotClose, language, ("form", form.Number),
            ("line", form.Lines[line].Label.In(language)), ("column", PovertyFindings.Text(column)),
            ("found", found.ToString()), ("expected", expected.ToString())));
    }
}
