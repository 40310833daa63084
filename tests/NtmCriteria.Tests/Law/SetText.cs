using System.Globalization;
using System.Text;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tests;

/// <summary>A set as a person reads a table: criteria, indicators, what each column asks in each year, how sure it is.</summary>
internal static class SetText
{
    public static string Render(CriteriaSet set)
    {
        var text = new StringBuilder();
        Line(text, $"{set.Id}, version from {Dates.Iso(set.VersionFrom)}");
        Line(text, $"{set.Title.Vi} / {set.Title.En}");
        Line(text, $"in force {Dates.Iso(set.Period.Start)} to {Dates.Iso(set.Period.End)}; data of {set.Years.From} to {set.Years.To}");
        foreach (var instrument in set.Instruments)
            Line(text, $"instrument {instrument}: signed {Dates.Iso(instrument.SignedOn!.Value)}, in force {Dates.Iso(instrument.InForce)} [{Mark(instrument.Evidence)}]");
        Columns(text, set);
        Line(text, "marks: 2S seen in two texts, C seen in one, R recalled, ? no level is known");
        foreach (var criterion in set.Criteria)
        {
            Line(text, $"\n{criterion.Number} {criterion.Title.Vi} / {criterion.Title.En}");
            foreach (var indicator in criterion.Indicators) Indicator(text, set, indicator);
        }

        return text.ToString();
    }

    private static void Columns(StringBuilder text, CriteriaSet set)
    {
        var strata = set.Version.Strata;
        for (var i = 0; i < strata.All.Length; i++)
        {
            var provinces = strata.ProvinceNames.Where(p => strata.Provinces[Provinces.Key(p)] == i).Select(VietnameseText.Key).Order(StringComparer.Ordinal);
            Line(text, $"column {strata.All[i]}: {strata.All[i].Name.Vi} / {strata.All[i].Name.En}: {string.Join(", ", provinces)}");
        }

        foreach (var rule in strata.Overrides)
            Line(text, $"from {Dates.Iso(rule.From)} column {rule.Use} for {string.Join(", ", rule.WhenAny)} ({rule.Source.Instrument}) [{Mark(rule.Source.Evidence)}]");
    }

    private static void Indicator(StringBuilder text, CriteriaSet set, Indicator indicator)
    {
        var unit = indicator.Unit is null ? "" : $" ({indicator.Unit})";
        var quantity = indicator.Quantity is null ? "" : $" = {indicator.Quantity}";
        Line(text, $"  {indicator.Id} {indicator.Label.Vi} / {indicator.Label.En}{unit}{quantity}");
        Line(text, $"      {indicator.Instrument} from {Dates.Iso(indicator.From)}");
        foreach (var input in indicator.Inputs) Line(text, $"      with {input.Id} {input.Label.Vi} / {input.Label.En} ({input.Unit})");
        foreach (var part in indicator.Parts)
        {
            var when = part.Condition is { } c ? $", when {c.Input} {(c.Above ? ">" : "<=")} {Number(c.Number)}" : "";
            Line(text, $"      part {part.Id} {part.Label.Vi} / {part.Label.En}{(part.Unit is null ? "" : $" ({part.Unit})")}{when}{(part.ObservedAs is null ? "" : $", observed as {part.ObservedAs}")}");
        }

        for (var year = set.Years.From; year <= (indicator.Requirements.ByYear ? set.Years.To : set.Years.From); year++)
        {
            var cells = Enumerable.Range(0, set.Strata.Length).Select(s => Cell(indicator.In(s, year)!)).ToArray();
            var label = indicator.Requirements.ByYear ? $"{year.ToString(CultureInfo.InvariantCulture)} " : "";
            if (cells.Distinct().Count() == 1) Line(text, $"      {label}all {cells[0]}");
            else
                for (var s = 0; s < cells.Length; s++) Line(text, $"      {label}{set.Strata[s]} {cells[s]}");
        }
    }

    private static string Cell(Requirement asked) => asked switch
    {
        Attained => $"Đạt [{Mark(asked.Evidence)}]",
        AtMost r => $"<= {Number(r.Level)} [{Mark(asked.Evidence)}]",
        MoreThan r => $"> {Number(r.Level)} [{Mark(asked.Evidence)}]",
        LessThan r => $"< {Number(r.Level)} [{Mark(asked.Evidence)}]",
        AtLeast r => $">= {Number(r.Level)} [{Mark(asked.Evidence)}]",
        CountAtLeast r => $"count >= {Number(r.Level)} [{Mark(asked.Evidence)}]",
        GradeAtLeast r => $"grade >= {Number(r.Level)} [{Mark(asked.Evidence)}]",
        AllParts r => string.Join(" and ", r.Parts.Select(p => $"{p.Part.Id} {Cell(p.Requirement)}")),
        FactorOf r => $">= {Number(r.Factor)} x {r.Of} ({Cell(r.Base)}) [{Mark(r.Source.Evidence)}]",
        FactorOfOwn r => $">= {Number(r.Factor)} x {r.Baseline} [{Mark(asked.Evidence)}]",
        MeetsSet r => $"meets {r.SetId} [{Mark(asked.Evidence)}]",
        Delegated => "the province's [?]",
        WithinLimits r => $"{Wording.Sign(r.Kind)}{r.Limits.Firm} with weak ones {r.Limits.WithWeak}: {string.Join(", ", r.Limits.All.Select(l => l.Place))} [{Mark(asked.Evidence)}]",
        NotKnown => "not known [?]",
        NotRequired => "nothing asked",
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "A kind of requirement without a text."),
    };

    private static string Mark(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.TwoSources => "2S",
        EvidenceGrade.Inferred => "I",
        EvidenceGrade.Confirmed => "C",
        EvidenceGrade.Recalled => "R",
        _ => "?",
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
