using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Poverty standards: labels, instruments, orphans, ids, and a province's lines against the national ones.</summary>
internal static class StandardCheck
{
    public static void Run(CheckedDocument document, CheckLog log)
    {
        if (document.Standard is not { } standard) return;
        LabelCheck.Check(log, document, "$.title", standard.Title);
        var used = standard.Lines.SelectMany(l => new[] { l.Rural.Source.Instrument, l.Urban.Source.Instrument })
            .Concat(standard.Indicators.Select(i => i.Source.Instrument)).Append(standard.Rule.Instrument)
            .Append(standard.Scores?.Source.Instrument).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, instrument) in standard.Instruments.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.instruments[{i}]");
            LabelCheck.Check(log, document, path + ".title", instrument.Title);
            InstrumentCheck.Number(log, document, path, instrument.Id);
            if (!used.Contains(instrument.Id))
                log.Add(
                    MeaningCodes.UnusedInstrument, document, path,
                    $"no rule of {standard.Id} names {instrument.Id}; expected a line, indicator or rule that does",
                    $"không quy định nào của {standard.Id} dẫn {instrument.Id}; cần một chuẩn, chỉ số hoặc quy tắc dẫn văn bản này");
        }

        if (standard.IndicatorSet != standard.Id)
        {
            Lines(document, standard, log);
            return;
        }

        foreach (var (i, dimension) in standard.Dimensions.Index())
            if (standard.Indicators.All(n => n.Dimension.Id != dimension.Id))
                log.Add(
                    MeaningCodes.EmptyDimension, document, string.Create(CultureInfo.InvariantCulture, $"$.dimensions[{i}]"),
                    $"the dimension {dimension.Id} has no indicator; expected at least one",
                    $"chiều {dimension.Id} không có chỉ số; cần ít nhất một");
        foreach (var (i, indicator) in standard.Indicators.Index())
            LabelCheck.Check(log, document, string.Create(CultureInfo.InvariantCulture, $"$.indicators[{i}].label"), indicator.Label);
        RegisterCheck.Compare(
            log, document, standard.Id, "$.indicators",
            standard.Indicators.Select((n, i) => new RegisterCheck.Use(
                n.Id, null, n.Label.Vi, string.Create(CultureInfo.InvariantCulture, $"$.indicators[{i}]"))));
    }

    private static void Lines(CheckedDocument document, StandardDefinition standard, CheckLog log)
    {
        if (document.World.Standard(standard.IndicatorSet) is not { } national) return;
        foreach (var (i, line) in standard.Lines.Index())
            foreach (var other in national.Lines.Where(o => o.Kind == line.Kind && o.Days.Intersection(line.Days) is not null))
                foreach (var (settlement, key) in new[] { (Settlement.Rural, "rural"), (Settlement.Urban, "urban") })
                    if (line.In(settlement).Value is { } own && other.In(settlement).Value is { } theirs && own < theirs)
                        log.Add(
                            MeaningCodes.LowerLine, document, string.Create(CultureInfo.InvariantCulture, $"$.lines[{i}].{key}.value"),
                            $"{Wording.Number(own, Language.English)} is below the national line of {Wording.Number(theirs, Language.English)}; "
                            + "expected a line as high or higher",
                            $"{Wording.Number(own, Language.Vietnamese)} thấp hơn chuẩn quốc gia {Wording.Number(theirs, Language.Vietnamese)}; "
                            + "cần chuẩn bằng hoặc cao hơn");
    }
}
