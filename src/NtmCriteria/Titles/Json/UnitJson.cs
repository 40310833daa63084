using System.Text.Json;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Titles;

/// <summary>The JSON of units.</summary>
internal static class UnitJson
{
    private static readonly WordShape<UnitKind> Kind = new();

    public static readonly ObjectShape<AdministrativeUnit> Unit = new("unit", o =>
    {
        var (code, kind, name) = (o.Needs("code", Values.Filled), o.Needs("kind", Kind), o.Needs("name", Values.Text));
        var (district, province) = (o.Maybe("district", Values.Text), o.Needs("province", Values.Text));
        var (from, to) = (o.Needs("from", DataValues.Day), o.Maybe("to", DataValues.Day) ?? LocalDate.MaxIsoValue);
        if (from <= to) return new(code, kind, name, district, province, new(from, to));
        o.Require(false, ".to", ProblemCode.Date, "endBeforeStart", ("from", from), ("to", to));
        return AdministrativeUnit.From(code, kind, name, district, province, from);
    });

    public static readonly ObjectShape<UnitSuccessor> Successor = new("successor", o => new(
        o.Needs("code", Values.Text), o.Needs("kind", Kind), o.Needs("name", Values.Text), o.Maybe("district", Values.Text),
        o.Needs("province", Values.Text))
    {
        PartsComplete = o.Maybe("partsComplete", Values.Flag) ?? true,
    });

    public static readonly ObjectShape<MergerPart> Part = new("mergerPart", o => new(
        o.Needs("name", Values.Text), o.Needs("kind", Kind),
        new(o.Needs("certain", DataValues.TierOrNone), o.Needs("possible", DataValues.TierOrNone)), o.Needs("transfer", new WordShape<TransferKind>())));

    public static void Write(Utf8JsonWriter json, AdministrativeUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("code", unit.Code);
        json.Word("kind", unit.Kind);
        json.WriteString("name", unit.Name);
        json.Maybe("district", unit.District);
        json.WriteString("province", unit.Province);
        json.Day("from", unit.Validity.Start);
        if (!unit.IsOpenEnded) json.Day("to", unit.Validity.End);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, UnitSuccessor successor)
    {
        json.WriteStartObject();
        json.WriteString("code", successor.Code);
        json.Word("kind", successor.Kind);
        json.WriteString("name", successor.Name);
        json.Maybe("district", successor.District);
        json.WriteString("province", successor.Province);
        if (!successor.PartsComplete) json.WriteBoolean("partsComplete", false);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, MergerPart part)
    {
        json.WriteStartObject();
        json.WriteString("name", part.Name);
        json.Word("kind", part.Kind);
        json.Word("certain", Words.TierOrNone, (int)part.Title.Certain, nameof(Tier));
        json.Word("possible", Words.TierOrNone, (int)part.Title.Possible, nameof(Tier));
        json.Word("transfer", part.Transfer);
        json.WriteEndObject();
    }
}
