using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>Reads the columns of a set, the table from province to column, and the overrides.</summary>
internal static class StrataReader
{
    public static Strata Read(
        DocumentReader reader, StrataDocument document, ImmutableArray<Instrument> instruments, string root)
    {
        reader.Require(
            document.Kind is "region" or "group" or "none", root + ".strata.kind", ProblemCode.Structure,
            $"\"{document.Kind}\" is not known; expected region, group or none",
            $"không có \"{document.Kind}\"; cần region, group hoặc none");
        reader.Require(
            document.All.Count > 0, root + ".strata.all", ProblemCode.Completeness,
            $"no column is given; expected at least one", $"không có cột nào; cần ít nhất một");
        var provinces = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<Stratum>();
        for (var i = 0; i < document.All.Count; i++)
        {
            var (stratum, path) = (document.All[i], $"{root}.strata.all[{i}]");
            reader.Label(stratum.Name, path + ".name");
            reader.Require(
                !string.IsNullOrWhiteSpace(stratum.Code) && all.All(s => s.Code != stratum.Code), path + ".code",
                ProblemCode.Id, $"\"{stratum.Code}\" is empty or stands twice; expected a code of its own",
                $"\"{stratum.Code}\" để trống hoặc lặp lại; cần một mã riêng");
            for (var p = 0; p < stratum.Provinces.Count; p++)
                reader.Require(
                    provinces.TryAdd(VietnameseText.Key(stratum.Provinces[p]), i), $"{path}.provinces[{p}]",
                    ProblemCode.Completeness, $"\"{stratum.Provinces[p]}\" stands in two regions; expected each province once",
                    $"\"{stratum.Provinces[p]}\" đứng ở hai vùng; cần mỗi tỉnh một lần");
            all.Add(new(stratum.Code, stratum.Name));
        }

        var strata = new Strata(document.Kind, all.ToImmutable(), provinces, []);
        var overrides = document.Overrides.Select((rule, i) =>
        {
            var path = $"{root}.strata.overrides[{i}]";
            reader.Require(
                strata.IndexOf(rule.Use) >= 0, path + ".use", ProblemCode.Reference,
                $"\"{rule.Use}\" is no column of the set; expected one of {string.Join(", ", strata.All)}",
                $"\"{rule.Use}\" không phải cột của bộ; cần một trong {string.Join(", ", strata.All)}");
            reader.Require(
                instruments.Any(n => n.Id == rule.Instrument), path + ".instrument", ProblemCode.Reference,
                $"\"{rule.Instrument}\" is none of the document's instruments; expected one of {string.Join(", ", instruments)}",
                $"\"{rule.Instrument}\" không phải văn bản của tài liệu; cần một trong {string.Join(", ", instruments)}");
            reader.Require(
                rule.WhenAny.Count > 0, path + ".whenAny", ProblemCode.Completeness,
                $"no trait is given; expected at least one", $"không có đặc điểm nào; cần ít nhất một");
            return new StratumOverride(
                reader.Date(rule.From, path + ".from"), rule.Use, [.. rule.WhenAny],
                new(rule.Instrument, rule.Reference, rule.Evidence, Authority.National, rule.Note));
        }).ToImmutableArray();
        for (var i = 1; i < overrides.Length; i++)
            reader.Require(
                overrides[i].From > overrides[i - 1].From, $"{root}.strata.overrides[{i}].from", ProblemCode.Completeness,
                $"{document.Overrides[i].From} does not follow the override before it; expected a later day",
                $"{document.Overrides[i].From} không tiếp theo quy tắc trước; cần một ngày muộn hơn");
        return strata with
        {
            Overrides = overrides,
            ProvinceNames = [.. document.All.SelectMany(s => s.Provinces ?? [])],
        };
    }
}
