using System.Collections.Immutable;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>Reads the columns of a set, the table from province to column, and the overrides.</summary>
internal static class StrataReader
{
    public static Strata Read(
        DocumentReader reader, StrataDocument document, string[] instruments, string root)
    {
        reader.Require(
            document.Kind is "region" or "group" or "none", root + ".strata.kind", ProblemCode.Structure,
            "unknownStrataKind", ("given", document.Kind));
        reader.Require(!document.All.IsEmpty, root + ".strata.all", ProblemCode.Completeness, "noColumn");
        var provinces = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<Stratum>();
        for (var i = 0; i < document.All.Length; i++)
        {
            var (stratum, path) = (document.All[i], $"{root}.strata.all[{i}]");
            reader.Require(
                !string.IsNullOrWhiteSpace(stratum.Code) && all.All(s => s.Code != stratum.Code), path + ".code",
                ProblemCode.Id, "columnCode", ("code", stratum.Code));
            for (var p = 0; p < stratum.Provinces.Length; p++)
                reader.Require(
                    provinces.TryAdd(Provinces.Key(stratum.Provinces[p]), i), $"{path}.provinces[{p}]",
                    ProblemCode.Completeness, "provinceTwice", ("province", stratum.Provinces[p]));
            all.Add(new(stratum.Code, stratum.Name));
        }

        var strata = new Strata(document.Kind, all.ToImmutable(), provinces, document.Overrides)
        {
            ProvinceNames = [.. document.All.SelectMany(s => s.Provinces)],
        };
        for (var i = 0; i < document.Overrides.Length; i++)
        {
            var (rule, path) = (document.Overrides[i], $"{root}.strata.overrides[{i}]");
            reader.Require(
                strata.IndexOf(rule.Use) >= 0, path + ".use", ProblemCode.Reference, "columnOfOverride",
                ("use", rule.Use), ("known", strata.All));
            RuleIds.Instrument(reader, instruments, rule.Source.Instrument, path + ".instrument");
            reader.Require(!rule.WhenAny.IsEmpty, path + ".whenAny", ProblemCode.Completeness, "noTrait");
            reader.Require(
                i == 0 || DocumentReader.IsAfter(rule.From, document.Overrides[i - 1].From), path + ".from",
                ProblemCode.Completeness, "overrideOrder", ("from", rule.From));
        }

        return strata;
    }
}
