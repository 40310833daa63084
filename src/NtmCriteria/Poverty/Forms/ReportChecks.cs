using System.Collections.Immutable;
using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>Reads the check sums of the official report forms.</summary>
internal static class ReportChecks
{
    public const string Schema = "ntm-report-checks/1";

    private static readonly WordShape<ReportCheckKind> Kinds = new();

    private static readonly ObjectShape<ReportCheck> Check = new("reportCheck", o =>
    {
        var (forms, kind) = (o.NeedsEach("forms", Text), o.Needs("kind", Kinds));
        // The instrument is the document's.
        var source = Source(null, o.Needs("evidence", Evidence), o.Needs("reference", Filled));
        o.Require(!string.IsNullOrWhiteSpace(source.Reference), ".reference", ProblemCode.Source, "referenceEmpty");
        return new(
            forms, kind, o.MayEach("columns", Whole) ?? [], o.May("part", Whole) ?? 0, o.May("whole", Whole) ?? 0,
            o.MayEach("plus", Whole) ?? [], o.MayEach("minus", Whole) ?? [], source);
    })
    {
        Cases = new(
            "kind", new(["share"], ["columns", "part", "whole"]), new(["balance"], ["columns", "plus", "minus"]),
            new(["atMost"], ["columns", "whole"]), new(["sumOfOthers"], ["columns"]), new(["areas"], [])),
    };

    public static readonly ObjectShape<ImmutableArray<ReportCheck>> Shape = new("reportChecks", o =>
    {
        o.Needs("schema", Kind(Schema));
        o.Needs("id", Text);
        var (instrument, checks) = (o.Needs("instrument", Text), o.NeedsEach("checks", Check));
        o.May("$schema", Text);
        return [.. checks.Select(check => check with { Source = check.Source with { Instrument = instrument } })];
    });

    private static readonly Lazy<ImmutableArray<ReportCheck>> Builtin = new(() => Read(new(
        "builtin:poverty/forms/report-2022-2025.json", EmbeddedRules.Read("rules/poverty/forms/report-2022-2025.json"))));

    /// <summary>The checks that come with the library.</summary>
    public static ImmutableArray<ReportCheck> National => Builtin.Value;

    public static ImmutableArray<ReportCheck> Read(DocumentReader reader)
    {
        var checks = reader.Read(Shape);
        reader.Finish();
        return checks;
    }
}
