using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>Reads the cells of a row that describe the commune and the row rather than observe something.</summary>
internal sealed class DescribedCells(
    RowSource source, TableHeader header, CommuneTableOptions options, RowWords words, RowNotes notes, List<TableProblem> problems)
{
    /// <summary>The year and the day of the row; no day where there is a problem.</summary>
    public (int Year, LocalDate? AsOf) Time()
    {
        int? year = null;
        LocalDate? asOf = null;
        if (Word(FixedColumn.Year) is { } yearText)
        {
            if (FixedCells.TryYear(yearText, out var read)) year = read;
            else Report(FixedColumn.Year, yearText, TableTexts.Fill("notYear", ("value", yearText)));
        }

        if (Given(FixedColumn.AsOf) is { } dayText) asOf = Date(FixedColumn.AsOf, dayText);
        if (problems.Count > 0) return (year ?? 0, asOf);
        asOf ??= options.AsOf ?? (year is { } known ? new LocalDate(known, 12, 31) : null);
        if (asOf is null)
            Report(null, null, TableTexts.Fill("noYear"), TableSetting.AsOf);
        return (year ?? asOf?.Year ?? 0, asOf);
    }

    public Commune Commune(SetBinding? binding)
    {
        string? region = null, group = null;
        LocalText? problem;
        if (Given(FixedColumn.Region) is { } regionText && binding is not null)
        {
            region = binding.Region(regionText, out problem);
            if (problem is not null) Report(FixedColumn.Region, regionText, problem);
        }

        if (Given(FixedColumn.Group) is { } groupText && binding is not null)
        {
            group = binding.Group(groupText, out problem);
            if (problem is not null) Report(FixedColumn.Group, groupText, problem);
        }

        Zone? zone = null;
        if (Word(FixedColumn.Zone) is { } zoneText)
        {
            if (FixedCells.TryZone(zoneText, out var read)) zone = read;
            else if (!IsMissing(FixedColumn.Zone, zoneText))
                Report(FixedColumn.Zone, zoneText, TableTexts.Fill("notZone", ("value", zoneText), ("zones", TableTexts.Fill("zones"))));
        }

        var traits = CommuneTraits.None;
        if (Given(FixedColumn.Traits) is { } traitText && !FixedCells.TryTraits(traitText, out traits, out var unknown))
            Report(FixedColumn.Traits, traitText,
                TableTexts.Fill("notTrait", ("value", unknown), ("hint", FixedCells.NearestTrait(unknown!)), ("known", FixedCells.KnownTraits)));
        var code = Code();
        return new(code ?? "", Given(FixedColumn.Commune) ?? code ?? "")
        {
            District = Given(FixedColumn.District),
            Province = Given(FixedColumn.Province),
            FormerProvince = Given(FixedColumn.FormerProvince),
            Region = region,
            Group = group,
            Zone = zone,
            Traits = traits,
        };
    }

    public void Recognise(Dossier.Builder dossier, int year)
    {
        var decision = Given(FixedColumn.Decision);
        LocalDate? date = Given(FixedColumn.DecisionDate) is { } dateText ? Date(FixedColumn.DecisionDate, dateText) : null;
        if (Given(FixedColumn.Recognised) is not { } text || FixedCells.IsNoTier(text))
        {
            if (decision is not null || date is not null)
                Report(FixedColumn.Recognised, null, TableTexts.Fill("decisionWithoutTier"));
            return;
        }

        if (FixedCells.TryTier(text, out var tier)) dossier.Recognise(new(tier, year, decision, date));
        else Report(FixedColumn.Recognised, text, TableTexts.Fill("notTier", ("value", text)));
    }

    public void Report(FixedColumn? column, string? value, LocalText text, TableSetting setting = TableSetting.None)
    {
        var place = column is { } fixedColumn ? header.PlaceOf(fixedColumn) : -1;
        var name = place >= 0 ? VietnameseText.Clean(header.Headers[place])
            : column is { } absent ? FixedColumns.Names[(int)absent] : null;
        problems.Add(source.Problem(place >= 0 ? place : null, name, value, text) with { Setting = setting });
    }

    private string? Code()
    {
        if (Given(FixedColumn.Code) is not { } text) return null;
        if (CodeCell.IsShortened(text)) Report(FixedColumn.Code, text, TableTexts.Fill("doesNotFit", ("value", text), ("expected", TableTexts.Fill("wholeCode")), ("hint", CodeCell.Hint(text))));
        var code = CodeCell.Read(text, out var restored);
        // What it looked like first is enough to say of all.
        if (restored) notes.Count(source, TableNoteKind.Code, header.PlaceOf(FixedColumn.Code), Name(FixedColumn.Code), "", count => CodeCell.Message(code[1..], count));
        return code;
    }

    private LocalDate? Date(FixedColumn column, string text)
    {
        if (DayCell.TryRead(text, options.Numbers, out var date)) return date;
        Report(column, text, TableTexts.Fill("notDate", ("value", text), ("day", DayCell.Expected(options.Numbers))));
        return null;
    }

    /// <summary>What a cell says, or null where it says nothing, or that nothing is known.</summary>
    private string? Given(FixedColumn column) => Word(column) is { } text && !IsMissing(column, text) ? text : null;

    private bool IsMissing(FixedColumn column, string text)
    {
        if (!MissingWords.Is(text)) return false;
        notes.Count(source, TableNoteKind.Missing, header.PlaceOf(column), Name(column), text, count => MissingWords.Message(text, count));
        return true;
    }

    private string Name(FixedColumn column) => VietnameseText.Clean(header.Headers[header.PlaceOf(column)]);

    private string? Word(FixedColumn column)
    {
        var place = header.PlaceOf(column);
        if (place < 0 || source.IsEmpty(place)) return null;
        if (source.FaultOf(place) is not { } fault) return words.Find(column);
        Report(column, source.Text(place), fault);
        return null;
    }
}
