using System.Globalization;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>The coverage of thresholds as rows, with the totals of each set below.</summary>
internal static class CoverageListing
{
    public static Listing List(ThresholdCoverage coverage, TestRequest request)
    {
        var words = new Words(request.Language);
        var set = ("set", words.Pick("Bộ tiêu chí", "Set"));
        var below = ("below", words.Pick("Dưới", "Below"));
        var at = ("at", words.Pick("Bằng", "At"));
        var above = ("above", words.Pick("Trên", "Above"));
        var totals = new Listing("ntm-coverage/1", "totals",
        [
            set, ("thresholds", words.Pick("Số mức", "Levels")), ("covered", words.Pick("Đủ mọi phía", "On every side")),
            ("inPart", words.Pick("Một phần", "In part")), ("untested", words.Pick("Chưa bao giờ", "Never")),
        ]);
        foreach (var (id, thresholds, covered, inPart, untested) in coverage.Totals)
            if (request.SetId is null || request.SetId == id)
                totals.Add(id, Text(thresholds), Text(covered), Text(inPart), Text(untested));
        var listing = new Listing("ntm-coverage/1", "thresholds",
        [
            set, ("from", words.Pick("Phiên bản từ", "Version from")), ("indicator", words.Pick("Chỉ tiêu", "Indicator")),
            ("stratum", words.Pick("Cột", "Column")), ("year", words.Pick("Năm", "Year")), ("province", words.Pick("Tỉnh", "Province")),
            ("level", words.Pick("Mức", "Level")), below, at, above, ("missing", words.Pick("Còn thiếu", "Missing")),
        ])
        {
            Below = totals,
        };
        foreach (var tested in coverage.Thresholds)
            if (request.SetId is null || request.SetId == tested.Threshold.SetId) listing.Add(Row(tested));
        return listing;
    }

    private static string[] Row(TestedThreshold tested)
    {
        var threshold = tested.Threshold;
        return
        [
            threshold.SetId, Names.Iso(threshold.From), threshold.Id, threshold.Stratum ?? "",
            threshold.Year is { } year ? Text(year) : "", threshold.Province ?? "",
            threshold.End?.ToString() ?? threshold.Requirement.ToCell(null) ?? "", Text(tested.Below), Text(tested.At), Text(tested.Above),
            string.Join(' ', tested.Missing.Select(side => Names.Camel(side.ToString()))),
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
