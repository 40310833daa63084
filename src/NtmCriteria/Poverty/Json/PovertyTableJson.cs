using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The JSON of counts by group, which stands alone. The total is the sum of the lines, and is not written.</summary>
internal static class PovertyTableJson
{
    public const string Schema = "ntm-poverty-table/1";

    private static readonly ObjectShape<HouseholdPlace> Place = new("place", o =>
    {
        var (name, code) = (o.Maybe("name", Values.Filled), o.Maybe("code", Values.Filled));
        var (district, province) = (o.Maybe("district", Values.Filled), o.Maybe("province", Values.Filled));
        o.Require(name is not null || code is not null, "", ProblemCode.Structure, "neitherKey", ("one", "name"), ("other", "code"));
        return new(name, district, province, code);
    });

    private static readonly ObjectShape<UnlikelyIncomes> Incomes = new("incomes", o => new(
        o.Needs("given", DataValues.Long), o.Needs("thousandth", DataValues.Long), o.Needs("thousandfold", DataValues.Long)));

    private static readonly ObjectShape<PovertyLine> Line = new("povertyLine", o =>
    {
        var key = o.Needs("key", Values.Text);
        var counts = new PovertyCounts
        {
            Households = o.Needs("households", DataValues.Long),
            Poor = o.Needs("poor", DataValues.Long),
            NearPoor = o.Needs("nearPoor", DataValues.Long),
            Average = o.Needs("average", DataValues.Long),
            Above = o.Needs("above", DataValues.Long),
            MaybePoor = o.Needs("maybePoor", DataValues.Long),
            MaybeNearPoor = o.Needs("maybeNearPoor", DataValues.Long),
            PoorOrNearPoor = o.Needs("poorOrNearPoor", DataValues.Long),
            MaybePoorOrNearPoor = o.Needs("maybePoorOrNearPoor", DataValues.Long),
        };
        o.Require(CanBe(counts), "", ProblemCode.Structure, "countsDoNotAdd");
        return new(key, counts) { Place = o.Maybe("place", Place) };
    });

    public static readonly ObjectShape<PovertyTable> Shape = new("povertyTable", o =>
    {
        o.Needs("schema", Values.Kind(Schema));
        o.Maybe("$schema", Values.Text);
        var grouping = o.Needs("grouping", new WordShape<HouseholdGrouping>());
        var leftOut = o.Maybe("leaveOutWithoutLabourCapacity", Values.Flag) ?? false;
        var incomes = o.Maybe("incomes", Incomes) ?? default;
        o.Require(
            incomes is { Thousandth: >= 0, Thousandfold: >= 0 } && (Int128)incomes.Thousandth + incomes.Thousandfold <= incomes.Given,
            ".incomes", ProblemCode.Structure, "countsDoNotAdd");
        var lines = o.Needs("lines", new PlacedListShape<PovertyLine>(Line));
        var table = new PovertyTable(grouping, leftOut);
        table.Note(incomes);
        foreach (var (entry, line) in lines)
            if (!table.TryAdd(line))
                o.Find("lines").Reader.Report(entry, ProblemCode.Structure, "groupTwice", ("key", line.Key));
        return table;
    });

    public static void Write(Utf8JsonWriter json, PovertyTable table)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.Word("grouping", table.Grouping);
        if (table.LeaveOutWithoutLabourCapacity) json.WriteBoolean("leaveOutWithoutLabourCapacity", true);
        if (table.UnlikelyIncomes is var incomes && incomes != default)
        {
            json.WriteStartObject("incomes");
            json.WriteNumber("given", incomes.Given);
            json.WriteNumber("thousandth", incomes.Thousandth);
            json.WriteNumber("thousandfold", incomes.Thousandfold);
            json.WriteEndObject();
        }

        json.WriteStartArray("lines");
        foreach (var line in table.Held) Write(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PovertyLine line)
    {
        var counts = line.Counts;
        json.WriteStartObject();
        json.WriteString("key", line.Key);
        if (line.Place is { } place)
        {
            json.WriteStartObject("place");
            json.Maybe("name", place.Name);
            json.Maybe("code", place.Code);
            json.Maybe("district", place.District);
            json.Maybe("province", place.Province);
            json.WriteEndObject();
        }

        json.WriteNumber("households", counts.Households);
        json.WriteNumber("poor", counts.Poor);
        json.WriteNumber("nearPoor", counts.NearPoor);
        json.WriteNumber("average", counts.Average);
        json.WriteNumber("above", counts.Above);
        json.WriteNumber("maybePoor", counts.MaybePoor);
        json.WriteNumber("maybeNearPoor", counts.MaybeNearPoor);
        json.WriteNumber("poorOrNearPoor", counts.PoorOrNearPoor);
        json.WriteNumber("maybePoorOrNearPoor", counts.MaybePoorOrNearPoor);
        json.WriteEndObject();
    }

    // Sums of counts past the range of a long are no counts of households either.
    private static bool CanBe(PovertyCounts counts)
    {
        long[] parts =
        [
            counts.Poor, counts.NearPoor, counts.Average, counts.Above, counts.MaybePoor, counts.MaybeNearPoor, counts.PoorOrNearPoor,
            counts.MaybePoorOrNearPoor,
        ];
        if (parts.Any(part => part < 0 || part > counts.Households)) return false;
        Int128 certain = (Int128)counts.Poor + counts.NearPoor + counts.Average + counts.Above;
        return certain <= counts.Households && (Int128)counts.Poor + counts.MaybePoor <= counts.Households
            && (Int128)counts.NearPoor + counts.MaybeNearPoor <= counts.Households
            && (Int128)counts.Poor + counts.NearPoor <= counts.PoorOrNearPoor
            && (Int128)counts.PoorOrNearPoor + counts.MaybePoorOrNearPoor <= counts.Households;
    }
}
