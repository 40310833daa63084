using System.Globalization;
using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>Turns one record into a row: what it says of the commune, and what each set of its day reads in it.</summary>
internal sealed class RowReader
{
    private readonly RowSource source;
    private readonly TableHeader header;
    private readonly CommuneTableOptions options;
    private readonly Bindings bindings;
    private readonly List<TableProblem> problems = [];
    private readonly RepeatedCommunes? repeated;
    private readonly RowWords words;
    private readonly LeftOutRows leftOut;
    private readonly DescribedCells cells;
    private readonly SecondReading second;

    private readonly (string Id, Tier Tier)? madeFor;

    /// <param name="source">The rows.</param>
    /// <param name="header">Their header.</param>
    /// <param name="options">How to read them.</param>
    /// <param name="bindings">How the sets of a day read the columns.</param>
    /// <param name="repeated">The communes that were read; null where somebody else looks for those that repeat.</param>
    public RowReader(RowSource source, TableHeader header, CommuneTableOptions options, Bindings bindings, RepeatedCommunes? repeated)
    {
        this.repeated = repeated;
        (this.source, this.header, this.options, this.bindings) = (source, header, options, bindings);
        words = new(source, header);
        leftOut = new(source, header, words, Notes);
        cells = new(source, header, options, words, Notes, problems);
        second = new(source, Notes);
        if (source.Form.SetId is { } id && options.Rules.SetIds.Contains(id, StringComparer.Ordinal)) madeFor = (id, options.Rules.Get(id, options.Rules.PeriodOf(id).Start).Tier);
    }

    /// <summary>What was said of the rows so far.</summary>
    public RowNotes Notes { get; } = new();

    /// <summary>Says that a commune stood in a row that was not read here.</summary>
    public void SawCommune() => leftOut.SawCommune();

    /// <summary>The row of the current record, or null where it is blank or no commune.</summary>
    public CommuneRow? Read()
    {
        var line = source.Line;
        problems.Clear();
        words.Begin();
        if (source.Fault is { } fault) return source.Outside is { } outside && leftOut.Take(outside) ? null : Bad(fault, source.FaultSetting);
        if (IsBlank() || leftOut.Take()) return null;
        if (Shape() is { } misshapen) return misshapen;
        var (year, asOf) = cells.Time();
        var binding = asOf is { } day ? bindings.On(day) : null;
        var commune = cells.Commune(binding);
        if (commune.Code.Length == 0 && commune.Name.Length == 0)
            cells.Report(null, null, TableTexts.Fill("rowWithoutCommune"));
        var dossier = Dossier.Fill(commune, year);
        cells.Recognise(dossier, year);
        if (binding is not null && IsOfThisSet(binding, asOf!.Value)) Observe(dossier, binding);
        if (problems.Count == 0 && asOf is { } known) Repeats(commune, year, known, line);
        return problems.Count > 0 || asOf is null
            ? new(line, null, asOf, [.. problems])
            : new(line, dossier.Build(), asOf, []);
    }

    /// <summary>
    /// Whether the row was filled for a set of its day. Ids of another period mean other things: what one set reads of them
    /// by chance must not decide.
    /// </summary>
    private bool IsOfThisSet(SetBinding binding, LocalDate day)
    {
        if (options.SetId is not null || options.IgnoreUnknown || options.KeepUnread) return true;
        if (madeFor is { } set && !binding.MayBe(set.Id, set.Tier))
        {
            cells.Report(
                null, null, TableTexts.Fill("madeForOtherSet", ("set", set.Id), ("day", day), ("sets", binding.SetIds)), TableSetting.IgnoreUnknown);
            return false;
        }

        var filled = 0;
        foreach (var column in header.Observations)
            if (!source.IsEmpty(column.Index))
                filled++;
        string? first = null;
        var unread = 0;
        foreach (var column in binding.Unknown)
        {
            if (source.IsEmpty(column.Index)) continue;
            first ??= column.Header;
            unread++;
        }

        if (unread == 0) return true;
        cells.Report(
            null, null, TableTexts.Fill(
                "columnsUnread", ("unread", unread), ("filled", filled), ("sets", binding.SetIds), ("first", first), ("day", day)),
            TableSetting.IgnoreUnknown);
        return false;
    }

    private void Repeats(Commune commune, int year, LocalDate day, int line)
    {
        if (repeated?.Find(commune, year, day, line) is not (> 0 and var first)) return;
        var hasCode = commune.Code.Length > 0;
        cells.Report(
            hasCode ? FixedColumn.Code : FixedColumn.Commune, hasCode ? commune.Code : commune.Name, TableTexts.Fill(
                hasCode ? "codeRepeats" : "communeRepeats", ("who", hasCode ? commune.Code : commune.ToString()), ("year", year), ("first", first)));
    }

    /// <summary>Whether the row has as many cells as the header; what lacks at its end is empty.</summary>
    private CommuneRow? Shape()
    {
        foreach (var unnamed in header.Unnamed)
            if (!source.IsEmpty(unnamed))
                return new(source.Line, null, null,
                [
                    source.Problem(
                        unnamed, null, source.Text(unnamed),
                        TableTexts.Fill("columnWithoutName", ("value", source.Text(unnamed).Trim()), ("column", unnamed + 1))) with
                    {
                        Setting = TableSetting.IgnoreUnknown,
                    },
                ]);
        if (source.Count == header.Count) return null;
        if (source.Count < header.Count)
        {
            Notes.Count(source, TableNoteKind.ShortRow, null, null, "", count => new(
                string.Create(CultureInfo.InvariantCulture, $"{count} dòng có ít ô hơn tiêu đề ({header.Count} cột); ô thiếu ở cuối được hiểu là để trống"),
                string.Create(CultureInfo.InvariantCulture, $"{count} row{(count == 1 ? " has" : "s have")} fewer fields than the header ({header.Count}); what lacks at the end was read as empty")));
            return null;
        }

        for (var i = header.Count; i < source.Count; i++)
            if (!source.IsEmpty(i))
                return Bad(TableTexts.Fill("rowTooManyFields", ("count", source.Count), ("columns", header.Count)));
        return null;
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
            var style = source.StyleOf(column.Index, options.Numbers);
            if (!ObservationCell.TryRead(text, style, out var observation, out var problem) || SecondReading.IsDue(bound, observation))
                second.Read(bound, text, style, ref observation, ref problem);
            if (problem is not null)
            {
                problems.Add(source.Problem(column.Index, column.Header, text.ToString(), Hinted(problem, source.HintOf(column.Index))) with
                {
                    Setting = ReadsInVietnamese(text) ? TableSetting.Numbers : TableSetting.None,
                });
                continue;
            }

            if (observation is null) continue;
            if (column.Criterion > 0 ? observation is not Judged : !bound.Takes(observation))
            {
                var expected = column.Criterion > 0
                    ? TableTexts.Fill("attestation") : ColumnRules.Expected(rule);
                problems.Add(source.Problem(
                    column.Index, column.Header, text.ToString(),
                    TableTexts.Fill("doesNotFit", ("value", text.Trim().ToString()), ("expected", expected), ("hint", source.HintOf(column.Index) ?? CodeCell.Hint(text.Trim().ToString())))));
            }
            else if (column.Criterion > 0) dossier.Attest(column.Criterion, ((Judged)observation).Met, null, column.Tier);
            else dossier.Observe(key, observation);
        }
    }

    private bool ReadsInVietnamese(ReadOnlySpan<char> text) =>
        options.Numbers == NumberStyle.Invariant && ObservationCell.TryRead(text, NumberStyle.Vietnamese, out _, out _);

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

    private static LocalText Hinted(LocalText problem, LocalText? hint) =>
        hint is null ? problem : new(problem.Vi + hint.Vi, problem.En + hint.En);

    private CommuneRow Bad(LocalText text, TableSetting setting = TableSetting.None) =>
        new(source.Line, null, null, [source.Problem(null, null, null, text) with { Setting = setting }]);
}
