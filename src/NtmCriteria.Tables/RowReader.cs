using System.Globalization;
using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>Turns one record into a row: what it says of the commune, and what each set of its day reads in it.</summary>
internal sealed class RowReader(
    RowSource source, TableHeader header, CommuneTableOptions options, Bindings bindings)
{
    private readonly TextCells words = new();
    private readonly List<TableProblem> problems = [];

    /// <summary>The row of the current record, or null where it is blank.</summary>
    public CommuneRow? Read()
    {
        var line = source.Line;
        problems.Clear();
        if (source.Fault is { } fault) return Bad(fault, source.FaultSetting);
        if (IsBlank()) return null;
        if (source.Count != header.Count)
            return Bad(string.Create(
                CultureInfo.InvariantCulture,
                $"the row has {source.Count} fields; expected {header.Count}, as many as the header has columns"));
        var (year, asOf) = Time();
        var binding = asOf is { } day ? bindings.On(day) : null;
        var commune = Commune(binding);
        if (commune.Code.Length == 0 && commune.Name.Length == 0)
            Report(null, null, "the row names no commune; expected a name or a code");
        var dossier = Dossier.Fill(commune, year);
        Recognise(dossier, year);
        if (binding is not null) Observe(dossier, binding);
        return problems.Count > 0 || asOf is null
            ? new(line, null, asOf, [.. problems])
            : new(line, dossier.Build(), asOf, []);
    }

    private (int Year, LocalDate? AsOf) Time()
    {
        int? year = null;
        LocalDate? asOf = null;
        if (Word(FixedColumn.Year) is { } yearText)
        {
            if (FixedCells.TryYear(yearText, out var read)) year = read;
            else Report(FixedColumn.Year, yearText, $"'{yearText}' is not a year; {FixedCells.ExpectedYear}");
        }

        if (Word(FixedColumn.AsOf) is { } dayText) asOf = Date(FixedColumn.AsOf, dayText);
        if (problems.Count > 0) return (year ?? 0, asOf);
        asOf ??= options.AsOf ?? (year is { } known ? new LocalDate(known, 12, 31) : null);
        if (asOf is null)
            Report(null, null, "the row has neither a year nor an as-of date; expected one of the columns year and as_of, or a day for the whole table", TableSetting.AsOf);
        return (year ?? asOf?.Year ?? 0, asOf);
    }

    private Commune Commune(SetBinding? binding)
    {
        string? region = null, group = null, problem;
        if (Word(FixedColumn.Region) is { } regionText && binding is not null)
        {
            region = binding.Region(regionText, out problem);
            if (problem is not null) Report(FixedColumn.Region, regionText, problem);
        }

        if (Word(FixedColumn.Group) is { } groupText && binding is not null)
        {
            group = binding.Group(groupText, out problem);
            if (problem is not null) Report(FixedColumn.Group, groupText, problem);
        }

        Zone? zone = null;
        if (Word(FixedColumn.Zone) is { } zoneText)
        {
            if (FixedCells.TryZone(zoneText, out var read)) zone = read;
            else Report(FixedColumn.Zone, zoneText, $"'{zoneText}' is not a zone; {FixedCells.ExpectedZone}");
        }

        var traits = CommuneTraits.None;
        if (Word(FixedColumn.Traits) is { } traitText && !FixedCells.TryTraits(traitText, out traits, out var unknown))
            Report(FixedColumn.Traits, traitText,
                $"'{unknown}' is not a trait{FixedCells.NearestTrait(unknown!)}; {FixedCells.ExpectedTraits}");
        return new(
            Word(FixedColumn.Code) ?? "", Word(FixedColumn.Commune) ?? Word(FixedColumn.Code) ?? "",
            Word(FixedColumn.District), Word(FixedColumn.Province))
        {
            Region = region,
            Group = group,
            Zone = zone,
            Traits = traits,
        };
    }

    private void Recognise(Dossier.Builder dossier, int year)
    {
        var decision = Word(FixedColumn.Decision);
        LocalDate? date = Word(FixedColumn.DecisionDate) is { } dateText ? Date(FixedColumn.DecisionDate, dateText) : null;
        if (Word(FixedColumn.Recognised) is not { } text)
        {
            if (decision is not null || date is not null)
                Report(FixedColumn.Recognised, null, "a decision without the tier that it recognises; " + FixedCells.ExpectedTier);
            return;
        }

        if (FixedCells.TryTier(text, out var tier)) dossier.Recognise(new(tier, year, decision, date));
        else Report(FixedColumn.Recognised, text, $"'{text}' is not a tier; {FixedCells.ExpectedTier}");
    }

    private void Observe(Dossier.Builder dossier, SetBinding binding)
    {
        foreach (var bound in binding.Columns)
        {
            var (column, key, rule, isPercent, _) = bound;
            if (source.IsEmpty(column.Index)) continue;
            if (source.FaultOf(column.Index) is { } fault)
            {
                problems.Add(source.Problem(column.Index, column.Header, source.Text(column.Index), fault));
                continue;
            }

            var text = source.Characters(column.Index);
            if (isPercent && source.IsPercent(column.Index)) text = Hundredfold(text);
            if (!ObservationCell.TryRead(text, source.StyleOf(column.Index, options.Numbers), out var observation, out var problem))
            {
                problems.Add(source.Problem(column.Index, column.Header, text.ToString(), problem + source.HintOf(column.Index)) with
                {
                    Setting = ReadsInVietnamese(text) ? TableSetting.Numbers : TableSetting.None,
                });
                continue;
            }

            if (observation is null) continue;
            if (column.Criterion > 0 ? observation is not Judged : !bound.Takes(observation))
            {
                var expected = column.Criterion > 0
                    ? "đạt or không đạt (also true/false, yes/no, x), or nothing" : ColumnRules.Expected(rule);
                problems.Add(source.Problem(
                    column.Index, column.Header, text.ToString(),
                    $"'{text.Trim()}' does not fit; expected {expected}{source.HintOf(column.Index)}"));
            }
            else if (column.Criterion > 0) dossier.Attest(column.Criterion, ((Judged)observation).Met, null, column.Tier);
            else dossier.Observe(key, observation);
        }
    }

    private bool ReadsInVietnamese(ReadOnlySpan<char> text) =>
        options.Numbers == NumberStyle.Invariant && ObservationCell.TryRead(text, NumberStyle.Vietnamese, out _, out _);

    private LocalDate? Date(FixedColumn column, string text)
    {
        if (DayCell.TryRead(text, options.Numbers, out var date)) return date;
        Report(column, text, $"'{text}' is not a date; {DayCell.Expected(options.Numbers)}");
        return null;
    }

    private string? Word(FixedColumn column)
    {
        var place = header.PlaceOf(column);
        if (place < 0 || source.IsEmpty(place)) return null;
        if (source.FaultOf(place) is not { } fault) return words.Of(source.Text(place));
        Report(column, source.Text(place), fault);
        return null;
    }

    /// <summary>A stored share as a number of percent, exactly: 0.29 becomes 29.</summary>
    private static string Hundredfold(ReadOnlySpan<char> share) =>
        decimal.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < decimal.MaxValue / 100
            ? (number * 100).ToString("0.############################", CultureInfo.InvariantCulture)
            : share.ToString();

    private bool IsBlank()
    {
        for (var i = 0; i < source.Count; i++)
            if (!source.IsEmpty(i))
                return false;
        return true;
    }

    private CommuneRow Bad(string message, TableSetting setting = TableSetting.None) =>
        new(source.Line, null, null, [source.Problem(null, null, null, message) with { Setting = setting }]);

    private void Report(FixedColumn? column, string? value, string message, TableSetting setting = TableSetting.None)
    {
        var place = column is { } fixedColumn ? header.PlaceOf(fixedColumn) : -1;
        var name = place >= 0 ? VietnameseText.Clean(header.Headers[place])
            : column is { } absent ? FixedColumns.Names[(int)absent] : null;
        problems.Add(source.Problem(place >= 0 ? place : null, name, value, message) with { Setting = setting });
    }
}
