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
                threshold.Year is { } year ? DocumentReader.Number(year) : null, threshold.Province,
                threshold.End is { } end ? $"limit {CamelWords.Spell(end.Bound)}" : null, CamelWords.Spell(side),
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
            json.WriteString(threshold.Id, Words.Spell(Expected(threshold, side)));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("source");
            json.WriteString("reference", Reference(threshold));
            json.WriteString("evidence", Words.Evidence[(int)(threshold.End is null ? threshold.Requirement.Evidence : EvidenceGrade.Inferred)]);
            json.WriteEndObject();
            json.WriteString("note", threshold.End is { } limit ? $"{limit}" : $"{threshold.Requirement}");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Where the level stands; behind an end of its limits, what published outcomes it rests on.</summary>
    private static string Reference(Threshold threshold) => threshold.End is { } end
        ? string.Join("; ", end.Limits(threshold.Requirement).Select(limit => $"{limit.Place}: {limit.Reference}"))
        : $"{threshold.Requirement.Source.Instrument}; {threshold.Requirement.Source.Reference}";

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
        if (threshold.End is { } end)
        {
            json.WriteNumber(threshold.Id, ValueAt(threshold, end, side));
            json.WriteEndObject();
            return;
        }

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
        if (threshold.IsCount) step = 1;
        return side switch
        {
            ThresholdSide.Below => decimal.Max(threshold.Lowest, level - step),
            ThresholdSide.Above when threshold.Unit is { IsShare: true } => decimal.Min(100, level + step),
            ThresholdSide.Above => level + step,
            _ => level,
        };
    }

    /// <summary>A value on one side of an end, which need be neither a decimal nor a whole number.</summary>
    private static decimal ValueAt(Threshold threshold, ThresholdEnd end, ThresholdSide side)
    {
        if (end.Number is { } number && (!threshold.IsCount || decimal.IsInteger(number))) return Value(threshold, number, side);
        var (digits, step) = threshold.IsCount ? (0, 1m) : (2, 0.01m);
        var below = end.Value.Round(digits);
        if (Fraction.FromDecimal(below) > end.Value) below -= step;
        return side == ThresholdSide.Below ? below : below + step;
    }

    /// <summary>What the level decides where one is recalled, and else what its limits do.</summary>
    private static Verdict ExpectedAt(Threshold threshold, ThresholdEnd end, ThresholdSide side)
    {
        var value = ValueAt(threshold, end, side);
        var asked = LimitedLevel.Of(threshold.Requirement, default);
        if (asked.Level is { } level) return Comparison.Judge(level, new Measured(value), threshold.Unit).Verdict;
        return asked.Limits?.Decides(ExactInterval.Point(Fraction.FromDecimal(value))) switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet,
            null => Verdict.Undetermined,
        };
    }

    private static Verdict Expected(Threshold threshold, ThresholdSide side) => threshold.End is { } end ? ExpectedAt(threshold, end, side)
        : threshold.Requirement switch
    {
        AtMost => side == ThresholdSide.Above ? Verdict.NotMet : Verdict.Met,
        LessThan => side == ThresholdSide.Below ? Verdict.Met : Verdict.NotMet,
        MoreThan => side == ThresholdSide.Above ? Verdict.Met : Verdict.NotMet,
        _ => side == ThresholdSide.Below ? Verdict.NotMet : Verdict.Met,
    };
}
