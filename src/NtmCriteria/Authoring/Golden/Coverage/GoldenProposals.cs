using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>
/// Proposes a case for every side of a threshold that no case tests. What it expects follows from the kind and the level
/// of the rule itself, so that it proves nothing until a person has compared the level with the text of the law.
/// </summary>
public static class GoldenProposals
{
    // Readable Vietnamese instead of escapes; one case a line, so that a person confirms line by line.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document of cases, each marked as proposed.</summary>
    /// <param name="coverage">What is tested already.</param>
    /// <param name="book">The book that the coverage is about.</param>
    /// <param name="setId">The only set to look at, or null for all.</param>
    /// <returns>The document, or null where no side is missing.</returns>
    public static string? Document(ThresholdCoverage coverage, RuleBook book, string? setId = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(book);
        var text = new StringBuilder();
        foreach (var tested in coverage.Thresholds)
            if (setId is null || tested.Threshold.SetId == setId)
                foreach (var side in tested.Missing)
                    text.Append(text.Length == 0 ? "" : ",\n").Append("    ").Append(Case(tested.Threshold, side, book));
        return text.Length == 0 ? null : $$"""
            {
              "schema": "{{GoldenReader.Schema}}",
              "id": "proposed",
              "title": { "vi": "Các trường hợp được đề xuất, chưa ai xác nhận", "en": "Proposed cases that nobody has confirmed" },
              "cases": [
            {{text}}
              ]
            }

            """;
    }

    private static string Case(Threshold threshold, ThresholdSide side, RuleBook book)
    {
        var set = book.Get(threshold.SetId, threshold.To);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", string.Join(' ', new[]
            {
                $"{threshold.SetId}#{threshold.Id}", Dates.Iso(threshold.From), threshold.Stratum,
                threshold.Year is { } year ? DocumentReader.Number(year) : null, threshold.Province, CamelWords.Of(side),
            }.OfType<string>()));
            json.WriteBoolean("proposed", true);
            Commune(json, set, threshold);
            var asOf = AsOf(threshold);
            json.WriteNumber("year", threshold.Year ?? Math.Clamp(asOf.Year, set.Years.From, set.Years.To));
            json.WriteString("asOf", Dates.Iso(asOf));
            json.WriteString("set", threshold.SetId);
            Observations(json, threshold, side);
            json.WriteStartObject("expect");
            json.WriteStartObject("indicators");
            json.WriteString(threshold.Id, Words.Of(Expected(threshold, side)));
            json.WriteEndObject();
            json.WriteEndObject();
            var source = threshold.Requirement.Source;
            json.WriteStartObject("source");
            json.WriteString("reference", $"{source.Instrument}; {source.Reference}");
            json.WriteString("evidence", Words.Evidence[(int)threshold.Requirement.Evidence]);
            json.WriteEndObject();
            json.WriteString("note", $"{threshold.Requirement}");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Commune(Utf8JsonWriter json, CriteriaSet set, Threshold threshold)
    {
        var commune = Golden.Thresholds.CommuneIn(set, threshold.Stratum ?? set.Strata[0].Code, threshold.Province);
        json.WriteStartObject("commune");
        json.WriteString("name", "A");
        if (commune.Province is { } province) json.WriteString("province", province);
        if (commune.Region is { } region) json.WriteString("region", region);
        if (commune.Group is { } group) json.WriteString("group", group);
        json.WriteEndObject();
    }

    /// <summary>The last day of the year of the data on which the version holds.</summary>
    private static LocalDate AsOf(Threshold threshold)
    {
        if (threshold.Year is not { } year) return threshold.To;
        var day = new LocalDate(year, 12, 31);
        return day < threshold.From ? threshold.From : day > threshold.To ? threshold.To : day;
    }

    private static void Observations(Utf8JsonWriter json, Threshold threshold, ThresholdSide side)
    {
        json.WriteStartObject("observations");
        // A round number, of which any factor is exact.
        const decimal earlier = 100m;
        if (threshold.Part?.Condition is { } condition)
            json.WriteNumber(condition.Input, condition.Above ? condition.Number + 1 : condition.Number);
        if (threshold.Requirement is FactorOfOwn own) json.WriteNumber(own.Baseline, earlier);
        var level = threshold.Level ?? ((FactorOfOwn)threshold.Requirement).Factor * earlier;
        if (threshold.Unit?.Id == "rating")
            json.WriteString(threshold.Id, new Graded((Rating)(int)(level + (int)side - 1)).ToCell());
        else json.WriteNumber(threshold.Id, Value(threshold, level, side));
        json.WriteEndObject();
    }

    private static decimal Value(Threshold threshold, decimal level, ThresholdSide side)
    {
        var step = 0.01m;
        for (var digits = 2; digits < level.Scale; digits++) step /= 10;
        if (threshold.Requirement is CountAtLeast or GradeAtLeast || threshold.Unit is { IsCount: true }) step = 1;
        return side switch
        {
            ThresholdSide.Below => decimal.Max(threshold.Lowest, level - step),
            ThresholdSide.Above when threshold.Unit is { IsShare: true } => decimal.Min(100, level + step),
            ThresholdSide.Above => level + step,
            _ => level,
        };
    }

    private static Verdict Expected(Threshold threshold, ThresholdSide side) => threshold.Requirement switch
    {
        AtMost => side == ThresholdSide.Above ? Verdict.NotMet : Verdict.Met,
        LessThan => side == ThresholdSide.Below ? Verdict.Met : Verdict.NotMet,
        MoreThan => side == ThresholdSide.Above ? Verdict.Met : Verdict.NotMet,
        _ => side == ThresholdSide.Below ? Verdict.NotMet : Verdict.Met,
    };
}
