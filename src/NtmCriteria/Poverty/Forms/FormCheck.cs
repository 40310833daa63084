using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Holds a report form against the check sums of its document.</summary>
internal sealed class FormCheck(ReportForm form, Language language)
{
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    public static ImmutableArray<Finding> Check(ReportForm form, Language language)
    {
        var check = new FormCheck(form, language);
        var rules = ReportChecks.National.Where(r => r.Forms.Contains(form.Number, StringComparer.Ordinal)).ToArray();
        for (var line = 0; line < form.Lines.Length; line++)
            foreach (var rule in rules)
                foreach (var column in rule.Columns) check.Cell(rule, line, column);
        if (rules.Any(rule => rule.Kind == ReportCheckKind.Areas)) check.Areas();
        return check.findings.ToImmutable();
    }

    private void Cell(ReportCheck rule, int line, int column)
    {
        switch (rule.Kind)
        {
            case ReportCheckKind.Share:
                if (!Value(line, rule.Whole).IsZero) Equal(line, column, Value(line, rule.Part) / Value(line, rule.Whole));
                break;
            case ReportCheckKind.Balance:
                Equal(line, column, Sum(line, rule.Plus) - Sum(line, rule.Minus));
                break;
            case ReportCheckKind.SumOfOthers:
                Equal(line, column, Sum(line, form.Columns.Select(c => c.Number).Where(number => number != column)));
                break;
            default:
                if (form[line, column] is { } found && form[line, rule.Whole] is { } all && found > all)
                    Add(line, column, found, all);
                break;
        }
    }

    /// <summary>Total, urban, rural, then districts: both ways of cutting make the whole.</summary>
    private void Areas()
    {
        if (form.Lines.Length <= 2) return;
        foreach (var column in form.Columns.Where(c => !c.IsShare).Select(c => c.Number))
        {
            Equal(0, column, Value(1, column) + Value(2, column));
            if (form.Lines.Length > 3)
                Equal(0, column, Enumerable.Range(3, form.Lines.Length - 3)
                    .Aggregate(Fraction.Zero, (sum, line) => sum + Value(line, column)));
        }
    }

    private Fraction Value(int line, int column) => form[line, column] ?? Fraction.Zero;

    private Fraction Sum(int line, IEnumerable<int> columns) =>
        columns.Aggregate(Fraction.Zero, (sum, column) => sum + Value(line, column));

    private void Equal(int line, int column, Fraction expected)
    {
        if (form[line, column] is { } found && found != expected) Add(line, column, found, expected);
    }

    private void Add(int line, int column, Fraction found, Fraction expected) => findings.Add(Finding.Create(
        FindingCode.FormDoesNotClose, language, ("form", form.Number),
        ("line", form.Lines[line].Label.In(language)), ("column", PovertyFindings.Text(column)),
        ("found", found.ToString()), ("expected", expected.ToString())));
}
